import assert from 'node:assert/strict'
import { gtm } from '../../../src/core/trackers/gtm/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('gtm, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['//www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ&l=dataLayer2', 'loader gtm.js GTM-K8WQ3TZ'],
    [
      'https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ&gtm_auth=a_B-1&gtm_preview=env-5&gtm_cookies_win=x',
      'loader gtm.js GTM-K8WQ3TZ',
    ],
    ['https://www.googletagmanager.com/gtm.js?id=', 'loader gtm.js'],
    ['../../../www.googletagmanager.com/gtm5a3f.html?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/metrics/gtm.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/kx3q.js?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['/load/?id=GTM-K8WQ3TZ', 'loader gtm.js GTM-K8WQ3TZ'],
    ['https://www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['//www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['https://data.flowershop.example/ns.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['../../www.googletagmanager.com/ns5a3f.html?id=GTM-K8WQ3TZ', 'counter pixel GTM-K8WQ3TZ'],
    ['https://www.googletagmanager.com/gtag/js?id=GTM-K8WQ3TZ', 'nothing'],
    ['https://www.googleoptimize.com/optimize.js?id=GTM-W4R9ZQ2', 'nothing'],
    ['https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', 'nothing'],
    ['/js/gtm.js', 'nothing'],
    ['https://flowershop.example/item.js?id=GT-5R8XKQ2', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gtm, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['GTM-K8WQ3TZ', 'usual'],
    ['GTM-57F8F9', 'usual'],
    ['GTM-W5Q9C9NX', 'usual'],
    ['gtm-k8wq3tz', 'malformed'],
    ['GTM-K8', 'malformed'],
    ['GTMK8WQ3TZ', 'malformed'],
    ['G-7RW3K9QZ2M', 'malformed'],
    ['', 'malformed'],
    ['GTM-XXXX', 'placeholder'],
    ['GTM-XXXXXX', 'placeholder'],
    ['GTM-XXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gtm, id), what))

  it('leaves its own events to the container', () => {
    for (const name of ['gtm.js', 'gtm.dom', 'gtm.load', 'gtm.click', 'gtm.historyChange-v2'])
      assert.ok(gtm.names?.reserved?.includes(name), name)
  })
})
