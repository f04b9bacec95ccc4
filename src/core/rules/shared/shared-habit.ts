import type { Ask, MetaFact, OptionSpec, Path, Reached } from '../../model/index.js'
import { knownText } from './known-text.js'
import { remembered } from './remembered.js'
import { findable, firstOfEach } from './same-elsewhere.js'

/** The option of rules about what several pages share, for sites where many small groups do: a generator that names pages by a part of their name. */
export const HABIT: OptionSpec = {
  default: 20,
  minimum: 1,
  about: 'When more pages than this share theirs with a few others each, it is told once, on the first of them, with their number',
}

/**
 * For a page of a group small enough that each of its pages would speak: how many pages of the site are in such groups, when that is a habit of the
 * site and this page is the first of them; 1 when the page speaks for itself; 0 when the first page speaks for it. Asks the options `once` and `habit`.
 */
export function sharingPages(ask: Ask, name: string): number {
  const all = ask.site.all('meta', name)
  const grounds = ['refresh', 'robots', 'canonical', 'lang'].map(it => ask.site.all('meta', it))
  const once = Number(ask.option('once'))
  const members = remembered(all, `sharing ${once}`, [...grounds, ask.site.pages], () => inSmallGroups(ask, all, once))
  const { path } = ask.page
  if (members.size <= Number(ask.option('habit')) || !members.has(path)) return 1
  const [first] = members
  return first === path ? members.size : 0
}

/** Sorted. Pages of one canonical address count as one, languages each for itself. */
function inSmallGroups(ask: Ask, all: readonly Reached<MetaFact>[], once: number): ReadonlySet<Path> {
  const canonical = textsOf(ask, 'canonical')
  const lang = textsOf(ask, 'lang')
  const groups = new Map<string, Path[]>()
  for (const { fact, from } of firstOfEach(findable(ask, all))) {
    const text = knownText(fact)
    if (text === null || text.trim() === '') continue
    const key = `${lang.get(from) ?? ''}\n${text.replace(/\s+/g, ' ').trim()}`
    groups.set(key, [...(groups.get(key) ?? []), from])
  }
  const small = [...groups.values()].filter(paths => paths.length <= once && new Set(paths.map(it => canonical.get(it) ?? it)).size > 1)
  return new Set(small.flat().sort())
}

/** What pages say under this name, by page. */
function textsOf(ask: Ask, name: string): ReadonlyMap<Path, string> {
  return new Map(ask.site.all('meta', name).map(({ fact, from }) => [from, knownText(fact) ?? '']))
}
