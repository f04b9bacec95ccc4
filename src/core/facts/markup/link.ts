import type { LinkFact } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Island, Tag } from '../../page/markup.js'
import type { Listing } from './form.js'
import { attributeOf, pointAt } from './tag.js'
import { attributeValue } from './values.js'

/** Click ids and campaign parameters that systems add or read besides `utm_…`. */
const CAMPAIGN: ReadonlySet<string> = new Set(
  'gclid gclsrc gbraid wbraid dclid fbclid yclid ysclid ymclid _openstat openstat msclkid ttclid twclid li_fat_id mc_cid mc_eid rb_clickid vkclid roistat'.split(
    ' ',
  ),
)

const MATOMO = /^(?:pk|mtm)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)$/

/** A link that leads somewhere. Of a link that has only classes another that is listed tells them. */
export function linkFact(tag: Tag, text: string, holes: readonly Island[], { alike, within }: Listing): LinkFact | null {
  if ((tag.name !== 'a' && tag.name !== 'area') || tag.commented || tag.srcdoc) return null
  const href = attributeOf(tag, 'href') ?? attributeOf(tag, 'xlink:href')
  if (!href || /^\s*javascript:/i.test(href.value)) return null
  const campaign = campaignIn(href.value)
  const twin = alike === null ? {} : { twin: { alike, within } }
  return { kind: 'link', href: attributeValue(href, text, holes), campaign, ...twin, at: pointAt(href), whole: tag.at }
}

/** Campaign parameters of an address, names and values as written; those an island writes are left out. */
function campaignIn(address: string): Readonly<Record<string, string>> {
  const campaign: Record<string, string> = {}
  const query = address.search(/[?#]/)
  if (query < 0) return campaign
  for (const part of address.slice(query + 1).split(/[?&#;]/)) {
    const equals = part.indexOf('=')
    const name = equals < 0 ? part : part.slice(0, equals)
    if (isCampaign(name) && !part.includes(FILLER)) campaign[name] = equals < 0 ? '' : part.slice(equals + 1)
  }
  return campaign
}

function isCampaign(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith('utm_') || MATOMO.test(lower) || CAMPAIGN.has(lower)
}
