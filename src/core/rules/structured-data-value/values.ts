import type { Said, Thing } from '../../model/index.js'
import { currencies } from '../../model/index.js'
import { PLACEHOLDER } from '../shared/wrong-hosts.js'
import { absolute } from '../shared/site-origin.js'

/** What is wrong with a text, and what is surely meant. */
export interface Wrong {
  readonly says: 'price' | 'currency' | 'date' | 'duration' | 'choice' | 'placeholder'
  readonly meant: string | null
}

type Check = (text: string) => Wrong | null

/** https://developers.google.com/search/docs/appearance/structured-data and https://schema.org, 2026-11-24. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  availability: words(
    'BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder PreSale Reserved SoldOut',
  ),
  itemCondition: words('NewCondition UsedCondition RefurbishedCondition DamagedCondition'),
  eventStatus: words('EventScheduled EventCancelled EventPostponed EventRescheduled EventMovedOnline'),
  eventAttendanceMode: words('OfflineEventAttendanceMode OnlineEventAttendanceMode MixedEventAttendanceMode'),
}
const DATES = words('datePublished dateModified datePosted startDate endDate uploadDate validThrough priceValidUntil')
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:[T ]\d\d(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i
const SIGNS: Readonly<Record<string, string>> = {
  '₽': 'RUB',
  руб: 'RUB',
  'руб.': 'RUB',
  rur: 'RUB',
  '€': 'EUR',
  '£': 'GBP',
  '₴': 'UAH',
  '₸': 'KZT',
}

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...words('price lowPrice highPrice').map((name): [string, Check] => [name, price]),
  ['priceCurrency', currency],
  ...DATES.map((name): [string, Check] => [name, date]),
  ...words('prepTime cookTime totalTime performTime').map((name): [string, Check] => [name, duration]),
  ...Object.entries(CHOICES).map(([name, choices]): [string, Check] => [name, text => choice(text, choices)]),
  ...words('@id url image logo item contentUrl thumbnailUrl embedUrl').map((name): [string, Check] => [name, placeholder]),
])

/** A value of a property that its readers do not take; nothing where it is empty or not known. */
export function wrongValue(property: string, said: Said): Wrong | null {
  if (said.is !== 'text' || said.text === null) return null
  const text = said.text.trim()
  // `{price}`, `[price]`, `%PRICE%`: somebody else fills it in.
  return text === '' || /[{}[\]%#]|\$\w/.test(text) ? null : (CHECKS.get(property)?.(text) ?? null)
}

function price(text: string): Wrong | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return null
  const bare = text.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '')
  const meant = /^\d+$/.test(bare) ? bare : /^\d+[.,]\d{1,2}$/.test(bare) ? bare.replace(',', '.') : null
  return { says: 'price', meant: /\d\s*[-–—]\s*\d/.test(text) ? null : meant }
}

function currency(text: string): Wrong | null {
  if (currencies.has(text)) return null
  const upper = text.toUpperCase()
  return { says: 'currency', meant: currencies.has(upper) ? upper : (SIGNS[text.toLowerCase()] ?? null) }
}

function date(text: string): Wrong | null {
  if (ISO_DATE.test(text)) return null
  const [, day = '', month = '', year = ''] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? []
  return { says: 'date', meant: year !== '' && Number(month) <= 12 ? `${year}-${month}-${day}` : null }
}

function duration(text: string): Wrong | null {
  if (/^P(?:\d+(?:[.,]\d+)?[YMWD])*(?:T(?:\d+(?:[.,]\d+)?[HMS])+)?$/i.test(text) && text.length > 1) return null
  const minutes = /^(\d+)\s*(?:min(?:ute)?s?\.?|мин\.?)$/i.exec(text)?.[1]
  return { says: 'duration', meant: minutes === undefined ? null : `PT${minutes}M` }
}

function choice(text: string, choices: readonly string[]): Wrong | null {
  const word = text.replace(/^https?:\/\/(?:www\.)?schema\.org\//i, '').replace(/^schema:/, '')
  if (choices.includes(word)) return null
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const meant = choices.find(it => it.toLowerCase() === plain || it.toLowerCase() === `${plain}condition`)
  return { says: 'choice', meant: meant === undefined ? null : `https://schema.org/${meant}` }
}

function placeholder(text: string): Wrong | null {
  const host = absolute(text)?.host
  return host !== undefined && PLACEHOLDER.test(host) ? { says: 'placeholder', meant: null } : null
}

/** The number of a property, written as one or as a text; `null` when it is none. */
export function numberOf({ properties }: Thing, name: string): number | null {
  const [said] = Object.hasOwn(properties, name) ? (properties[name] ?? []) : []
  if (said === undefined || said.is === 'thing' || said.text === null || said.text.trim() === '') return null
  const number = Number(said.text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : null
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
