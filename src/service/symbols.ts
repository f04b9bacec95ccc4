import { SymbolKind } from 'vscode-languageserver-types'
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-types'
import type { Fact, Page, Path, Span } from '../core/index.js'
import { textOf } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, locationOf, rangeIn, titleOf } from './folder.js'
import { planSymbols } from './plan/symbols.js'
import { occurrencesIn } from './subjects.js'
import { saidOf } from './values.js'

/** Counters, events and meta tags of one file, and the parts of a container, in order. */
export function documentSymbols(folder: Folder, path: Path): DocumentSymbol[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  if (page.kind === 'plan') return planSymbols(folder, path)
  const lines = linesIn(page)
  const seen = new Set<string>()
  return folder.workspace.facts(path).flatMap((fact): DocumentSymbol[] => {
    const shown = shownAs(folder, page, fact)
    if (shown === null) return []
    const place = `${fact.at.start} ${shown.name} ${shown.detail}`
    if (seen.has(place)) return []
    seen.add(place)
    const { name, detail, kind } = shown
    return [{ name, detail, kind, range: rangeIn(lines, around(fact.whole, fact.at)), selectionRange: rangeIn(lines, fact.at) }]
  })
}

/** The most answers an editor gets: nobody reads more. */
const MOST = 300

/** Counters, goals and events of the site whose name holds the letters asked for, in that order. */
export function workspaceSymbols(folder: Folder, query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/^#/, '')
  const symbols: WorkspaceSymbol[] = []
  for (const path of folder.workspace.paths) {
    for (const { subject, at, role } of occurrencesIn(folder, path)) {
      if (subject.kind === 'counter' && role !== 'defines') continue
      if (!holdsLetters(subject.name.toLowerCase(), wanted)) continue
      symbols.push({
        name: subject.name,
        kind: subject.kind === 'counter' ? SymbolKind.Object : SymbolKind.Event,
        containerName: titleOf(folder, subject.vendor),
        location: locationOf(folder, path, at),
      })
      if (symbols.length === MOST) return symbols
    }
  }
  return symbols
}

function shownAs(
  folder: Folder,
  page: Page,
  fact: Fact,
): { readonly name: string; readonly detail: string; readonly kind: SymbolKind } | null {
  switch (fact.kind) {
    case 'counter':
      return { name: named(saidOf(fact.id, page)), detail: withState(titleOf(folder, fact.vendor), fact.state), kind: SymbolKind.Object }
    case 'event':
      return { name: named(saidOf(fact.name, page)), detail: withState(titleOf(folder, fact.vendor), fact.state), kind: SymbolKind.Event }
    case 'meta':
      return fact.state === 'active' ? { name: fact.name, detail: textOf(fact.content) ?? '', kind: SymbolKind.Property } : null
    case 'container-tag':
      return { name: named(fact.name), detail: `tag, ${fact.live ? (fact.trigger ?? '') : 'never runs'}`, kind: SymbolKind.Function }
    case 'container-trigger':
      return { name: named(fact.name), detail: 'trigger', kind: SymbolKind.Interface }
    case 'container-variable':
      return { name: named(fact.name), detail: 'variable', kind: SymbolKind.Variable }
    default:
      return null
  }
}

/** Editors refuse symbols without a name. */
function named(name: string): string {
  return name.trim() === '' ? '(no name)' : name
}

function withState(title: string, state: string): string {
  return state === 'active' ? title : `${title}, ${state}`
}

function around(whole: Span, at: Span): Span {
  return { start: Math.min(whole.start, at.start), end: Math.max(whole.end, at.end) }
}

function holdsLetters(name: string, wanted: string): boolean {
  let at = 0
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
