import type { CodeAction, CodeLens, CompletionList, Hover, Location, Position, TextDocument, Uri, WorkspaceEdit } from 'vscode'
import { CodeActionKind, commands, env, MarkdownString, TabInputTextDiff, window, workspace } from 'vscode'
import { calm } from '../kit/calm.js'
import { at, found, gone, open, placeIn, remember, store, stored, type } from '../kit/site.js'
import { ok, same, until } from '../kit/until.js'

const PLAN = 'tracking-plan.yaml'

describe('the tracking plan', () => {
  calm()

  it('says above each goal how it stands, and follows the code', async () => {
    const uri = at(PLAN)
    await open(uri)
    await lens(uri, 'missing: nothing sends callback')
    const page = await open(at('contacts.html'))
    await type(page, '</body>', '<script>ym(97346128, "reachGoal", "callback", { topic: "order" })</script>\n</body>')
    await until('nothing missing of it', async () => !(await titles(uri)).some(it => it.includes('nothing sends callback')))
  })

  it('completes a goal, is broken, and is mended by the light bulb', async () => {
    const document = await open(at('contacts.html'))
    await type(document, '</body>', '<script>ym(97346128, "reachGoal", "")</script>\n</body>')
    const offered = await until('the planned goal', async () => {
      const place = placeIn(document, '"reachGoal", "', '"reachGoal", "'.length)
      const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, place)
      return items.find(it => (typeof it.label === 'string' ? it.label : it.label.label) === 'callback') ?? null
    })
    ok(offered.detail?.includes('Попросил перезвонить') === true, `its meaning: ${offered.detail ?? ''}`)
    await type(document, '"reachGoal", ""', '"reachGoal", "callback", { topic: "order" }')
    await type(document, '"callback"', '"call_back"')
    const problem = await found(document.uri, 'event-unplanned', 'callback may be meant')
    const fix = await offeredFix(document, problem.range.start, 'Write callback')
    ok(await workspace.applyEdit(fix), 'the editor takes it')
    await gone(document.uri, 'event-unplanned')
  })

  it('takes in what the code sends without a plan', async () => {
    await open(at(PLAN))
    const document = await open(at('sale.html'))
    const problem = await found(document.uri, 'event-unplanned')
    const addition = await offeredFix(document, problem.range.start, 'Add it to the tracking plan')
    ok(await workspace.applyEdit(addition), 'the editor takes it')
    await gone(document.uri, 'event-unplanned')
    ok((await text(at(PLAN))).includes('sale_list:'), 'it is planned')
  })

  it('tells by hover in the code what a goal means, and leads to it', async () => {
    const document = await open(at('js/main.js'))
    const place = placeIn(document, "'newsletter'", 2)
    await until('the plan’s words', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place)
      const texts = hovers.flatMap(it => it.contents).map(it => (it instanceof MarkdownString ? it.value : ''))
      return texts.some(it => it.includes('Подписался на рассылку'))
    })
    await until('the plan as definition', async () => {
      const list = await commands.executeCommand<Location[]>('vscode.executeDefinitionProvider', document.uri, place)
      return list.some(it => it.uri.path.endsWith(PLAN))
    })
  })

  it('is renamed with the code, and back by one undo', async () => {
    const document = await open(at('js/main.js'))
    const uri = at(PLAN)
    await remember(uri)
    const before = [document.getText(), await text(uri)]
    const place = placeIn(document, "'newsletter'", 2)
    const edit = await until('a renaming', async () =>
      commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, 'mailing'),
    )
    same(
      edit
        .entries()
        .map(([it]) => it.path.slice(it.path.lastIndexOf('/') + 1))
        .toSorted(),
      ['main.js', PLAN],
    )
    ok(await workspace.applyEdit(edit, { isRefactoring: true }), 'the editor takes it')
    ok(document.getText().includes("track('mailing')"), 'the code')
    ok((await text(uri)).includes('  mailing:\n    meaning: Подписался'), 'the plan')
    await window.showTextDocument(document)
    await commands.executeCommand('undo')
    same([document.getText(), await text(uri)], before)
  })

  it('is written from the code where there is none', async () => {
    const uri = at(PLAN)
    await remember(uri)
    await workspace.fs.delete(uri)
    await gone(at('sale.html'), 'event-unplanned')
    await commands.executeCommand('countersign.newPlan')
    await until('the plan', () => window.activeTextEditor?.document.uri.path.endsWith(PLAN) === true)
    const written = await stored(uri)
    ok(written.includes('add_to_cart:') && written.includes('97346128'), written)
  })

  it('is imported where there is none, and compared where there is one', async () => {
    const [uri, table] = [at(PLAN), at('goals.csv')]
    await store(table, 'Goal,Meaning\ncallback,Asked for a call\n')
    await remember(uri)
    await workspace.fs.delete(uri)
    await gone(at('sale.html'), 'event-unplanned')
    await commands.executeCommand('countersign.importPlan', table)
    await until('the plan', () => window.activeTextEditor?.document.uri.path.endsWith(PLAN) === true)
    ok((await stored(uri)).includes('callback:\n    meaning: Asked for a call'), await stored(uri))
    await found(at('sale.html'), 'event-unplanned')
    await commands.executeCommand('countersign.importPlan', table)
    await until('a comparison', () => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input
      return input instanceof TabInputTextDiff && input.modified.path.endsWith(PLAN) && input.original.scheme === 'untitled'
    })
  })

  for (const [format, name, words] of [
    ['csv', 'plan.csv', 'callback'],
    ['markdown', 'plan.md', 'Попросил перезвонить'],
    ['json', 'plan.json', '"callback": {'],
  ] as const) {
    it(`is exported as ${format}`, async () => {
      const target = at(name)
      await remember(target)
      await commands.executeCommand('countersign.exportPlan', format, target)
      ok((await stored(target)).includes(words), await stored(target))
    })
  }

  it('becomes a brief for programmers', async () => {
    await commands.executeCommand('countersign.copyBrief')
    const brief = await env.clipboard.readText()
    ok(brief.startsWith('# Tracking to be built') && brief.includes('callback'), brief)
  })
})

async function lens(uri: Uri, words: string): Promise<void> {
  await until(words, async () => (await titles(uri)).some(it => it.includes(words)))
}

async function titles(uri: Uri): Promise<readonly string[]> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
  return lenses.map(it => it.command?.title ?? '')
}

async function offeredFix(document: TextDocument, place: Position, title: string): Promise<WorkspaceEdit> {
  return until(title, async () => {
    const range = document.validateRange(document.lineAt(place.line).range.with(place, place.translate(0, 1)))
    const list = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      CodeActionKind.QuickFix.value,
      20,
    )
    return list.find(it => it.title === title)?.edit ?? null
  })
}

/** As an editor has it, saved or not. */
async function text(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText()
}
