import type { Diagnostic, TextDocument, Uri } from 'vscode'
import { Position, Range, Uri as Uris, WorkspaceEdit, languages, window, workspace } from 'vscode'
import { until } from './until.js'

/** A file of the site, by its path in workspace folder number `folder`. */
export function at(path: string, folder = 0): Uri {
  const home = workspace.workspaceFolders?.[folder]
  if (home === undefined) throw new Error(`There is no folder number ${folder}.`)
  return Uris.joinPath(home.uri, path)
}

/** Our problems of a file, or of all files. */
export function problems(uri?: Uri): readonly Diagnostic[] {
  const all = uri === undefined ? languages.getDiagnostics().flatMap(([, list]) => list) : languages.getDiagnostics(uri)
  return all.filter(isOurs)
}

export function isOurs({ source }: Diagnostic): boolean {
  return source === 'countersign'
}

/** Ids of the rules that find something in a file, in order of place. */
export function rulesIn(uri: Uri): readonly string[] {
  return problems(uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(ruleOf)
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** Waits for a problem of this rule in a file, that says these words: what was told of an earlier text may still stand there. */
export function found(uri: Uri, rule: string, words = ''): Promise<Diagnostic> {
  return until(
    `${rule} in ${uri.path} with "${words}"`,
    () => problems(uri).find(it => ruleOf(it) === rule && it.message.includes(words)) ?? null,
    () => problems(uri).map(it => `${ruleOf(it)}: ${it.message}`),
  )
}

/** Waits until a file has no problem of this rule. */
export async function gone(uri: Uri, rule: string): Promise<void> {
  await until(
    `no ${rule} in ${uri.path}`,
    () => !rulesIn(uri).includes(rule),
    () => rulesIn(uri),
  )
}

/** Opens a file in an editor of its own. */
export async function open(uri: Uri): Promise<TextDocument> {
  await remember(uri)
  const document = await workspace.openTextDocument(uri)
  await window.showTextDocument(document, { preview: false })
  return document
}

/** Replaces the first `old` in a document, as typing does: nothing is saved. */
export async function type(document: TextDocument, old: string, text: string): Promise<void> {
  await remember(document.uri)
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, old), text)
  if (!(await workspace.applyEdit(edit))) throw new Error(`The editor refused to replace ${old}.`)
}

/** Where a text stands; fails if it does not. */
export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text)
  if (start < 0) throw new Error(`${document.uri.path} has no ${text}`)
  return new Range(document.positionAt(start), document.positionAt(start + text.length))
}

/** The place `offset` characters into a text. */
export function placeIn(document: TextDocument, text: string, offset = 0): Position {
  const { start } = rangeOf(document, text)
  return new Position(start.line, start.character + offset)
}

/** What is on disk, or in what takes its place. */
export async function stored(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri))
}

/** Writes a file past the editor. It is put back, or deleted, after the journey. */
export async function store(uri: Uri, text: string): Promise<void> {
  await remember(uri)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

const originals = new Map<string, Uint8Array | null>()

/** Notes what a file is like before a journey changes it. */
export async function remember(uri: Uri): Promise<void> {
  const key = uri.toString()
  if (!originals.has(key)) originals.set(key, await bytesOf(uri))
}

/** Every file that a journey changed is as before. */
export async function putBack(): Promise<void> {
  for (const [key, original] of originals) {
    const uri = Uris.parse(key)
    const now = await bytesOf(uri)
    if (original === null && now !== null) await workspace.fs.delete(uri)
    if (original !== null && (now === null || !isEqual(now, original))) await workspace.fs.writeFile(uri, original)
  }
  originals.clear()
}

async function bytesOf(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri)
  } catch {
    return null
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
