import assert from 'node:assert/strict'
import type { IdFrom, Tracker } from '../../src/core/model/index.js'
import { addressOf, matches, queryValue } from '../../src/core/facts/recognise/address.js'

/**
 * What a tracker's data takes an address for, in one line: `loader tag.js 123`, `counter pixel 123`, `badge pixel`, `nothing`.
 * The first shape that fits counts, as it does when pages are read.
 */
export function takenFor(tracker: Tracker, url: string): string {
  const address = addressOf(url)
  const loader = tracker.loaders.find(one => matches(address, one.url))
  if (loader) return said(`loader ${loader.name}`, loader.id, url)
  const pixel = tracker.pixels.find(one => matches(address, one.url))
  return pixel ? said(`${pixel.means} pixel`, pixel.id, url) : 'nothing'
}

function said(what: string, from: IdFrom | undefined, url: string): string {
  const id = from && idIn(from, url)
  return id ? `${what} ${id}` : what
}

function idIn(from: IdFrom, url: string): string | null {
  if ('query' in from) return queryValue(addressOf(url), from.query)
  return 'url' in from ? (from.url.exec(url)?.[1] ?? null) : null
}

/** How an id looks to a tracker: `usual`, `well-formed`, `malformed` or `placeholder`. */
export function idIs(tracker: Tracker, id: string): string {
  const { pattern, usual, placeholders } = tracker.ids
  if (placeholders?.some(one => one.test(id))) return 'placeholder'
  if (!pattern.test(id)) return 'malformed'
  return usual === undefined || usual.test(id) ? 'usual' : 'well-formed'
}

/** What a tracker must make of addresses (as `takenFor` says it) and ids (as `idIs` says it). */
export interface Known {
  readonly addresses: readonly (readonly [url: string, what: string])[]
  readonly ids: readonly (readonly [id: string, what: string])[]
}

/** A test for each address and id. */
export function knows(tracker: Tracker, { addresses, ids }: Known): void {
  describe(`${tracker.id}, as data`, () => {
    for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(tracker, url), what))
    for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(tracker, id), what))
  })
}
