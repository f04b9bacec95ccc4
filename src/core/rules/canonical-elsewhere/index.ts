import type { Ask, Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { knownText } from '../shared/known-text.js'
import { headMetas } from '../shared/live-metas.js'
import { PLACEHOLDER, PRIVATE, TRIAL } from '../shared/wrong-hosts.js'
import { absolute, siteOrigin, withoutWww } from '../shared/site-origin.js'

type Words = 'private' | 'trial' | 'placeholder' | 'other'

export const canonicalElsewhere: Rule<Words> = rule({
  id: 'canonical-elsewhere',
  title: 'A canonical link leads to another host',
  severity: 'error',
  topic: 'meta',
  precision: 'high',
  words: {
    private: 'The canonical link leads to {host}, which only its owner reaches: search engines cannot show the page',
    trial: 'The canonical link leads to {host}, which looks like a test site: search engines show that instead',
    placeholder: 'The canonical link leads to {host}, a placeholder: search engines cannot show the page',
    other: 'The canonical link leads to {host}, those of {count} other pages to {own}: search engines show that site instead of this page',
  },
  *check(ask) {
    for (const fact of headMetas(ask, 'canonical')) {
      const text = knownText(fact)
      const address = text === null ? null : absolute(text)
      const found = address === null ? null : judged(ask, fact, address.host)
      if (found !== null) yield found
    }
  },
})

function judged(ask: Ask, { at }: MetaFact, host: string): Finding<Words> | null {
  if (PRIVATE.test(host)) return { at, says: 'private', with: { host } }
  if (PLACEHOLDER.test(host)) return { at, says: 'placeholder', with: { host }, severity: 'warning' }
  const site = siteOrigin(ask)
  const own = site === null ? null : withoutWww(site.host)
  if (own !== null && own === withoutWww(host)) return null
  if (TRIAL.test(host)) return { at, says: 'trial', with: { host }, severity: 'warning' }
  if (site === null || site.pages < 3 || own === null) return null
  return { at, says: 'other', with: { host, count: site.pages, own: site.host }, essence: host, severity: 'info' }
}
