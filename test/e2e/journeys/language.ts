import type { CompletionList, DocumentLink, DocumentSymbol, Hover, Location, SymbolInformation, WorkspaceEdit } from 'vscode'
import { MarkdownString, commands, workspace } from 'vscode'
import { calm } from '../kit/calm.js'
import { at, open, placeIn, type } from '../kit/site.js'
import { ok, same, until } from '../kit/until.js'

describe('language features', () => {
  calm()

  it('tell by hover what a counter is and where it stands', async () => {
    const document = await open(at('index.html'))
    const text = await until('a hover', async () => {
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeIn(document, "97346128, 'init'", 2),
      )
      const texts = hovers.flatMap(it => it.contents).map(it => (it instanceof MarkdownString ? it.value : ''))
      return texts.find(it => it.includes('Metri')) ?? null
    })
    ok(text.includes('97346128') && text.includes('delivery.html'), `id and pages without it: ${text}`)
  })

  it('complete the ids of the site while somebody types', async () => {
    const document = await open(at('delivery.html'))
    await type(document, '</body>', "<script>ym(, 'reachGoal', 'call')</script>\n</body>")
    const place = placeIn(document, 'ym(, ', 3)
    const labels = await until('completions', async () => {
      const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, place)
      const all = items.map(it => (typeof it.label === 'string' ? it.label : it.label.label))
      return all.includes('97346128') ? all : null
    })
    same(labels.filter(it => it === '97346128').length, 1)
  })

  it('find definition and references of a goal in pages and scripts', async () => {
    const document = await open(at('js/main.js'))
    const place = placeIn(document, "'newsletter'", 2)
    const places = await until('references', async () => {
      const list = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, place)
      return list.length > 0 ? list : null
    })
    ok(
      places.some(it => it.uri.path.endsWith('js/main.js')),
      'the script itself',
    )
    const symbols = await until('the goal among the workspace’s symbols', async () => {
      const list = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'newsletter')
      return list.length > 0 ? list : null
    })
    ok(
      symbols.some(it => it.name.includes('newsletter')),
      'the symbol',
    )
  })

  it('list what a page tells, and link what can be opened', async () => {
    const document = await open(at('index.html'))
    await until('symbols', async () => {
      const list = await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri)
      return list?.some(it => JSON.stringify(it).includes('97346128')) ?? false
    })
    await until('links', async () => (await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri)).length > 0)
  })

  it('rename a goal in pages and scripts, unsaved ones too, and undo takes it back', async () => {
    const page = await open(at('index.html'))
    await type(page, '<main', `<button onclick="track('newsletter')">Подписаться</button>\n<main`)
    const script = await open(at('js/main.js'))
    const place = placeIn(script, "'newsletter')", 2)
    const edit = await until('an edit of both files and the plan', async () => {
      const made = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', script.uri, place, 'subscribed')
      // Two texts and the plan.
      return made.size === 3 ? made : null
    })
    ok(await workspace.applyEdit(edit), 'the editor takes it')
    const has = (text: string): boolean => [page, script].every(it => it.getText().includes(`track('${text}')`))
    ok(has('subscribed'), 'both have the new name')
    await commands.executeCommand('undo')
    await until(
      'the old name in both',
      () => has('newsletter'),
      () => [page, script].map(it => it.getText().includes('newsletter')),
    )
  })

  it('refuse to rename what code puts together, and say why', async () => {
    const document = await open(at('index.html'))
    const place = placeIn(document, "97346128, 'init'", 2)
    const refusal = await commands
      .executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, '55512345')
      .then(() => null, String)
    ok(refusal !== null && refusal.includes('put together by code in'), `the place that cannot follow: ${refusal}`)
  })
})
