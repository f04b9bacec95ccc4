import { consentUnknown } from '../../../src/core/rules/consent-unknown/index.js'
import { rows } from '../../kit/rows.js'

rows(consentUnknown, [
  {
    name: 'commands',
    path: 'a.js',
    speaks: `gtag('consent', '«Default»', {})
gtag('consent', '«set»', {})
fbq('consent', '«update»')`,
    words: [
      '`Default` is no consent command of Google tag: it knows `default` and `update`',
      '`set` is no consent command of Google tag: it knows `default` and `update`',
      '`update` is no consent command of Meta Pixel: it knows `grant` and `revoke`',
    ],
    fixed: `gtag('consent', 'default', {})
gtag('consent', 'set', {})
fbq('consent', 'update')`,
  },
  {
    name: 'kinds of consent',
    path: 'a.js',
    speaks: `gtag('consent', 'default', { «adStorage»: 'denied', «'analytic_storage'»: 'denied', «chat»: 'denied' })`,
    words: [
      '`adStorage` is no kind of consent that Google tag knows: is `ad_storage` meant?',
      '`analytic_storage` is no kind of consent that Google tag knows: is `analytics_storage` meant?',
      '`chat` is no kind of consent that Google tag knows by itself',
    ],
    fixed: `gtag('consent', 'default', { ad_storage: 'denied', 'analytic_storage': 'denied', chat: 'denied' })`,
    offers: ['Write analytics_storage'],
    severities: ['error', 'error', 'info'],
  },
  {
    name: 'values',
    path: 'a.js',
    speaks: `gtag('consent', 'update', { ad_storage: '«Granted»', analytics_storage: «true», ad_user_data: '«yes»' })`,
    words: [
      '`ad_storage` is `granted` or `denied` for Google tag: “Granted” says nothing',
      '`analytics_storage` is `granted` or `denied` for Google tag: `true` says nothing',
      '`ad_user_data` is `granted` or `denied` for Google tag: “yes” says nothing',
    ],
    fixed: `gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: true, ad_user_data: 'yes' })`,
  },
  {
    name: 'how a command works',
    path: 'a.js',
    speaks: `gtag('consent', 'default', { wait_for_update: '«500»' })
gtag('consent', 'update', { «wait_for_update»: 500 })`,
    words: ['`wait_for_update` takes another type of value', '`wait_for_update` works with `default` only'],
    severities: ['warning', 'info'],
  },
  {
    name: 'known words',
    path: 'a.js',
    silent: `gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'granted', region: ['ES'], wait_for_update: 500 })
fbq('consent', 'revoke'); fbq('consent', 'grant')
_paq.push(['requireConsent']); ttq.holdConsent(); fbq('dataProcessingOptions', ['LDU'], 0, 0)`,
  },
  {
    name: 'what is not known',
    path: 'a.js',
    silent: `gtag('consent', action, settings); gtag('consent', 'update', { ad_storage: ok ? 'granted' : 'denied', [key]: value })`,
  },
  { name: 'one alternative is right', path: 'a.js', silent: `gtag('consent', 'update', { ad_storage: ok ? 'granted' : 'no' })` },
])
