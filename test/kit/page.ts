import type {
  CounterFact,
  DefinitionFact,
  DirectiveFact,
  EventFact,
  Fact,
  IncludeFact,
  MetaFact,
  OutcallFact,
  Page,
  PageKind,
  ScriptFact,
  SitemapFact,
  Span,
  Value,
} from '../../src/core/model/index.js'
import { frozen } from './frozen.js'

/** Handmade pages and facts: for tests of the site, which must not depend on the readers. Places are found in the page's text by what stands there. */
export interface Made {
  readonly text?: string
  readonly kind?: PageKind
  readonly document?: boolean
  readonly origin?: Page['origin']
  readonly holes?: readonly Span[]
  readonly wounds?: Page['wounds']
  readonly facts?: readonly Fact[]
}

/** A page by its path: `.html` is a document, `.js` a script, everything else a template that is none. */
export function page(path: string, made: Made = {}): Page {
  const kind = made.kind ?? (path.endsWith('.html') ? 'html' : /\.[jt]sx?$/.test(path) ? 'script' : 'template')
  return frozen({
    path,
    kind,
    origin: made.origin ?? 'site',
    text: made.text ?? '',
    document: made.document ?? kind === 'html',
    holes: made.holes ?? [],
    wounds: made.wounds ?? [],
    facts: made.facts ?? [],
  })
}

/** A sitemap that lists these addresses. */
export function sitemap(...addresses: readonly string[]): SitemapFact {
  return { kind: 'sitemap', index: false, addresses: addresses.map(text => ({ text, at: NOWHERE })), at: NOWHERE, whole: NOWHERE }
}

export const NOWHERE: Span = { start: 0, end: 0 }

/** Where a piece of a text stands: its first occurrence, or the one that is counted from 0. */
export function spot(text: string, piece: string, occurrence = 0): Span {
  let start = text.indexOf(piece)
  for (let count = 0; count < occurrence && start !== -1; count++) start = text.indexOf(piece, start + 1)
  if (start === -1) throw new RangeError(`"${piece}" is not in the text`)
  return { start, end: start + piece.length }
}

export function text(value: string, at: Span = NOWHERE): Value {
  return { kind: 'text', text: value, at, exact: true }
}

/** `null` for each hole. */
export function pattern(parts: readonly (string | null)[], at: Span = NOWHERE): Value {
  return { kind: 'pattern', parts, why: 'stands in a template', at }
}

export function unknown(at: Span = NOWHERE): Value {
  return { kind: 'unknown', why: 'depends on the variable `x`', at }
}

const PLACE = { at: NOWHERE, whole: NOWHERE }
const RUNNING = { state: 'active', trigger: null, place: null, tag: null, order: 0, conditional: false, immediate: true } as const

export function counter(vendor: string, id: string | Value, more: Partial<CounterFact> = {}): CounterFact {
  return { ...PLACE, ...RUNNING, kind: 'counter', vendor, id: valued(id), how: 'snippet', by: 'init', generation: null, ...more }
}

export function event(vendor: string, name: string, more: Partial<EventFact> = {}): EventFact {
  return {
    ...PLACE,
    ...RUNNING,
    kind: 'event',
    vendor,
    counter: null,
    name: text(name),
    event: 'event',
    parameters: null,
    via: [],
    ...more,
  }
}

export function script(src: string | Value | null, more: Partial<ScriptFact> = {}): ScriptFact {
  const loading = { async: false, defer: false, module: false, state: 'active', place: 'head', order: 0, trigger: null, by: 'tag' } as const
  return { ...PLACE, ...loading, kind: 'script', src: src === null ? null : valued(src), ...more }
}

export function include(target: string | Value, more: Partial<IncludeFact> = {}): IncludeFact {
  return { ...PLACE, kind: 'include', target: valued(target), as: 'part', language: 'twig', arguments: [], place: 'body', ...more }
}

export function meta(name: string, content: string | Value | null, more: Partial<MetaFact> = {}): MetaFact {
  return {
    ...PLACE,
    kind: 'meta',
    name,
    via: name.startsWith('og:') ? 'property' : TAGS.has(name) ? 'tag' : 'name',
    nameAt: NOWHERE,
    written: name,
    content: content === null ? null : valued(content),
    attributes: {},
    place: 'head',
    writtenInHead: true,
    state: 'active',
    conditional: false,
    ...more,
  }
}

const TAGS = new Set(['title', 'lang', 'charset', 'canonical', 'base'])

export function definition(names: readonly string[], more: Partial<DefinitionFact> = {}): DefinitionFact {
  return { ...PLACE, kind: 'definition', names, outer: 0, effects: [], ...more }
}

export function outcall(callee: string, args: readonly Value[] = [], more: Partial<OutcallFact> = {}): OutcallFact {
  return { ...PLACE, ...RUNNING, kind: 'outcall', callee, args, outer: [], via: [], ...more }
}

/** A suppressing comment as it stands in a text: `// countersign-disable-line x -- why`. */
export function directive(source: string, comment: string, occurrence = 0): DirectiveFact {
  const whole = spot(source, comment, occurrence)
  const [, action = 'disable', names = '', reason] =
    /countersign-([a-z-]+)\s*((?:(?!--)[^*>])*)(?:--\s*([^*>]*[^*>\s-]))?/.exec(comment) ?? []
  const rules = [...names.matchAll(/[\w-]*\w/g)].map(match => {
    const start = whole.start + comment.indexOf(names, comment.indexOf(action) + action.length) + match.index
    return { id: match[0], at: { start, end: start + match[0].length } }
  })
  return { kind: 'directive', at: whole, whole, action: action as DirectiveFact['action'], rules, reason: reason ?? null }
}

function valued(it: string | Value): Value {
  return typeof it === 'string' ? text(it) : it
}
