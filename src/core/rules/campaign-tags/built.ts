import type { Finding, LinkFact } from '../../model/index.js'

type Words = 'question' | 'repeated' | 'swapped' | 'click'

/** Words of media that are no sources, and sources that are no media. */
const MEDIA = /^(?:cpc|cpm|ppc|cpa|email|e-mail|banner|social|organic|referral|display|affiliate|sms|push)$/i
const SOURCES =
  /^(?:google|yandex|ya|bing|facebook|fb|instagram|vk|vkontakte|ok|telegram|tg|youtube|linkedin|twitter|tiktok|mailchimp|unisender|sendpulse)$/i
/** Systems give each click its own; shorter values are tries. */
const CLICK = /^(?:gclid|dclid|gbraid|wbraid|fbclid|msclkid|ttclid|twclid|yclid|ysclid|ymclid)$/i
const LONG = 12

/** What is wrong with the address as a whole. */
export function* built({ at, campaign }: LinkFact, address: string): Iterable<Finding<Words>> {
  const sign = wrongSign(address)
  if (sign !== null) yield { at, says: 'question', with: { sign, right: sign === '?' ? '&' : '?' } }
  const names = [...address.matchAll(/[?&](utm_\w+)=/gi)].map(([, name = '']) => name.toLowerCase())
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined && sign === null && !isNested(address)) yield { at, says: 'repeated', with: { name: repeated } }
  const [source = '', medium = ''] = [campaign['utm_source'], campaign['utm_medium']]
  if (MEDIA.test(source) && SOURCES.test(medium)) yield { at, says: 'swapped', with: { source, medium } }
  const click = Object.entries(campaign).find(([name, value]) => CLICK.test(name) && value.length >= LONG && /^[\w.-]+$/.test(value))
  if (click !== undefined) yield { at, says: 'click', with: { name: click[0] } }
}

/** `/a&utm_source=b` and `/a?b=c?utm_source=d`. An address within the address has its own question mark. */
function wrongSign(address: string): '?' | '&' | null {
  if (/^[^?#]*&utm_\w+=/i.test(address)) return '&'
  return /^[^?#]*\?[^#]*\?utm_\w+=/i.test(address) && !isNested(address) ? '?' : null
}

function isNested(address: string): boolean {
  return /[=/](?:https?:|https?%3a|\/\/|%2f)/i.test(address.replace(/^https?:\/\//i, ''))
}
