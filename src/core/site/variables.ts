import type { CounterFact, Path, Reached, Value, VariableFact } from '../model/index.js'
import { folderOf, nameOf } from './paths.js'

/** Finds what a variable holds, seen from a file; `null` when no file of the site says it. */
export type Variables = (name: string, from: Path) => Value | null

/** Variables that are other variables: longer chains are nobody's. */
const DEEPEST = 4

/** Of the files of one folder the first that holds the variable counts; all others come last. https://vite.dev/guide/env-and-mode (seen 2026-11-24) */
const ORDER = ['.env.production.local', '.env.local', '.env.production', '.env']

export function variablesOf(named: (name: string) => readonly Reached<VariableFact>[]): Variables {
  return (name, from) => {
    const [best] = named(name)
      .filter(one => from.startsWith(rootOf(one.from)))
      .toSorted((one, other) => rootOf(other.from).length - rootOf(one.from).length || rank(one.from) - rank(other.from))
    return best?.fact.value ?? null
  }
}

function rank(path: Path): number {
  const at = ORDER.indexOf(nameOf(path))
  return at === -1 ? ORDER.length : at
}

/** The folder a file speaks for: Hugo may keep its settings in `config/_default`. */
function rootOf(path: Path): Path {
  return folderOf(path).replace(/(?:^|\/)config\/(?:_default|production)\/$/, match => (match.startsWith('/') ? '/' : ''))
}

/** The counter with its id, where that is read from a variable the site's own files hold. */
export function filled(counter: CounterFact, from: Path, text: string, variables: Variables): CounterFact {
  const { id } = counter
  const name = id.kind === 'unknown' || id.kind === 'pattern' ? (id.variable ?? printedVariable(text.slice(id.at.start, id.at.end))) : null
  const value = name === null ? null : resolved(name, from, variables, 0)
  return value === null ? counter : { ...counter, id: { kind: 'text', text: value, at: id.at, exact: false } }
}

function resolved(name: string, from: Path, variables: Variables, depth: number): string | null {
  if (depth > DEEPEST) return null
  return known(variables(name, from))

  function known(value: Value | null): string | null {
    if (value?.kind === 'text') return value.text === '' ? null : value.text
    if (value?.kind === 'number') return String(value.value)
    if (value?.kind === 'choice') return value.options.map(known).find(one => one !== null) ?? null
    return value?.kind === 'unknown' && value.variable !== undefined ? resolved(value.variable, from, variables, depth + 1) : null
  }
}

/**
 * The site's setting that an island prints: `{{ site.google_analytics }}` of Jekyll, `{{ .Site.Params.ga }}` and `{{ $.Site.GoogleAnalytics }}` of
 * Hugo, whose names are told in small letters.
 */
function printedVariable(written: string): string | null {
  const printed = /^['"]?\{\{-?\s*(\$?\.)?(site|Site)\.([\w.]+)\s*(?:\|\s*\w+\s*)*-?\}\}['"]?$/.exec(written.trim())
  if (!printed) return null
  const [, dot, word, keys = ''] = printed
  return dot === undefined && word === 'site' && !/[A-Z]/.test(keys) ? `site.${keys}` : `site.${keys}`.toLowerCase()
}
