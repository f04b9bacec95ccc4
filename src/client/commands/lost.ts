import { l10n, ViewColumn, window, workspace } from 'vscode'

export interface LostOf {
  readonly file: string
  readonly lost: readonly { readonly where: string; readonly what: string }[]
}

/** Opens a document beside that tells what a format had no place for. Nothing opens when all was carried. */
export async function showLost(files: readonly LostOf[]): Promise<void> {
  const parts = files.filter(it => it.lost.length > 0).map(({ file, lost }) => `## ${file}\n\n${lines(lost)}`)
  if (parts.length === 0) return
  const content = `# ${l10n.t('Not carried over')}\n\n${parts.join('\n')}`
  const document = await workspace.openTextDocument({ language: 'markdown', content })
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true })
}

function lines(lost: LostOf['lost']): string {
  return [...new Set(lost.map(it => `- ${it.where}: ${it.what}\n`))].join('')
}
