import { consentWithoutDefault } from '../../../src/core/rules/consent-without-default/index.js'
import { rows } from '../../kit/rows.js'

const NONE = 'Consent is updated here, and nothing of the site says what holds before: add `default` to every page, before all else'

rows(consentWithoutDefault, [
  {
    name: 'no default anywhere',
    path: 'a.js',
    speaks: `function accept() { gtag('consent', '«update»', { ad_storage: 'granted' }) }
function refuse() { gtag('consent', 'update', { ad_storage: 'denied' }) }`,
    words: [NONE],
  },
  {
    name: 'a default on another page',
    silent: { 'index.html': `<script>gtag('consent', 'default', {})</script>`, 'a.js': `gtag('consent', 'update', {})` },
  },
  {
    name: 'a container may set it',
    silent: {
      'index.html': `<!doctype html><title>a</title><script>(function(w,d,s,l,i){var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-KQ7W2PX');</script>`,
      'a.js': `gtag('consent', 'update', {})`,
    },
  },
  {
    name: 'an action that is not known may be it',
    silent: { 'a.js': `gtag('consent', 'update', {})`, 'b.js': `gtag('consent', action, {})` },
  },
  { name: 'Meta’s consent has no first word', path: 'a.js', silent: `fbq('consent', 'grant')` },
])
