import type { ChangeAnnotation, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import { Lines } from '../core/index.js'
import type { Edit, Path } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, rangeIn } from './folder.js'

/** New texts for stretches of files, by path. */
export type Changes = ReadonlyMap<Path, readonly Edit[]>

/** How a change that touches many files is shown before it is made. */
export interface Preview {
  readonly label: string
  readonly description?: string
}

/** Changes as an editor makes them. With a preview a person ticks what they want. */
export function workspaceEdit(folder: Folder, changes: Changes, preview?: Preview): WorkspaceEdit {
  const documentChanges = [...changes].map(([path, edits]) =>
    documentEdit(folder, path, edits, preview === undefined ? undefined : ANNOTATION),
  )
  if (preview === undefined) return { documentChanges }
  const annotations: Readonly<Record<string, ChangeAnnotation>> = {
    [ANNOTATION]: { ...preview, needsConfirmation: false },
    [SHOWN]: { label: 'Shown before it is made', needsConfirmation: true },
  }
  documentChanges[0]?.edits.unshift({ range: { start: ORIGIN, end: ORIGIN }, newText: '', annotationId: SHOWN })
  return { documentChanges, changeAnnotations: annotations }
}

const ANNOTATION = 'countersign'
/**
 * VS Code shows changes before it makes them when one of them wants to be confirmed, and leaves exactly those unticked that do. So one that
 * changes nothing wants it, and what a person has asked for is ticked.
 */
const SHOWN = 'countersign.shown'

function documentEdit(folder: Folder, path: Path, edits: readonly Edit[], annotationId?: string): TextDocumentEdit {
  const page = folder.workspace.page(path)
  const lines = page === undefined ? new Lines(folder.settingsTexts.get(path) ?? '') : linesIn(page)
  return {
    textDocument: { uri: folder.uriOf(path), version: folder.versionOf(path) },
    edits: edits.map(({ at, text }): TextEdit & { annotationId: string } => {
      const edit = { range: rangeIn(lines, at), newText: text }
      // An annotation is optional for the protocol, but its type wants it where one may stand.
      return (annotationId === undefined ? edit : { ...edit, annotationId }) as TextEdit & { annotationId: string }
    }),
  }
}

/** A file that is not there yet, with its text. */
export function newFile(uri: string, text: string): WorkspaceEdit {
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start: ORIGIN, end: ORIGIN }, newText: text }] },
    ],
  }
}

const ORIGIN = { line: 0, character: 0 }
