import type { MetaFact } from '../../model/index.js'

/** Facts of tags of their own. A `<meta name="title">` or `<meta name="canonical">` has the name and means nothing to anybody. */
const BY_TAG: ReadonlySet<string> = new Set([
  'title',
  'lang',
  'canonical',
  'alternate',
  'icon',
  'manifest',
  'base',
  'amphtml',
  'next',
  'prev',
])
const BY_HTTP_EQUIV: ReadonlySet<string> = new Set(['refresh', 'content-security-policy', 'default-style'])

/**
 * The fact stands where its name is read: `<title>` and not `<meta name="title">`, `<meta name="description">` and not the `itemprop` of a thing that is
 * described, `http-equiv="refresh"` and not a name.
 */
export function isGenuine({ name, via }: MetaFact): boolean {
  if (BY_TAG.has(name)) return via === 'tag'
  if (name === 'charset') return via === 'tag' || via === 'http-equiv'
  if (BY_HTTP_EQUIV.has(name)) return via === 'http-equiv'
  return via === 'name' || via === 'property'
}
