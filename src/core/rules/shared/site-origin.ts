import type { Ask, MetaFact, Reached } from '../../model/index.js'
import { isGenuine } from './is-genuine.js'
import { knownText } from './known-text.js'
import { remembered } from './remembered.js'

/** The address of the site as its pages themselves give it. */
export interface SiteOrigin {
  /** `https://shop.example`, without a slash at the end. */
  readonly origin: string
  readonly host: string
  /** How many pages name it. */
  readonly pages: number
}

/** The origin that most canonical links of the site name, two thirds of them at least. `null` when there are none, or they disagree. */
export function siteOrigin(ask: Ask): SiteOrigin | null {
  const canonicals = ask.site.all('meta', 'canonical')
  return remembered(canonicals, 'origin', [], () => commonest(canonicals))
}

/** Origin, host and path of an absolute address of the web; `null` for all others. */
export function absolute(address: string): { readonly origin: string; readonly host: string; readonly path: string } | null {
  const match = /^(https?:\/\/)([^/?#\s\\@]+)([^\s]*)$/i.exec(address.trim())
  if (match === null) return null
  const host = (match[2] ?? '').toLowerCase()
  return { origin: (match[1] ?? '').toLowerCase() + host, host, path: match[3] ?? '' }
}

function commonest(canonicals: readonly Reached<MetaFact>[]): SiteOrigin | null {
  const byOrigin = new Map<string, SiteOrigin>()
  const byHost = new Map<string, number>()
  let total = 0
  for (const { fact } of canonicals) {
    const text = fact.state === 'active' && isGenuine(fact) ? knownText(fact) : null
    const address = text === null ? null : absolute(text)
    if (address === null) continue
    total += 1
    const { origin, host } = address
    byOrigin.set(origin, { origin, host, pages: (byOrigin.get(origin)?.pages ?? 0) + 1 })
    byHost.set(withoutWww(host), (byHost.get(withoutWww(host)) ?? 0) + 1)
  }
  const best = [...byOrigin.values()].sort((a, b) => b.pages - a.pages)[0]
  const pages = best === undefined ? 0 : (byHost.get(withoutWww(best.host)) ?? 0)
  return best !== undefined && pages * 3 >= total * 2 ? { ...best, pages } : null
}

/** `www.` makes no other site. */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}
