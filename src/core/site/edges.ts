import type { Fact, IncludeFact, Page, Path, ScriptFact, Span, State, Value } from '../model/index.js'
import type { Destination, Ground } from './address.js'
import { follow } from './address.js'
import type { ExportOf } from './containers.js'
import { containerEdges } from './containers.js'
import { conventionalEdges } from './conventions.js'
import { settingsEdges } from './generators.js'
import { followImport } from './modules.js'
import { nameOf } from './paths.js'

/** One file brings another into what its visitors get. */
export interface Edge {
  readonly to: Path
  readonly as: 'script' | 'import' | 'part' | 'layout' | 'container' | 'settings'
  /** How it is brought: what is blocked at the tag is blocked in the file. Commented tags make no edge. */
  readonly state: Exclude<State, 'commented'>
  readonly trigger: string | null
  /** One of several alternatives. */
  readonly conditional: boolean
  /** Includes: which one it is, by the start of its place; other edges need none. */
  readonly at: number | null
}

export interface Edges {
  readonly to: readonly Edge[]
  /** Everything that looks local was found. */
  readonly complete: boolean
  /** What may be loaded besides, as far as its name is known: the end of the name, or `''` when it may be anything. */
  readonly loose: readonly string[]
  /** What could not be followed, and why. */
  readonly gaps: readonly Gap[]
}

/** A script, part or layout that nobody can find from here. */
export interface Gap {
  /** As written in the file. */
  readonly at: Span
  /** In plain words: "no such file", "the template decides which file". */
  readonly why: string
}

export interface EdgeGround extends Ground {
  /** Paths an include may mean, best first; whether they exist is not asked. */
  readonly candidates: (include: IncludeFact, from: Path) => readonly Path[]
  readonly exportOf: ExportOf
}

/** Reads the edges of a page from its facts, in the order in which a browser runs what they bring. */
export function edgesOf(page: Page, ground: EdgeGround): Edges {
  const base = baseOf(page.facts)
  const to: Edge[] = []
  const loose: string[] = []
  const gaps: Gap[] = []
  for (const fact of inOrder(page.facts)) {
    const found = fact.kind === 'script' ? scriptTargets(fact, { page, base, ground }) : includeTargets(fact, page, ground)
    for (const destination of found.destinations) {
      if (destination.is === 'missing') gaps.push({ at: fact.at, why: `there is no ${destination.path}` })
      else if (destination.is === 'file' && ground.book.has(destination.path) && destination.path !== page.path) {
        to.push(edgeTo(destination.path, fact, found.destinations.length > 1))
      }
    }
    if (found.open) gaps.push({ at: fact.at, why: whyOpen(fact) })
    if (found.loose !== null) loose.push(found.loose)
  }
  return {
    to: [...conventionalEdges(page, ground.book), ...settingsEdges(page, ground.book), ...to, ...containerEdges(page, ground.exportOf)],
    complete: gaps.length === 0,
    loose,
    gaps,
  }
}

/** As written; scripts that wait for the end of the document come last. */
function inOrder(facts: readonly Fact[]): readonly (ScriptFact | IncludeFact)[] {
  const bringing = facts.filter(fact => fact.kind === 'script' || fact.kind === 'include')
  const waits = (fact: ScriptFact | IncludeFact): boolean =>
    fact.kind === 'script' && fact.by === 'tag' && (fact.defer || fact.module) && !fact.async
  return bringing.sort((one, other) => Number(waits(one)) - Number(waits(other)) || one.at.start - other.at.start)
}

function whyOpen(fact: ScriptFact | IncludeFact): string {
  const value = fact.kind === 'script' ? fact.src : fact.target
  if (value?.kind === 'text') return 'there is no such file'
  return value?.kind === 'unknown' || value?.kind === 'pattern' ? value.why : 'only running can tell which file'
}

export function sameEdges(one: Edges, other: Edges): boolean {
  return essence(one) === essence(other)
}

/** Without the places of gaps, which move with every edit. */
function essence({ to, loose, gaps }: Edges): string {
  return JSON.stringify([to, loose, gaps.map(({ why }) => why)])
}

interface Targets {
  readonly destinations: readonly Destination[]
  /** May lead to files we do not see. */
  readonly open: boolean
  readonly loose: string | null
}

interface Place {
  readonly page: Page
  readonly base: string | null
  readonly ground: EdgeGround
}

const NOWHERE: Targets = { destinations: [], open: false, loose: null }

