import { DiagnosticSeverity, DiagnosticTag, workspace } from 'vscode'
import { calm } from '../kit/calm.js'
import { at, found, gone, open, problems, rulesIn, type } from '../kit/site.js'
import { ok, same, until } from '../kit/until.js'

describe('problems', () => {
  calm()

  it('of files that nobody opened are told', async () => {
    const missing = await found(at('delivery.html'), 'counter-missing')
    same(DiagnosticSeverity[missing.severity], 'Error')
    ok(missing.message.includes('97346128'), 'the message names the counter')
    same(rulesIn(at('cart.html')), ['event-without-counter', 'planned-event-wrong', 'counter-twice'])
    same(workspace.textDocuments.filter(it => it.uri.path.endsWith('.html')).length, 0)
    const twice = await found(at('cart.html'), 'counter-twice')
    same(
      twice.relatedInformation?.map(it => it.location.range.start.line),
      [24],
    )
    ok(typeof twice.code === 'object', 'the code leads to the rule’s page')
    ok(problems().length > 20, 'all of the shop’s problems')
  })

  it('are marked as what can go', async () => {
    const retired = await found(at('blog/water.html'), 'counter-retired')
    same(
      retired.tags?.map(it => DiagnosticTag[it]),
      ['Deprecated'],
    )
  })

  it('follow an unsaved text and come back when it is dropped', async () => {
    const uri = at('cart.html')
    const document = await open(uri)
    await type(document, 'ym(97364128,', 'ym(97346128,')
    await gone(uri, 'event-without-counter')
    ok(document.isDirty, 'nothing was saved')
  })

  it('of other files follow an unsaved text', async () => {
    const shared = at('catalog/sencha.html')
    await found(shared, 'title-shared')
    const document = await open(at('catalog/gyokuro.html'))
    await type(document, '<title>', '<title>Другой чай: ')
    await gone(shared, 'title-shared')
    await until(
      'the counter of this page as before',
      () => rulesIn(document.uri).length === 0,
      () => rulesIn(document.uri),
    )
  })
})
