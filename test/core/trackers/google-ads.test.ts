import assert from 'node:assert/strict'
import { googleAds } from '../../../src/core/trackers/google-ads/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('google-ads, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//www.googleadservices.com/pagead/conversion.js', 'loader conversion.js'],
    ['http://www.googleadservices.com/pagead/conversion.js', 'loader conversion.js'],
    ['../../www.googleadservices.com/pagead/f.txt', 'loader conversion.js'],
    ['https://www.googleadservices.com/pagead/conversion_async.js', 'loader conversion_async.js'],
    ['//googleads.g.doubleclick.net/pagead/viewthroughconversion/974280156/?value=0&amp;guid=ON&amp;script=0', 'counter pixel 974280156'],
    [
      '//www.googleadservices.com/pagead/conversion/974280156/?value=0&label=AbCdEfGhIjKlMnOpQrS&guid=ON&script=0',
      'counter pixel 974280156',
    ],
    ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', 'nothing'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-817563420', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(googleAds, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['AW-817563420', 'usual'],
    ['817563420', 'usual'],
    ['AW-16840275931', 'usual'],
    ['AW-81756', 'well-formed'],
    ['aw-817563420', 'malformed'],
    ['AW-', 'malformed'],
    ['AW-8175A3420', 'malformed'],
    ['AW-CONVERSION_ID', 'placeholder'],
    ['AW-XXXXXXXXX', 'placeholder'],
    ['AW-123456789', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(googleAds, id), what))

  const addressed: readonly (readonly [string, string | null])[] = [
    ['AW-817563420/AbC-D_efG-h12_34-567', 'AW-817563420'],
    ['AW-817563420', null],
    ['AW-817563420/', null],
    ['/AbC-D_efG-h12_34-567', null],
    ['817563420/AbC', null],
    ['AW-CONVERSION_ID/LABEL', null],
  ]
  for (const [target, id] of addressed) {
    it(`reads ${id ?? 'no account and action'} in "${target}"`, () => assert.equal(googleAds.ids.address?.exec(target)?.[1] ?? null, id))
  }
})
