import type { Ask, Finding, LinkFact, Reached, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { channelOf } from '../shared/channels.js'
import { listed } from '../shared/listed.js'
import { remembered } from '../shared/remembered.js'

type Words = 'medium' | 'mail' | 'case' | 'trio' | 'spelling'

const TRIO = ['utm_source', 'utm_medium', 'utm_campaign']

export const campaignHabits: Rule<Words> = rule({
  id: 'campaign-habits',
  title: 'Campaign parameters of links will be hard to read in reports',
  severity: 'info',
  optional: true,
  topic: 'links',
  precision: 'medium',
  words: {
    medium: 'Google Analytics has no channel for utm_medium={medium}: visits by this link are Unassigned',
    mail: 'This link stands in a letter and has utm_medium={medium}: Google Analytics counts letters by email',
    case: '{name}={value} has capitals: reports part it from the same word in small letters',
    trio: 'The link has {having} and no {missing}: Google asks for source, medium and campaign together',
    spelling: '{one} and {other} are two sources in reports: other links of the site write {other}',
  },
  *check(ask) {
    const tagged = ask.facts('link').filter(({ campaign, href }) => href.kind === 'text' && Object.keys(campaign).some(isUtm))
    if (tagged.length === 0 || isSpecimen(ask.page.path)) return
    const isMail = ask.site.pageKind(ask.page.path) === 'email'
    for (const fact of tagged) {
      const utm = new Map(Object.entries(fact.campaign).map(([name, value]) => [name.toLowerCase(), plain(value)]))
      yield* medium(fact, utm, isMail)
      yield* letters(fact, utm)
      yield* trio(fact, utm)
      yield* spelling(ask, fact, utm)
    }
  },
})

type Utm = ReadonlyMap<string, string>

function isUtm(name: string): boolean {
  return /^utm_/i.test(name)
}

/** As reports show it; what somebody else fills in is left out. */
function plain(value: string): string {
  const text = value.replace(/\+/g, ' ').trim()
  return /[{}[\]%$|]|__/.test(text) ? '' : text
}

function* medium({ at }: LinkFact, utm: Utm, isMail: boolean): Iterable<Finding<Words>> {
  const value = utm.get('utm_medium') ?? ''
  if (value === '') return
  const source = utm.get('utm_source') ?? ''
  const channel = channelOf(value, source)
  if (isMail && channel !== 'Email') yield { at, says: 'mail', with: { medium: clipped(value) } }
  else if (channel === null) yield { at, says: 'medium', with: { medium: clipped(value) } }
}

function* letters({ at }: LinkFact, utm: Utm): Iterable<Finding<Words>> {
  for (const name of ['utm_source', 'utm_medium']) {
    const value = utm.get(name) ?? ''
    if (/[A-ZА-ЯЁ]/.test(value)) yield { at, says: 'case', with: { name, value: clipped(value) } }
  }
}

function* trio({ at, campaign }: LinkFact, utm: Utm): Iterable<Finding<Words>> {
  const missing = TRIO.filter(name => !utm.has(name))
  // Without a source it is said elsewhere, and a link with none of them has its own reasons.
  if (missing.length === 0 || missing.includes('utm_source') || utm.has('utm_id')) return
  yield { at, says: 'trio', with: { having: listed(Object.keys(campaign).filter(isUtm)), missing: listed(missing) } }
}

/** The same source in other letters, more often on the site. */
function* spelling(ask: Ask, { at }: LinkFact, utm: Utm): Iterable<Finding<Words>> {
  const one = utm.get('utm_source') ?? ''
  if (one === '' || /[A-ZА-ЯЁ]/.test(one)) return
  const links = ask.site.all('link', 'utm_source')
  const spellings = remembered(links, 'spellings', [], () => spellingsOf(links)).get(core(one))
  const [best] = spellings ?? []
  if (best !== undefined && best.source !== one && best.count > (spellings?.find(({ source }) => source === one)?.count ?? 0))
    yield { at, says: 'spelling', with: { one, other: best.source } }
}

interface Spelling {
  readonly source: string
  count: number
}

/** How often each source is written, by its letters and digits; the most frequent first. */
function spellingsOf(links: readonly Reached<LinkFact>[]): ReadonlyMap<string, readonly Spelling[]> {
  const all = new Map<string, Spelling[]>()
  for (const { fact } of links) {
    const source = plain(fact.campaign['utm_source'] ?? '')
    if (source === '') continue
    const same = all.get(core(source)) ?? []
    const known = same.find(it => it.source === source)
    if (known) known.count += 1
    else same.push({ source, count: 1 })
    all.set(core(source), same)
  }
  for (const same of all.values()) same.sort((one, other) => other.count - one.count)
  return all
}

/** What stays the same in `vk`, `VK` and `v-k`. */
function core(source: string): string {
  return source.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}