function edgeTo(to: Path, fact: ScriptFact | IncludeFact, alternative: boolean): Edge {
  if (fact.kind === 'include')
    return { to, as: fact.as, state: 'active', trigger: null, conditional: false, at: fact.arguments.length > 0 ? fact.at.start : null }
  const state = fact.state === 'commented' ? 'unknown' : fact.state
  return { to, as: fact.by === 'import' ? 'import' : 'script', state, trigger: fact.trigger, conditional: alternative, at: null }
}

function scriptTargets(fact: ScriptFact, place: Place): Targets {
  if (fact.src === null || fact.state === 'commented') return NOWHERE
  return valueTargets(fact.src, fact, place)
}

function valueTargets(src: Value, fact: ScriptFact, place: Place): Targets {
  switch (src.kind) {
    case 'text':
      return { destinations: [followText(src.text, fact, place)], open: false, loose: null }
    case 'pattern':
      return patternTargets(src.parts, fact, place) ?? dynamicTargets(src, fact, place)
    case 'choice': {
      const all = src.options.map(option => valueTargets(option, fact, place))
      return {
        destinations: all.flatMap(one => one.destinations),
        open: all.some(one => one.open),
        loose: all.find(one => one.loose !== null)?.loose ?? null,
      }
    }
    case 'nothing':
      return NOWHERE
    default:
      return dynamicTargets(src, fact, place)
  }
}

function followText(address: string, fact: ScriptFact, { page, base, ground }: Place): Destination {
  if (fact.by === 'import') return followImport(address, page.path, ground)
  return follow({ address, from: page.path, base, loose: page.kind !== 'html' || !page.document }, ground)
}

/** Known but for a hole: `/js/a.js?v=` + hole, hole + `/js/a.js`. `null` when what is known does not tell the file. */
function patternTargets(parts: readonly (string | null)[], fact: ScriptFact, place: Place): Targets | null {
  const hole = parts.indexOf(null)
  const start = parts.slice(0, hole).join('')
  if (/[?#]/.test(start)) return { destinations: [followText(start, fact, place)], open: false, loose: null }
  if (/^(?:https?:)?\/\/[^/]+\//i.test(start)) return NOWHERE
  const tail = (
    parts
      .slice(parts.lastIndexOf(null) + 1)
      .join('')
      .split(/[?#]/, 1)[0] ?? ''
  ).trim()
  if (!/^\/?[^/]/.test(tail) || !/^[^.]/.test(nameOf(tail))) return null
  return tailTargets(tail, place)
}

/** Nothing known of the value; a template's own words may still name the file: `{{ 'theme.js' | asset_url }}`, `{% static 'js/a.js' %}`. */
function dynamicTargets(src: Value, fact: ScriptFact, place: Place): Targets {
  const written = place.page.text.slice(src.at.start, src.at.end)
  const named = /['"]([^'"\s]*[\w-]\.m?[jt]s)['"]/.exec(written)?.[1]
  if (named !== undefined && fact.by === 'tag') return tailTargets(named, place)
  // Code that loads whatever it is given stands in most libraries; in the site's own code it means that we do not see everything.
  const telling = fact.by === 'tag' || place.page.origin === 'site'
  return { destinations: [], open: telling, loose: fact.by === 'tag' ? '' : null }
}

function tailTargets(tail: string, { page, ground }: Place): Targets {
  const path = ground.book.endingWith(tail, page.path)
  if (path !== null) return { destinations: [{ is: 'file', path }], open: false, loose: null }
  return { destinations: [], open: true, loose: tail.replace(/^\/+/, '') }
}

function includeTargets(fact: IncludeFact, page: Page, ground: EdgeGround): Targets {
  const path = ground.candidates(fact, page.path).find(candidate => ground.book.has(candidate)) ?? includeByTail(fact.target, page, ground)
  if (path !== null) return { destinations: [{ is: 'file', path }], open: false, loose: null }
  const end = knownEnd(fact.target)
  return { destinations: [], open: true, loose: /\.m?js$/.test(end) ? end : null }
}

function includeByTail(target: Value, page: Page, ground: EdgeGround): Path | null {
  const tail = knownEnd(target)
  return target.kind === 'pattern' && /[^/]\.\w+$/.test(tail) && /^\/|^[\w-]/.test(tail) ? ground.book.endingWith(tail, page.path) : null
}

function knownEnd(target: Value): string {
  if (target.kind === 'text') return target.text
  return target.kind === 'pattern' ? target.parts.slice(target.parts.lastIndexOf(null) + 1).join('') : ''
}

/** Content of the page's `<base href>`. */
export function baseOf(facts: readonly Fact[]): string | null {
  for (const fact of facts) {
    if (fact.kind === 'meta' && fact.name === 'base' && fact.state === 'active')
      return fact.content?.kind === 'text' ? fact.content.text : null
  }
  return null
}
