import type { Finding, LinkFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { absolute } from '../shared/site-origin.js'
import { PLACEHOLDER, PRIVATE } from '../shared/wrong-hosts.js'

type Words = 'relative' | 'scheme' | 'private' | 'placeholder' | 'nowhere' | 'file'

export const emailLink: Rule<Words> = rule({
  id: 'email-link',
  title: 'A link in a letter leads nowhere',
  severity: 'warning',
  topic: 'links',
  precision: 'high',
  words: {
    relative: 'The address {href} has no host: in a letter it leads nowhere',
    scheme: 'The address {href} leaves http or https open: in a letter it leads nowhere',
    private: 'The link leads to {host}, which only its owner reaches',
    placeholder: 'The link leads to {host}, a placeholder',
    nowhere: 'The link has no address',
    file: 'The link leads to a file of the computer on which the letter was made',
  },
  *check(ask) {
    const links = ask.facts('link')
    if (links.length === 0 || ask.site.pageKind(ask.page.path) !== 'email' || !ask.page.document) return
    for (const link of links) {
      const found = judged(link)
      if (found !== null) yield found
    }
  },
})

function judged({ href, at }: LinkFact): Finding<Words> | null {
  if (href.kind !== 'text') return null
  const text = href.text.trim()
  // Services put the address where their marks stand: `*|URL|*`, `%link%`, `[url]`.
  if (/[{}[\]|%$]|__|#.+/.test(text)) return null
  if (text === '' || text === '#') return { at, says: 'nowhere' }
  if (/^file:/i.test(text)) return { at, says: 'file' }
  if (text.startsWith('//')) return { at, says: 'scheme', with: { href: text } }
  const host = absolute(text)?.host
  if (host === undefined) return /^[a-z][\w+.-]*:/i.test(text) ? null : { at, says: 'relative', with: { href: text } }
  if (PRIVATE.test(host)) return { at, says: 'private', with: { host } }
  return PLACEHOLDER.test(host) ? { at, says: 'placeholder', with: { host } } : null
}
