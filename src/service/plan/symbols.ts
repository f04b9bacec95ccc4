import { SymbolKind } from 'vscode-languageserver-types'
import type { DocumentSymbol } from 'vscode-languageserver-types'
import type { Path, Span } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { rangeOn, titleOf } from '../folder.js'
import { planIn } from './ground.js'

/** Counters, goals and events with their parameters, tags and funnels of a plan, in order. */
export function planSymbols(folder: Folder, path: Path): DocumentSymbol[] {
  const plan = planIn(folder, path)?.fact.plan
  if (plan === undefined) return []
  const symbol = (name: string, detail: string, kind: SymbolKind, at: Span | undefined): DocumentSymbol[] => {
    if (at === undefined) return []
    const range = rangeOn(folder, path, at)
    return [{ name, detail, kind, range, selectionRange: range }]
  }
  const symbols = [
    ...plan.counters.flatMap(({ vendor, ids, at }) =>
      symbol(titleOf(folder, vendor), ids.map(it => it.id).join(', '), SymbolKind.Object, ids[0]?.at ?? at),
    ),
    ...plan.events.flatMap(({ name, meaning, kind, at, parameters }) =>
      symbol(name, meaning ?? kind, SymbolKind.Event, at).map(it => {
        const children = parameters.flatMap(one => symbol(one.name, one.type ?? '', SymbolKind.Field, one.at))
        const end = children.at(-1)?.range.end ?? it.range.end
        const isAfter = end.line > it.range.end.line || (end.line === it.range.end.line && end.character > it.range.end.character)
        return { ...it, range: { start: it.range.start, end: isAfter ? end : it.range.end }, children }
      }),
    ),
    ...plan.meta.flatMap(({ tags }) => tags.flatMap(it => symbol(it.name, it.pattern ?? '', SymbolKind.Property, it.at))),
    ...plan.funnels.flatMap(({ name, steps, at }) => symbol(name, steps.map(it => it.event).join(' → '), SymbolKind.Array, at)),
  ]
  return symbols.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
}
