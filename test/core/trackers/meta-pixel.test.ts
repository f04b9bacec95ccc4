import assert from 'node:assert/strict'
import { metaPixel } from '../../../src/core/trackers/meta-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('meta-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://connect.facebook.net/en_US/fbevents.js', 'loader fbevents.js'],
    ['//connect.facebook.net/ru_RU/fbevents.js', 'loader fbevents.js'],
    ['../../connect.facebook.net/en_US/fbevents.js', 'loader fbevents.js'],
    ['//connect.facebook.net/en_US/fbds.js', 'loader fbds.js'],
    ['https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v12.0', 'nothing'],
    ['https://connect.facebook.net/en_US/all.js', 'nothing'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=PageView&noscript=1', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr/?id=738291046518273&ev=PageView', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=NoScript', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=738291046518273&amp;ev=PixelInitialized', 'counter pixel 738291046518273'],
    ['https://www.facebook.com/tr?id=YOUR_PIXEL_ID&ev=PageView&noscript=1', 'counter pixel YOUR_PIXEL_ID'],
    ['https://www.facebook.com/tr?id=738291046518273&ev=Purchase&cd[value]=9.90&cd[currency]=EUR', 'event pixel 738291046518273'],
    ['https://www.facebook.com/tr?ev=PageView', 'nothing'],
    ['https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.com', 'nothing'],
    ['https://www.facebook.com/tracker', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(metaPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['738291046518273', 'usual'],
    ['1623669277893907', 'usual'],
    ['301245', 'well-formed'],
    ['', 'malformed'],
    ['C4F9LK3C77U6J4U0JNP0', 'malformed'],
    ['738291046518273 ', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
    ['FB_PIXEL_ID', 'placeholder'],
    ['YOUR_PIXEL_ID', 'placeholder'],
    ['{your-pixel-id-goes-here}', 'placeholder'],
    ['000000000000000', 'placeholder'],
    ['1234567890123456', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(metaPixel, id), what))

  it('lists the events of the library with their case', () => {
    assert.deepEqual(
      metaPixel.events?.map(event => event.name),
      [
        'AddPaymentInfo',
        'AddToCart',
        'AddToWishlist',
        'CompleteRegistration',
        'Contact',
        'CustomizeProduct',
        'Donate',
        'FindLocation',
        'InitiateCheckout',
        'Lead',
        'PageView',
        'Purchase',
        'Schedule',
        'Search',
        'StartTrial',
        'SubmitApplication',
        'Subscribe',
        'ViewContent',
      ],
    )
  })

  it('demands value and currency of a purchase only', () => {
    const demanding = metaPixel.events?.filter(event => event.required !== undefined)
    assert.deepEqual(
      demanding?.map(({ name, required }) => ({ name, required })),
      [{ name: 'Purchase', required: ['value', 'currency'] }],
    )
  })

  it('gives every event only parameters that the library knows', () => {
    const known = metaPixel.parameters?.known ?? {}
    for (const event of metaPixel.events ?? []) {
      for (const parameter of Object.keys(event.parameters ?? {})) assert.ok(known[parameter], `${event.name}: ${parameter}`)
    }
  })

  it('reports page views as page views, and lists them', () => {
    const track = metaPixel.protocols[0]?.methods['track']
    const refined = track?.when?.find(one => one.first.test('PageView'))?.then
    assert.equal(refined?.does, 'pageview')
    assert.equal(refined.listed, true)
    assert.equal(
      track?.when?.some(one => one.first.test('PageViewed')),
      false,
    )
  })
})
