import assert from 'node:assert/strict'
import { ga4 } from '../../../src/core/trackers/ga4/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('ga4, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-7RW3K9QZ2M&en=page_view', 'event pixel G-7RW3K9QZ2M'],
    ['https://region1.google-analytics.com/g/collect?v=2&tid=G-7RW3K9QZ2M&en=sale', 'event pixel G-7RW3K9QZ2M'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&t=pageview', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(ga4, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['G-7RW3K9QZ2M', 'usual'],
    ['G-7RW3K9QZ', 'well-formed'],
    ['g-7RW3K9QZ2M', 'malformed'],
    ['G-7rw3k9qz2m', 'malformed'],
    ['G-', 'malformed'],
    ['G7RW3K9QZ2M', 'malformed'],
    ['G-7RW3K9QZ2M ', 'malformed'],
    ['G-XXXXXXXXXX', 'placeholder'],
    ['G-XYZ', 'placeholder'],
    ['G-1234567890', 'placeholder'],
    ['G-MEASUREMENT_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(ga4, id), what))

  const names: readonly (readonly [string, string])[] = [
    ['sign_up', 'fine'],
    ['Zakaz2', 'fine'],
    ['покупка', 'discouraged'],
    ['add to cart', 'refused'],
    ['add-to-cart', 'refused'],
    ['1click', 'refused'],
    ['', 'refused'],
    ['session_start', 'reserved'],
    ['click', 'reserved'],
    ['page_view', 'fine'],
    ['view_search_results', 'fine'],
    ['ga_something', 'prefixed'],
    ['firebase_thing', 'prefixed'],
    ['gallery_open', 'fine'],
  ]
  for (const [name, what] of names) it(`finds the event name "${name}" ${what}`, () => assert.equal(nameIs(name), what))

  const events = new Map(ga4.events?.map(event => [event.name, event]))

  it('asks a purchase for its number and its items, and expects the money', () => {
    assert.deepEqual(events.get('purchase')?.required, ['transaction_id', 'items'])
    assert.deepEqual(events.get('purchase')?.expected, ['value', 'currency'])
    assert.deepEqual(events.get('purchase')?.needs, { value: ['currency'] })
  })

  it('does not ask play money for a currency', () => {
    assert.equal(events.get('spend_virtual_currency')?.needs, undefined)
    assert.equal(events.get('earn_virtual_currency')?.parameters?.['currency'], undefined)
  })

  it('requires only parameters it knows', () => {
    for (const event of events.values()) {
      for (const name of [...(event.required ?? []), ...(event.expected ?? [])].flat()) {
        assert.ok(event.parameters && Object.hasOwn(event.parameters, name), `${event.name}: ${name}`)
      }
    }
  })

  it('recommends no name that breaks its own rules', () => {
    for (const event of events.values()) assert.equal(nameIs(event.name), 'fine', event.name)
  })

  it('names items by item_id or item_name and knows the keys they replaced', () => {
    assert.deepEqual(ga4.items?.required, [['item_id', 'item_name']])
    const { keys, former = {} } = ga4.items ?? { keys: {} }
    for (const [old, today] of Object.entries(former))
      assert.ok(Object.hasOwn(keys, today) && !Object.hasOwn(keys, old), `${old}: ${today}`)
  })

  function nameIs(name: string): string {
    const { pattern, discouraged, reserved, reservedPrefixes } = ga4.names ?? {}
    if (pattern?.test(name) === false) return 'refused'
    if (reserved?.includes(name)) return 'reserved'
    if (reservedPrefixes?.some(prefix => name.startsWith(prefix))) return 'prefixed'
    return discouraged?.test(name) ? 'discouraged' : 'fine'
  }
})

describe('ga4, on pages', () => {
  recognises([
    {
      what: 'the official snippet with options',
      source: `<!doctype html><html><head>
<!-- Google tag (gtag.js) -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-7RW3K9QZ2M', { send_page_view: false });
</script></head><body></body></html>`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'ga4 G-7RW3K9QZ2M snippet'],
    },
    {
      what: 'a minified snippet that makes its own loader',
      source: `<script>!function(w,d,i){w.dataLayer=w.dataLayer||[];function g(){w.dataLayer.push(arguments)}w.gtag=g;g("js",new Date);g("config",i);var s=d.createElement("script");s.async=!0;s.src="https://www.googletagmanager.com/gtag/js?id="+i;d.head.appendChild(s)}(window,document,"G-7RW3K9QZ2M")</script>`,
      counters: ['ga4 G-7RW3K9QZ2M snippet', 'ga4 G-7RW3K9QZ2M loader'],
    },
    {
      what: 'two properties and events in handlers',
      source: `<script async src="//www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>
<script>
window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}
gtag('js',new Date());gtag('config','G-7RW3K9QZ2M');gtag('config','G-QK4M8XT1ZP');
</script>
<a href="/price.pdf" onclick="gtag('event', 'price_list', { send_to: 'G-QK4M8XT1ZP' })">prices</a>
<form onsubmit="gtag('event','generate_lead')"></form>`,
      counters: ['ga4 G-7RW3K9QZ2M loader', 'ga4 G-7RW3K9QZ2M snippet', 'ga4 G-QK4M8XT1ZP snippet'],
      events: ['ga4 G-QK4M8XT1ZP event price_list (click on a)', 'gtag - event generate_lead (submit of form)'],
    },
    {
      what: 'a commented installation',
      source: `<!--
<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-7RW3K9QZ2M');
</script>
-->`,
      counters: ['ga4 G-7RW3K9QZ2M snippet commented', 'ga4 G-7RW3K9QZ2M loader commented'],
    },
    {
      what: 'the component of @next/third-parties',
      path: 'app/layout.tsx',
      source: `import { GoogleAnalytics } from '@next/third-parties/google'
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body><GoogleAnalytics gaId="G-7RW3K9QZ2M" /></html>
}`,
      counters: ['ga4 G-7RW3K9QZ2M component'],
    },
  ])
})
