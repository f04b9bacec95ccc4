import type { DefinitionFact, ExportFact, Page, Path } from '../model/index.js'
import { trackers as builtIn } from '../frameworks/trackers.js'
import { readPage, type ReadOptions } from './read.js'
import { calleeOf, modulesIn } from './code/plain.js'
import { catalogueOf, type Catalogue } from './recognise/catalogue.js'
import { ANY_OF, mentionsOf, MODULE, OF_MODULE, stemOf, stemOfSource, WANTED } from './recognise/mentions.js'

/** Names shorter than this stand in every script; looking for them would read everything. */
const SHORTEST = 4
const SHORTEST_OF_MODULE = 2
/** Wrappers of wrappers in files that smell of nothing come to light one after the other; longer chains stay in the dark. */
const ROUNDS = 4

/**
 * What to look for in files that smell of nothing: names of functions of the site that report something with their parameters
 * (`onclick="trackOrder('phone')"`), modules that give such functions with their names (`import { sendGoal } from './metrika'`), and modules whose
 * constants are reported. Written as `recognise/mentions.ts` reads them.
 */
export function wrapperNames(pages: Iterable<Page>, options: ReadOptions = {}): ReadonlySet<string> {
  const catalogue = catalogueOf(options.trackers ?? builtIn)
  const given: Given[] = []
  const found = new Set<string>()
  for (const page of pages) {
    if (page.origin !== 'site') continue
    for (const fact of page.facts) if (fact.kind === 'definition' || fact.kind === 'export') given.push({ fact, path: page.path })
    for (const source of sourcesWantedBy(page)) found.add(WANTED + stemOfSource(source))
  }
  const known = new Set<string>()
  let before = -1
  // Wrappers of wrappers are found round by round.
  while (known.size > before) {
    before = known.size
    for (const one of given)
      if (reports(one.fact, known, catalogue)) {
        for (const name of one.fact.names) {
          known.add(lastWord(name))
          const holder = /^export:(\w+)\./.exec(name)?.[1]
          if (holder !== undefined) known.add(held(stemOf(one.path), holder))
        }
      }
  }
  for (const { fact, path } of given) if (reports(fact, known, catalogue)) note(fact.names, path, catalogue, found)
  for (const { fact, path } of given) {
    if (fact.kind !== 'export' || fact.same === null || !found.has(WANTED + stemOf(path))) continue
    found.add(WANTED + stemOfSource(sourceOf(fact.same)))
  }
  return found
}

/** How the files of a folder import what stands in its `index`, by nothing that names it. */
const INDEX = /(?:^|\/)index\.\w+$/
const OF_FOLDER = ['.', '..', './', '../', './index', '../index'].flatMap(place => [`'${place}'`, `"${place}"`])

interface Given {
  readonly fact: DefinitionFact | ExportFact
  readonly path: Path
}

function reports(fact: DefinitionFact | ExportFact, known: ReadonlySet<string>, catalogue: Catalogue): boolean {
  const does = (callee: string | null): boolean => callee !== null && (isVendors(callee, catalogue) || known.has(lastWord(callee)))
  if (fact.kind === 'definition') return fact.effects.some(effect => does(calleeOf(effect.callee)))
  if (fact.same === null) return false
  if (known.size > 0 && fact.same.endsWith('#*')) return true
  return does(fact.same) || known.has(held(stemOfSource(sourceOf(fact.same)), fact.same.slice(fact.same.lastIndexOf('#') + 1)))
}

/** An object or class of a module whose members report something. */
function held(stem: string, name: string): string {
  return `${stem}#${name}`
}

function note(names: readonly string[], path: Path, catalogue: Catalogue, found: Set<string>): void {
  const spellings = [stemOf(path), ...(INDEX.test(path) ? OF_FOLDER : [])]
  const noteModule = (mark: string): void => {
    for (const one of spellings) found.add(mark + one)
  }
  for (const name of names) {
    const last = lastWord(name)
    if (!name.startsWith('export:')) {
      if (last.length >= SHORTEST && last !== 'default' && !catalogue.reserved(last)) found.add(last)
    } else if (last === 'default' || last.length < SHORTEST_OF_MODULE) noteModule(ANY_OF)
    else if (last === '*') noteModule(MODULE)
    else {
      noteModule(MODULE)
      found.add(OF_MODULE + last)
    }
  }
}

/** Modules whose constants a page reports, or hands to functions that do. */
export function sourcesWantedBy(page: Page): ReadonlySet<string> {
  const sources = new Set<string>()
  for (const fact of page.facts) {
    const told: unknown =
      fact.kind === 'event'
        ? fact.name
        : fact.kind === 'outcall'
          ? fact.args
          : fact.kind === 'definition'
            ? fact.effects.map(({ args }) => args)
            : null
    if (told !== null) for (const source of modulesIn(told)) sources.add(source)
  }
  return sources
}

function isVendors(callee: string, catalogue: Catalogue): boolean {
  if (!callee.startsWith('import:')) return catalogue.reserved(callee)
  return catalogue.packages.has(sourceOf(callee))
}

function sourceOf(callee: string): string {
  return /^import:(.*)#/.exec(callee)?.[1] ?? ''
}

function lastWord(name: string): string {
  return (
    name
      .replace(/^(?:export:|import:.*#)/, '')
      .replace(/\(\)/g, '')
      .split('.')
      .at(-1) ?? ''
  )
}

/** The page read again with these names as scents; `null` when that would find nothing new. */
export function secondLook(page: Page, names: ReadonlySet<string>, options: ReadOptions = {}): Page | null {
  if (names.size === 0 || page.origin !== 'site' || page.kind === 'plan' || page.kind === 'crawling') return null
  const { scented } = catalogueOf(options.trackers ?? builtIn)
  const mentions = mentionsOf(names)
  if (!mentions(page.text, page.path)) return null
  if (scented(page.text) && !(page.kind !== 'script' && hasUnread(page.text, scented, mentions))) return null
  return readPage(page, { ...options, names })
}

/** A page that smells of tracking is read where it smells; another of its scripts may call a function of a file. */
function hasUnread(text: string, scented: (text: string) => boolean, mentions: (text: string) => boolean): boolean {
  for (const [, code = ''] of text.matchAll(/<script\b[^>]*>([^]*?)<\/script/gi))
    if (code !== '' && mentions(code) && !scented(code)) return true
  return false
}

/** Pages in which a second look found something, in the place of those they were; each look may tell what to look for in the next. */
export function lookAgain(pages: readonly Page[], options: ReadOptions = {}): readonly Page[] {
  const current = new Map(pages.map(page => [page.path, page]))
  const changed = new Map<Path, Page>()
  let names: ReadonlySet<string> = new Set()
  for (let round = 0; round < ROUNDS; round++) {
    const more = wrapperNames(current.values(), options)
    const fresh = new Set([...more].filter(name => !names.has(name)))
    if (fresh.size === 0) break
    names = more
    for (const page of pages) {
      const again = changed.has(page.path) ? null : secondLook(page, names, options)
      if (again === null) continue
      changed.set(page.path, again)
      current.set(page.path, again)
    }
  }
  return [...changed.values()]
}
