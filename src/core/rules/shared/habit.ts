import type { Ask, MetaFact, OptionSpec, Path } from '../../model/index.js'
import { isBackstage } from './is-backstage.js'
import { isGenuine } from './is-genuine.js'
import { remembered } from './remembered.js'
import { filesOf, sitePages } from './site-pages.js'

/** The option of rules that tell a habit of the whole site once. */
export const ONCE: OptionSpec = {
  default: 20,
  minimum: 1,
  about: 'When more pages than this have the fault, it is told once, on the first of them, with their number',
}

/**
 * Rules that ask need the option `once`. For a page that has one fault: how many pages have it too, when it is a habit of the site and this page is
 * the first of them; 1 when the page speaks for itself alone; 0 when the first page speaks for it. One finding a thousand times tells nobody more
 * than one finding with its number.
 */
function speaking(ask: Ask, { first, members }: Group): number {
  const { path } = ask.page
  if (members.size <= Number(ask.option('once')) || !members.has(path)) return 1
  return first === path ? members.size : 0
}

interface Group {
  readonly first: Path | undefined
  readonly members: ReadonlySet<Path>
}

function groupOf(paths: Iterable<Path>): Group {
  const members = [...new Set(paths)].sort()
  return { first: members[0], members: new Set(members) }
}

/** Of plain pages that open a document, or hold facts named `among`, and say nothing under this name in their own file. See {@link speaking}. */
export function lackingPages(ask: Ask, name: string, among?: string): number {
  if (!isPlain(ask.page.path)) return 1
  const asked = among === undefined ? ask.site.all('head', 'head') : ask.site.all('meta', among)
  const having = ask.site.all('meta', name)
  const stubs = ask.site.all('meta', 'refresh')
  const group = remembered(having, `without ${among ?? ''}`, [asked, stubs, ask.site.pages], () => {
    const leftOut = [filesOf(having), filesOf(stubs)]
    const pages = sitePages(ask)
    return groupOf([...filesOf(asked)].filter(path => pages.has(path) && isPlain(path) && !leftOut.some(files => files.has(path))))
  })
  return speaking(ask, group)
}

/** Of pages whose own fact of this name has the fault that `rule` tells of. See {@link speaking}. */
export function faultyPages(ask: Ask, name: string, rule: string, isFaulty: (fact: MetaFact) => boolean): number {
  const all = ask.site.all('meta', name)
  const group = remembered(all, rule, [ask.site.pages], () => {
    const pages = sitePages(ask)
    const faulty = all.filter(
      ({ fact, from }) => pages.has(from) && !isBackstage(from) && fact.state === 'active' && isGenuine(fact) && isFaulty(fact),
    )
    return groupOf(faulty.map(({ from }) => from))
  })
  return speaking(ask, group)
}

/** No template may fill what is missing there. */
function isPlain(path: Path): boolean {
  return /\.x?html?$/i.test(path) && !isBackstage(path)
}
