import type { CodeAction, Diagnostic, TextDocument } from 'vscode'
import { CodeActionKind, ConfigurationTarget, commands, workspace } from 'vscode'
import { calm } from '../kit/calm.js'
import { at, found, gone, open, rangeOf, stored, type } from '../kit/site.js'
import { ok, same, until } from '../kit/until.js'

describe('fixes', () => {
  calm()

  it('are offered at the problem, and end it', async () => {
    const uri = at('catalog/da-hong-pao.html')
    const document = await open(uri)
    const problem = await found(uri, 'unknown-method')
    const actions = await offered(document, problem)
    const fix = actions.find(it => it.isPreferred === true)
    ok(fix?.edit !== undefined, `a preferred fix among ${titles(actions)}`)
    ok(await workspace.applyEdit(fix.edit), 'the editor takes it')
    await gone(uri, 'unknown-method')
    ok(document.getText().includes("ym(97346128, 'reachGoal', 'sample')"), 'the right name stands there')
  })

  it('can be a comment that suppresses the problem', async () => {
    const uri = at('index.html')
    const document = await open(uri)
    const problem = await found(uri, 'counter-dead')
    const actions = await offered(document, problem)
    const suppress = actions.find(it => it.title.includes('for this line'))
    ok(suppress?.edit !== undefined, `a suppression among ${titles(actions)}`)
    ok(await workspace.applyEdit(suppress.edit), 'the editor takes it')
    await gone(uri, 'counter-dead')
  })

  it('are made all at once when a file is saved, if asked for', async () => {
    const uri = at('thanks.html')
    const document = await open(uri)
    await found(uri, 'standard-event-unknown')
    await found(uri, 'currency-unknown')
    await withSetting('editor', 'codeActionsOnSave', { 'source.fixAll.countersign': 'explicit' }, async () => {
      await type(document, '</body>', '<!-- -->\n</body>')
      ok(await document.save(), 'it is saved')
      await gone(uri, 'standard-event-unknown')
      await gone(uri, 'currency-unknown')
      ok(!document.isDirty, 'nothing is left to save')
      same(await stored(uri), document.getText())
    })
  })

  it('are made in a whole file by a source action', async () => {
    const uri = at('contacts.html')
    const document = await open(uri)
    await found(uri, 'head-ended-early')
    const whole = rangeOf(document, document.getText())
    const actions = await until('the action', async () => {
      const list = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        whole,
        CodeActionKind.SourceFixAll.value,
        5,
      )
      return list.find(it => it.kind?.value === 'source.fixAll.countersign') ?? null
    })
    ok(actions.edit !== undefined, 'it has an edit')
    ok(await workspace.applyEdit(actions.edit), 'the editor takes it')
    await gone(uri, 'head-ended-early')
    await gone(uri, 'json-ld-broken')
  })
})

async function offered(document: TextDocument, problem: Diagnostic): Promise<CodeAction[]> {
  return until('quick fixes', async () => {
    const list = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
      CodeActionKind.QuickFix.value,
      20,
    )
    return list.length > 0 ? list : null
  })
}

function titles(actions: readonly CodeAction[]): string {
  return actions.map(it => it.title).join(', ')
}

async function withSetting(section: string, name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration(section)
  await settings.update(name, value, ConfigurationTarget.Global)
  try {
    await work()
  } finally {
    await settings.update(name, undefined, ConfigurationTarget.Global)
  }
}
