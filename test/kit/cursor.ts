import type { Position } from 'vscode-languageserver-types'
import { Lines, parseConfig, readPage, rules, settingsFrom, trackers } from '../../src/core/index.js'
import type { Config, Path } from '../../src/core/index.js'
import { applyEdits } from '../../src/core/text/index.js'
import type { Folder } from '../../src/service/index.js'
import { site } from './site.js'

/** A site in which somebody's cursor stands: `|` in one of its files. `¦` where a file needs a `|` of its own. */
export interface Standing {
  readonly folder: Folder
  readonly path: Path
  readonly position: Position
  readonly offset: number
  /** Texts of the files without the mark. */
  readonly texts: Readonly<Record<string, string>>
}

export const BASE = 'file:///shop'

export function standing(files: Readonly<Record<string, string>>): Standing {
  let path = ''
  let offset = 0
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, marked]) => {
      const at = marked.indexOf('|')
      if (at === -1) return [name, marked.replaceAll('¦', '|')]
      ;[path, offset] = [name, at]
      return [name, (marked.slice(0, at) + marked.slice(at + 1)).replaceAll('¦', '|')]
    }),
  )
  const { line, column } = new Lines(texts[path] ?? '').position(offset)
  return { folder: folderOf(texts), path, offset, position: { line, character: column }, texts }
}

export function folderOf(texts: Readonly<Record<string, string>>): Folder {
  const settings = Object.entries(texts).filter(([path]) => /countersign.(yaml|json)$/.test(path))
  const configs = new Map<Path, Config>(
    settings.map(([path, text]) => {
      const { config } = parseConfig(text, path, { rules, trackers })
      return [config.folder, config]
    }),
  )
  const workspace = site(Object.fromEntries(Object.entries(texts).filter(([path]) => !/countersign\.(?:yaml|json)$/.test(path))))
  workspace.renew(settingsFrom(configs))
  return {
    name: 'shop',
    workspace,
    trackers,
    rules,
    read: (path, text) => readPage({ path, text }, { exists: other => other in texts }),
    uriOf: path => `${BASE}/${path}`,
    versionOf: () => null,
    configs,
    settingsTexts: new Map(settings),
    ruleAddress: rule => `https://example.com/rules/${rule}`,
  }
}

/** Texts after a change of an editor. */
export function changed(
  texts: Readonly<Record<string, string>>,
  edit: { readonly documentChanges?: readonly unknown[] } | null,
): Record<string, string> {
  const result = { ...texts }
  for (const change of (edit?.documentChanges ?? []) as readonly {
    readonly textDocument?: { readonly uri: string }
    readonly edits?: readonly { readonly range: { readonly start: Position; readonly end: Position }; readonly newText: string }[]
  }[]) {
    if (change.textDocument === undefined) continue
    const path = change.textDocument.uri.slice(BASE.length + 1)
    const text = texts[path] ?? ''
    const lines = new Lines(text)
    const offset = ({ line, character }: Position): number => lines.offset(line, character)
    result[path] = applyEdits(
      text,
      (change.edits ?? []).map(({ range, newText }) => ({ at: { start: offset(range.start), end: offset(range.end) }, text: newText })),
    )
  }
  return result
}
