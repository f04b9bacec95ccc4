import type { EventEntry } from '../contract.js'
import type { Paint, Screen } from '../terminal/paint.js'
import { paintFor } from '../terminal/paint.js'
import { pad, plain, widest } from '../terminal/wrap.js'
import { count } from '../words.js'
import type { PageGraph, RunEntry } from './collect.js'

/** So many pages that bring a file are named; the rest is counted. */
const PAGES = 10

/** What runs on a page as a person reads it: one file after the other, why it runs, and what it counts and sends. */
export function graphText(graph: PageGraph, vendors: ReadonlyMap<string, string>, screen: Screen): string {
  const paint = paintFor(screen)
  const words = graph.complete ? 'everything that runs here is known' : 'more may run here: see what could not be followed'
  const lines = [
    `${paint.title(plain(graph.page))}${paint.faint(`  ${words}`)}`,
    ...graph.runs.flatMap((run, at) => runLines(run, at + 1, { vendors, paint })),
    ...unknownLines(graph, paint),
    ...loadedLines(graph, paint),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** The same for other programs. */
export function graphJson(graph: PageGraph, tool: { readonly name: string; readonly version: string }, root: string): string {
  return `${JSON.stringify({ schema: 'countersign/graph@1', tool: { name: tool.name, version: tool.version }, root, ...graph }, null, 2)}\n`
}

interface Hand {
  readonly vendors: ReadonlyMap<string, string>
  readonly paint: Paint
}

function runLines(run: RunEntry, number: number, hand: Hand): readonly string[] {
  const { paint, vendors } = hand
  const name = (vendor: string): string => vendors.get(vendor) ?? vendor
  const said = [
    ...run.counters.map(it => ({
      line: it.line,
      what: `counter ${name(it.vendor)} ${it.id ?? '(set at run time)'}`,
      how: counterWords(it),
    })),
    ...run.events.map(it => ({ line: it.line, what: `${it.kind} ${eventName(it)}`, how: eventWords(it, name(it.vendor)) })),
  ].toSorted((one, other) => one.line - other.line)
  const spots = said.map(({ line }) => `line ${line}`)
  const [spotWidth, whatWidth] = [widest(spots) + 2, Math.min(60, widest(said.map(({ what }) => plain(what)))) + 2]
  return [
    `${String(number).padStart(3)}  ${paint.strong(plain(run.path))}${paint.faint(`  ${whyWords(run)}`)}`,
    ...said.map(({ what, how }, at) =>
      `       ${paint.faint(pad(spots[at] ?? '', spotWidth))}${pad(plain(what), whatWidth)}${paint.faint(plain(how))}`.trimEnd(),
    ),
  ]
}

const BRINGS: Readonly<Record<RunEntry['as'], string>> = {
  page: 'the page itself',
  script: 'script of',
  import: 'imported by',
  part: 'part of',
  layout: 'layout of',
  container: 'container of',
  settings: 'settings of the site of',
}

function whyWords({ as, chain, state, trigger, conditional }: RunEntry): string {
  const way = as === 'page' ? BRINGS.page : `${BRINGS[as]} ${[...chain].reverse().map(plain).join(' < ')}`
  return [
    way,
    ...stateWords(state),
    ...(trigger === null ? [] : [`on ${plain(trigger)}`.replace(/^on (?=import )/, '')]),
    ...(conditional ? ['one of several'] : []),
  ].join(', ')
}

function counterWords({ how, state }: RunEntry['counters'][number]): string {
  return [how, ...stateWords(state)].join(', ')
}

function eventWords({ trigger, state, counter }: RunEntry['events'][number], vendor: string): string {
  return [`to ${vendor}${counter === null ? '' : ` ${counter}`}`, ...(trigger === null ? [] : [trigger]), ...stateWords(state)].join(', ')
}

function stateWords(state: RunEntry['state']): readonly string[] {
  return { active: [], blocked: ['waits for consent'], commented: ['commented out'], unknown: ['not certain to run'] }[state]
}

function eventName({ name, pattern, kind }: EventEntry): string {
  return name ?? pattern ?? (kind === 'ecommerce' ? '(e-commerce data)' : '(known only when it runs)')
}

function unknownLines({ unknown }: PageGraph, paint: Paint): readonly string[] {
  if (unknown.length === 0) return []
  return [
    '',
    paint.title('Could not be followed'),
    ...unknown.map(({ path, line, why }) => `  ${plain(path)}:${line}  ${paint.faint(plain(why))}`),
  ]
}

function loadedLines({ loadedBy }: PageGraph, paint: Paint): readonly string[] {
  if (loadedBy.length === 0) return []
  const more = loadedBy.length - PAGES
  return [
    '',
    `${paint.title('Runs on')}${paint.faint(`  ${count(loadedBy.length, 'page')}`)}`,
    ...loadedBy.slice(0, PAGES).map(path => `  ${plain(path)}`),
    ...(more > 0 ? [paint.faint(`  and ${more} more`)] : []),
  ]
}
