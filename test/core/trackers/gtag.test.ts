import assert from 'node:assert/strict'
import { BELONGS } from '../../../src/core/trackers/gtag/belongs.data.js'
import { gtag } from '../../../src/core/trackers/gtag/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('gtag, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M', 'loader gtag/js G-7RW3K9QZ2M'],
    ['//www.googletagmanager.com/gtag/js?id=AW-817563420', 'loader gtag/js AW-817563420'],
    ['https://googletagmanager.com/gtag/js?id=GT-5R8XKQ2&l=dataLayerGT', 'loader gtag/js GT-5R8XKQ2'],
    ['https://www.googletagmanager.com/gtag/js?l=dataLayer&amp;id=DC-9384715', 'loader gtag/js DC-9384715'],
    ['https://www.googletagmanager.com/gtag/js?id=', 'loader gtag/js'],
    ['https://www.googletagmanager.com/gtag/js', 'loader gtag/js'],
    ['../../www.googletagmanager.com/gtag/js7a3f.html?id=UA-58724190-2', 'loader gtag/js UA-58724190-2'],
    ['../www.googletagmanager.com/gtag/js?id=UA-58724190-2', 'loader gtag/js UA-58724190-2'],
    ['https://metrics.flowershop.example/gtag/js?id=G-7RW3K9QZ2M', 'loader gtag/js G-7RW3K9QZ2M'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ', 'nothing'],
    ['https://www.googletagmanager.com.evil.example/gtag/other.js?id=G-1', 'nothing'],
    ['/js/gtag.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gtag, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['GT-5R8XKQ2', 'usual'],
    ['GT-WKGS9F2', 'usual'],
    ['MC-M7QXKR3TZ1', 'usual'],
    ['', 'malformed'],
    ['gt-5r8xkq2', 'malformed'],
    ['G_7RW3K9QZ2M', 'malformed'],
    ['5R8XKQ2', 'malformed'],
    ['TAG_ID', 'placeholder'],
    ['GA_MEASUREMENT_ID', 'placeholder'],
    ['REPLACE_WITH_YOUR_DATA', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gtag, id), what))

  const owners: readonly (readonly [string, string | undefined])[] = [
    ['G-7RW3K9QZ2M', 'ga4'],
    ['g-7rw3k9qz2m', 'ga4'],
    ['GT-5R8XKQ2', undefined],
    ['GTM-K8WQ3TZ', 'gtm'],
    ['AW-817563420', 'google-ads'],
    ['AW-817563420/AbC-D_efG-h12_34-567', 'google-ads'],
    ['DC-9384715/sales/thanks+transactions', 'floodlight'],
    ['UA-58724190-2', 'universal-analytics'],
    ['default', undefined],
  ]
  for (const [id, owner] of owners) {
    it(`gives ${id} to ${owner ?? 'itself'}`, () => assert.equal(BELONGS.find(([prefix]) => prefix.test(id))?.[1], owner))
  }

  it('knows six commands and no others', () => {
    const [own] = gtag.protocols
    assert.deepEqual(Object.keys(own?.methods ?? {}).sort(), ['config', 'consent', 'event', 'get', 'js', 'set'])
    assert.equal(own?.closed, true)
  })

  it('knows the words of consent mode', () => {
    assert.deepEqual(gtag.consent?.keys.slice().sort(), [
      'ad_personalization',
      'ad_storage',
      'ad_user_data',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ])
    assert.deepEqual(gtag.consent.values, ['granted', 'denied'])
    assert.deepEqual(Object.keys(gtag.consent.settings ?? {}), ['region', 'wait_for_update'])
  })
})
