import type { TextDocument } from 'vscode'
import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode'
import { ENDINGS, isPlanName, PLANS, SETTINGS_NAMES } from '../server/kinds.js'

const relevant = new Set(ENDINGS)
const SEARCHED = [`**/*.{${ENDINGS.join(',')}}`, `**/{${SETTINGS_NAMES.join(',')}}`, PLANS]

/** Whether a file is of a kind that can hold tracking, or says what tracking there should be. */
export function isRelevant(uri: Uri): boolean {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
  return relevant.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) || isPlanName(name) || SETTINGS_NAMES.includes(name)
}

/**
 * Calls back once, as soon as the workspace or an open editor has a file for us; at once when it has one already.
 * Until then nothing of ours runs. `nothing` hears that the workspace was searched in vain.
 */
export function whenRelevant(call: () => void, nothing: () => void): Disposable {
  let waiting: Disposable | null = null
  const begin = (): void => {
    if (waiting === null) return
    waiting.dispose()
    waiting = null
    call()
  }
  const opened = (document: TextDocument): void => (isRelevant(document.uri) ? begin() : undefined)
  const named = (uris: readonly Uri[]): void => (uris.some(isRelevant) ? begin() : undefined)
  const search = (): void => void hasRelevantFile().then(found => (found ? begin() : waiting === null ? undefined : nothing()))
  waiting = Disposable.from(
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidSaveTextDocument(opened),
    workspace.onDidCreateFiles(({ files }) => named(files)),
    workspace.onDidRenameFiles(({ files }) => named(files.map(it => it.newUri))),
    workspace.onDidChangeWorkspaceFolders(search),
  )
  if (workspace.textDocuments.some(document => isRelevant(document.uri))) begin()
  else search()
  return new Disposable(() => {
    waiting?.dispose()
    waiting = null
  })
}

async function hasRelevantFile(): Promise<boolean> {
  for (const folder of workspace.workspaceFolders ?? []) {
    const found = await Promise.all(
      SEARCHED.map(glob => workspace.findFiles(new RelativePattern(folder, glob), '**/{node_modules,.git,vendor}/**', 1)),
    )
    if (found.flat().length > 0 || (folder.uri.scheme !== 'file' && (await holdsRelevant(folder.uri, 3)))) return true
  }
  return false
}

/** Not every virtual file system can be searched, but all can be listed. */
async function holdsRelevant(folder: Uri, depth: number): Promise<boolean> {
  try {
    const entries = await workspace.fs.readDirectory(folder)
    if (entries.some(([name, type]) => type !== FileType.Directory && isRelevant(Uri.joinPath(folder, name)))) return true
    if (depth === 0) return false
    for (const [name, type] of entries) {
      if (type !== FileType.Directory || name === 'node_modules' || name.startsWith('.')) continue
      if (await holdsRelevant(Uri.joinPath(folder, name), depth - 1)) return true
    }
  } catch {
    // A folder that cannot be listed has nothing that could be read.
  }
  return false
}
