import type { Ask, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { lackingPages, ONCE } from '../shared/habit.js'
import { isGenuine } from '../shared/is-genuine.js'
import { listed } from '../shared/listed.js'
import { maySupply } from '../shared/may-supply.js'

/** https://ogp.me, 2026-11-24. A page without a type is a website, and its address is the one it was found at. */
const REQUIRED = ['og:title', 'og:type', 'og:image', 'og:url'] as const
const ROOTS: Readonly<Record<string, string>> = { 'og:image:url': 'og:image', 'og:image:secure_url': 'og:image' }

export const openGraphIncomplete: Rule = rule({
  id: 'open-graph-incomplete',
  title: 'A page describes itself for social networks and leaves out what they need',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    picture: 'The page describes itself for social networks without {missing}: its links are shown without a picture',
    site: '{count} pages describe themselves for social networks without og:image, this is the first: their links are shown without a picture',
    rest: 'The page describes itself for social networks without {missing}: the protocol asks for it',
  },
  options: { once: ONCE },
  *check(ask) {
    const written = ask.facts('meta').filter(fact => fact.name.startsWith('og:') && fact.state === 'active')
    const [first] = written
    const head = first === undefined ? null : askedHead(ask)
    if (first === undefined || head === null || maySupply(ask, head)) return
    const names = new Set(ask.reached('meta').flatMap(({ fact }) => (fact.state === 'commented' ? [] : [ROOTS[fact.name] ?? fact.name])))
    const missing = REQUIRED.filter(name => !names.has(name) && !(name === 'og:title' && hasTitle(ask)))
    if (missing.length === 0) return
    const count = missing.includes('og:image') && names.has('og:title') ? lackingPages(ask, 'og:image', 'og:title') : 1
    if (count > 1) yield { at: first.whole, says: 'site', with: { count }, essence: 'site' }
    if (count !== 1) return
    const says = missing.includes('og:image') ? 'picture' : 'rest'
    yield { at: first.whole, says, with: { missing: listed(missing) }, ...(says === 'rest' ? { severity: 'info' } : {}) }
  },
})

/** Social networks take the page's title where there is no other. */
function hasTitle(ask: Ask): boolean {
  return ask.facts('meta').some(fact => fact.name === 'title' && fact.state === 'active' && isGenuine(fact))
}
