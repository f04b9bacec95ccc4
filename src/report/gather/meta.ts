import type { FactOf, MetaFact, Page, Reached, StructuredDataFact } from '../../core/model/index.js'
import type { MetaEntry } from '../contract.js'
import type { Sources } from './sources.js'
import { known, normalised, written } from './values.js'

/** What a page says about itself. What stands in the page's own file goes before what its parts and layouts bring. */
export function metaEntry(path: string, reached: readonly Reached<MetaFact | StructuredDataFact>[], sources: Sources): MetaEntry {
  const live = reached.filter(({ fact }) => fact.state === 'active')
  const metas = [...live.filter(({ from }) => from === path), ...live.filter(({ from }) => from !== path)].filter(isMeta)
  const told = (found: ReachedMeta | undefined): string | null => (found === undefined ? null : text(found, sources))
  const first = (name: string): string | null => told(best(metas.filter(({ fact }) => fact.name === name && isGenuine(fact))))
  const certain = (name: string): string | null =>
    told(best(metas.filter(({ fact }) => fact.name === name && isGenuine(fact) && !fact.conditional)))
  return {
    title: first('title'),
    description: first('description'),
    canonical: first('canonical'),
    // What only some visitors' pages say must not be told of the page: a `noindex` in a branch has frightened many.
    robots: certain('robots'),
    charset: first('charset'),
    viewport: first('viewport'),
    lang: first('lang'),
    openGraph: table(metas, OPEN_GRAPH, sources),
    twitter: table(metas, TWITTER, sources),
    alternates: metas.filter(isAlternate).map(it => ({ hreflang: it.fact.attributes['hreflang'] ?? null, href: text(it, sources) })),
    verification: table(metas, VERIFICATION, sources),
    structuredData: [...new Set(live.flatMap(({ fact }) => (fact.kind === 'structured-data' ? fact.types : [])))],
  }
}

const OPEN_GRAPH = /^(?:og|article|book|profile|video|music|product|place|business|fb|vk|ok):/
const TWITTER = /^twitter:/
const VERIFICATION = /verif|^msvalidate\.01$/

/** Facts of tags of their own: `<meta name="title">` has the name and is no title. */
const BY_TAG: ReadonlySet<string> = new Set(['title', 'canonical', 'lang', 'alternate'])

type ReachedMeta = Reached<FactOf<'meta'>>

function isMeta(it: Reached<MetaFact | StructuredDataFact>): it is ReachedMeta {
  return it.fact.kind === 'meta'
}

/** It stands where its name is read; the `itemprop` of a thing says nothing of the page. */
function isGenuine({ name, via }: MetaFact): boolean {
  return BY_TAG.has(name) ? via === 'tag' : via !== 'itemprop'
}

function isAlternate({ fact }: ReachedMeta): boolean {
  return fact.name === 'alternate' && isGenuine(fact) && fact.attributes['hreflang'] !== undefined
}

/** The first in the head that always counts; then one behind a template's condition; then one that fell out of the head. */
function best(metas: readonly ReachedMeta[]): ReachedMeta | undefined {
  const inHead = metas.filter(({ fact }) => fact.place === 'head' || fact.writtenInHead)
  return inHead.find(({ fact }) => !fact.conditional) ?? inHead[0] ?? metas[0]
}

function table(metas: readonly ReachedMeta[], names: RegExp, sources: Sources): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  for (const it of metas) {
    const { name } = it.fact
    if (!names.test(name) || found.has(name)) continue
    found.set(name, text(it, sources) ?? '')
  }
  return Object.fromEntries(found)
}

/** A tag without a value says the empty text: that differs from a tag that is not there. */
function text({ fact, from }: ReachedMeta, sources: Sources): string | null {
  if (fact.content === null) return ''
  const certain = known(fact.content)
  if (certain !== null) return normalised(certain)
  const page: Page | undefined = sources.page(from)
  return page ? (written(fact.content.at, page) ?? normalised(page.text.slice(fact.content.at.start, fact.content.at.end))) : null
}
