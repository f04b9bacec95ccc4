import { FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { methods } from '../server/protocol.js'
import type { FileHeadParams, FileHeadResult, FileParams, FileReadResult, FilesListParams, FilesListResult } from '../server/protocol.js'
import { base64Of } from './commands/base64.js'
import { decoded } from './decoded.js'

/** More entries than any site we could hold in a browser's memory. */
const MOST = 100_000
/** Folders listed at once: each may be a request over a network. */
const AT_ONCE = 16

/** Answers the server's questions about files that it cannot read itself. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(methods.filesList, ({ folder, excludedFolders }: FilesListParams) => list(Uri.parse(folder), new Set(excludedFolders)))
  client.onRequest(methods.filesHead, headOf)
  client.onRequest(methods.filesRead, async ({ uri }: FileParams): Promise<FileReadResult> => {
    try {
      return { text: await decoded(await workspace.fs.readFile(Uri.parse(uri))) }
    } catch {
      return { text: null }
    }
  })
}

async function headOf({ uri, length }: FileHeadParams): Promise<FileHeadResult> {
  try {
    return { base64: base64Of((await workspace.fs.readFile(Uri.parse(uri))).subarray(0, length)) }
  } catch {
    return { base64: null }
  }
}

async function list(folder: Uri, excluded: ReadonlySet<string>): Promise<FilesListResult> {
  const files: string[] = []
  let complete = true
  let waiting = ['']
  while (waiting.length > 0 && files.length < MOST) {
    const now = waiting.slice(0, AT_ONCE)
    waiting = waiting.slice(AT_ONCE)
    const listed = await Promise.all(now.map(path => entriesOf(folder, path)))
    for (const [at, entries] of listed.entries()) {
      if (entries === null) complete = false
      for (const [name, type] of entries ?? []) {
        const path = `${now[at] ?? ''}${name}`
        if ((type & FileType.Directory) === 0) files.push(path)
        // A link to a folder may lead back to where it stands.
        else if ((type & FileType.SymbolicLink) === 0 && !excluded.has(name)) waiting.push(`${path}/`)
      }
    }
  }
  return { files, complete: complete && waiting.length === 0 }
}

async function entriesOf(folder: Uri, path: string): Promise<readonly [string, FileType][] | null> {
  try {
    return await workspace.fs.readDirectory(Uri.joinPath(folder, path))
  } catch {
    return null
  }
}
