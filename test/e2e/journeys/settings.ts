import { DiagnosticSeverity } from 'vscode'
import { calm } from '../kit/calm.js'
import { at, found, gone, open, problems, ruleOf, store, stored, type } from '../kit/site.js'
import { ok, until } from '../kit/until.js'

const settings = 'countersign.yaml'

describe('the site’s settings', () => {
  calm()

  it('change severities at once, before they are saved', async () => {
    const uri = at('sale.html')
    await found(uri, 'consent-late')
    const document = await open(at(settings))
    await type(document, 'rules:\n', 'rules:\n  consent-late: info\n')
    await until('a milder problem', () =>
      problems(uri).some(it => ruleOf(it) === 'consent-late' && it.severity === DiagnosticSeverity.Information),
    )
    await type(document, 'consent-late: info', 'consent-late: off')
    await gone(uri, 'consent-late')
    ok(document.isDirty, 'nothing was saved')
  })

  it('are followed when another program writes them', async () => {
    const uri = at('cart.html')
    await found(uri, 'counter-twice')
    await store(at(settings), (await stored(at(settings))).replace('rules:\n', 'rules:\n  counter-twice: off\n'))
    await gone(uri, 'counter-twice')
  })

  it('with a mistake say so at its place, and the problems stay', async () => {
    const document = await open(at(settings))
    await type(document, 'rules:\n', 'rules:\n  consent-lat: off\n')
    await until('a problem in the settings', () => problems(document.uri).length > 0)
    await found(at('sale.html'), 'consent-late')
  })
})
