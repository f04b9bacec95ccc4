import type { EventFact, Reached } from '../../model/index.js'
import { bareName, isReported } from '../../plan/index.js'
import { distance } from '../shared/distance.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { DIFFERENT } from './different.data.js'

/** One name as it is written, with all places that send it. */
export interface Spelling {
  readonly name: string
  readonly places: readonly Reached<EventFact>[]
}

/** Names that are nearly one, in no order. `style` = they differ in capital letters, hyphens and the like only. */
export interface Cluster {
  readonly spellings: readonly Spelling[]
  readonly style: boolean
}

/** The near duplicates among the names that one vendor gets. What tests send, and names only running can tell, are left out. */
export function clustersOf(sent: readonly Reached<EventFact>[], isKnown: (name: string) => boolean): readonly Cluster[] {
  const places = new Map<string, Reached<EventFact>[]>()
  for (const one of sent) {
    const { fact, from } = one
    if (fact.name.kind !== 'text' || !isReported(fact) || isSpecimen(from)) continue
    const { text } = fact.name
    const known = places.get(text)
    if (known !== undefined) known.push(one)
    else if (bareName(text).length >= SHORTEST && !isKnown(text)) places.set(text, [one])
  }
  const groups = grouped([...places.keys()], bareName)
  return joined(groups)
    .filter(names => names.length > 1)
    .map(names => ({
      spellings: names.map(name => ({ name, places: places.get(name) ?? [] })),
      style: new Set(names.map(bareName)).size === 1,
    }))
}

/** Groups of which one is a slip of the other become one. */
function joined(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const words = groups.map(([name = '']) => wordsOf(name))
  // A slip leaves all words but one: only names that share one are compared.
  const homes = new Map<string, number[]>()
  const home = groups.map((_, at) => at)
  const rootOf = (at: number): number => (home[at] === at || home[at] === undefined ? at : rootOf(home[at]))
  for (const [at, own] of words.entries()) {
    for (const key of keysOf(own)) {
      const others = homes.get(key) ?? []
      for (const other of others) if (isSlip(words[other] ?? [], own)) home[rootOf(at)] = rootOf(other)
      homes.set(key, [...others, at])
    }
  }
  return grouped([...groups.keys()], rootOf).map(members => members.flatMap(at => groups[at] ?? []))
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string | number): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/** What names that may be slips of each other have in common: all words but one, and the beginning of that one. */
function keysOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) =>
    word.length < SHORTEST_WORD - 1 ? [] : [[...words.slice(0, at), word.slice(0, 1), ...words.slice(at + 1)].join(' ')],
  )
}

/** One letter within one long word is wrong, missing, doubled or exchanged. Its first and last letters are not: these make other words. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
  const unlike = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]))
  const [pair] = unlike
  if (one.length !== other.length || unlike.length !== 1 || pair === undefined) return false
  const [left, right] = pair
  if (Math.max(left.length, right.length) < SHORTEST_WORD || /\d/.test(left + right)) return false
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1) || distance(left, right) !== 1) return false
  return !DIFFERENT.has(`${left} ${right}`) && !DIFFERENT.has(`${right} ${left}`)
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(it => it !== '')
}

const SHORTEST = 5
const SHORTEST_WORD = 6
