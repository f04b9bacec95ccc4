import type { Disposable, ExtensionContext } from 'vscode'
import { commands, l10n, Uri, window, workspace } from 'vscode'

const SCHEME = 'countersign-rule'
export const OPEN_RULE = 'countersign.openRule'

/** Where the code of a diagnostic leads: our command, so that the page opens rendered and without a network. */
export const RULE_ADDRESS: string = `command:${OPEN_RULE}?%5B%22{rule}%22%5D`

/** Markdown by the rule's id. */
type RulePages = Readonly<Record<string, string>>

/** The pages of all rules, rendered inside the editor. */
export function rulePages(context: ExtensionContext): readonly Disposable[] {
  let known: Promise<RulePages> | null = null
  const pages = (): Promise<RulePages> => (known ??= read(context))
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const id = path.replace(/^\/|\.md$/g, '')
        return (await pages())[id] ?? l10n.t('There is no rule of this name.')
      },
    }),
    commands.registerCommand(OPEN_RULE, async (given: unknown) => {
      const all = await pages()
      const id = typeof given === 'string' && Object.hasOwn(all, given) ? given : await choose(all)
      if (id !== undefined) await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: SCHEME, path: `/${id}.md` }))
    }),
  ]
}

async function read(context: ExtensionContext): Promise<RulePages> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/rules.json'))
  return JSON.parse(await workspace.decode(bytes, { encoding: 'utf8' })) as RulePages
}

async function choose(pages: RulePages): Promise<string | undefined> {
  const items = Object.entries(pages).map(([label, text]) => ({ label, detail: text.split('\n\n')[1] ?? '' }))
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDetail: true })
  return chosen?.label
}
