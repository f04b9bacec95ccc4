import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { knownText } from '../shared/known-text.js'
import { liveMetas } from '../shared/live-metas.js'
import { absolute } from '../shared/site-origin.js'
import { PLACEHOLDER, PRIVATE } from '../shared/wrong-hosts.js'

/** Addresses of the head that others open. The canonical link has its own rule. */
const NAMES = [
  'og:url',
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'og:video',
  'twitter:image',
  'twitter:player',
  'alternate',
  'amphtml',
  'next',
  'prev',
]

export const addressPrivate: Rule<'private' | 'placeholder'> = rule({
  id: 'address-private',
  title: 'The head gives others an address that only its owner reaches',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    private: '{name} leads to {host}, which only its owner reaches',
    placeholder: '{name} leads to {host}, a placeholder',
  },
  *check(ask) {
    for (const name of NAMES) {
      for (const fact of liveMetas(ask, name)) {
        const host = absolute(knownText(fact) ?? '')?.host
        if (host === undefined) continue
        const shown = name === 'alternate' ? 'A link to another version of the page' : name
        if (PRIVATE.test(host)) yield { at: fact.at, says: 'private', with: { name: shown, host } }
        else if (PLACEHOLDER.test(host)) yield { at: fact.at, says: 'placeholder', with: { name: shown, host } }
      }
    }
  },
})
