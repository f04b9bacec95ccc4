import { DiagnosticSeverity, workspace } from 'vscode'
import { calm } from '../../kit/calm.js'
import { at, found, problems, ruleOf, rulesIn, store } from '../../kit/site.js'
import { same, until } from '../../kit/until.js'

describe('a workspace of several folders', () => {
  calm()

  it('has each folder’s problems, by the settings of each', async () => {
    same(
      workspace.workspaceFolders?.map(it => it.name),
      ['shop', 'shop-mild'],
    )
    same((await found(at('cart.html', 0), 'counter-twice')).severity, DiagnosticSeverity.Warning)
    same((await found(at('cart.html', 1), 'counter-twice')).severity, DiagnosticSeverity.Error)
    same(rulesIn(at('sale.html', 1)).includes('consent-late'), false)
  })

  it('follows the settings of one without touching the other', async () => {
    await store(at('countersign.yaml', 1), 'rules:\n  counter-twice: off\n')
    await until('nothing there', () => !rulesIn(at('cart.html', 1)).includes('counter-twice'))
    await found(at('cart.html', 0), 'counter-twice')
  })

  it('is followed when a folder goes and comes', async () => {
    const [, second] = workspace.workspaceFolders ?? []
    const inSecond = (): number => problems().length
    const both = inSecond()
    workspace.updateWorkspaceFolders(1, 1)
    await until('fewer problems', () => inSecond() < both, inSecond)
    workspace.updateWorkspaceFolders(1, 0, { uri: second!.uri, name: second!.name })
    await until(
      'as many as before',
      () => inSecond() === both,
      () => problems().map(ruleOf),
    )
  })
})
