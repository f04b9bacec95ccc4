import type { Ask, MetaFact, OptionSpec, Path, Reached } from '../../model/index.js'
import { isBackstage } from './is-backstage.js'
import { filesOf, sitePages } from './site-pages.js'

/** The option of rules that tell a habit of the whole site once. */
export const ONCE: OptionSpec = {
  default: 20,
  minimum: 1,
  about: 'When more pages than this have the fault, it is told once, on the first of them, with their number',
}

/**
 * Rules that ask need the option `once`. For a page that has one fault: how many pages have it too when it is a habit of the site, and this page is the first of them; 1 when the page speaks
 * for itself alone; 0 when the first page speaks for it. One finding a thousand times tells nobody more than one finding with its number.
 */
function speaking(ask: Ask, group: readonly Path[]): number {
  const { path } = ask.page
  if (group.length <= Number(ask.option('once'))) return 1
  return group[0] === path ? group.length : group.includes(path) ? 0 : 1
}

/** Of plain pages that open a document, or hold facts named `among`, and say nothing under this name in their own file. See {@link speaking}. */
export function lackingPages(ask: Ask, name: string, among?: string): number {
  if (!isPlain(ask.page.path)) return 1
  const asked = among === undefined ? ask.site.all('head', 'head') : ask.site.all('meta', among)
  const having = ask.site.all('meta', name)
  const stubs = ask.site.all('meta', 'refresh')
  const group = remembered(having, `without ${among ?? ''}`, [asked, stubs, ask.site.pages], () => {
    const leftOut = [filesOf(having), filesOf(stubs)]
    return [...filesOf(asked)].filter(path => !leftOut.some(files => files.has(path)) && isPlain(path) && sitePages(ask).has(path))
  })
  return speaking(ask, group)
}

/** Of pages whose own fact of this name has the fault that `rule` tells of. See {@link speaking}. */
export function faultyPages(ask: Ask, name: string, rule: string, isFaulty: (fact: MetaFact) => boolean): number {
  const all = ask.site.all('meta', name)
  const group = remembered(all, rule, [ask.site.pages], () => {
    const pages = sitePages(ask)
    return [
      ...new Set(
        all
          .filter(({ fact, from }) => pages.has(from) && !isBackstage(from) && fact.state === 'active' && isFaulty(fact))
          .map(({ from }) => from),
      ),
    ]
  })
  return speaking(ask, group)
}

interface Known {
  readonly grounds: readonly unknown[]
  readonly group: readonly Path[]
}

const KNOWN = new WeakMap<readonly Reached[], Map<string, Known>>()

/** Worked out once as long as the facts and the pages stay. Sorted. */
function remembered(facts: readonly Reached[], what: string, grounds: readonly unknown[], work: () => readonly Path[]): readonly Path[] {
  const known = KNOWN.get(facts) ?? new Map<string, Known>()
  const before = known.get(what)
  if (before?.grounds.every((ground, at) => ground === grounds[at]) === true) return before.group
  const group = [...work()].sort()
  KNOWN.set(facts, known.set(what, { grounds, group }))
  return group
}

/** No template may fill what is missing there. */
function isPlain(path: Path): boolean {
  return /\.x?html?$/i.test(path) && !isBackstage(path)
}
