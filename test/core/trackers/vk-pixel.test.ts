import assert from 'node:assert/strict'
import { vkPixel } from '../../../src/core/trackers/vk-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('vk-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://vk.com/js/api/openapi.js?169', 'loader openapi.js'],
    ['//vk.com/js/api/openapi.js', 'loader openapi.js'],
    ['https://vk.ru/js/api/openapi.js?173', 'loader openapi.js'],
    ['http://userapi.com/js/api/openapi.js?49', 'loader openapi.js'],
    ['https://vk.com/js/api/share.js?95', 'nothing'],
    ['https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM', 'counter pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.ru/rtrg?p=VK-RTRG-482913-7hQfM', 'counter pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.com/rtrg?p=VK-RTRG-482913-7hQfM&event=lead', 'event pixel VK-RTRG-482913-7hQfM'],
    ['https://vk.com/share.php?url=https%3A%2F%2Fexample.com', 'nothing'],
    ['https://vk.com/rtrg', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(vkPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['VK-RTRG-482913-7hQfM', 'usual'],
    ['VK-RTRG-1560701-9ImCM', 'usual'],
    ['VK-Boo-482913-7hQfM', 'usual'],
    ['VK-RTRG-1000039157', 'well-formed'],
    ['vk-rtrg-482913-7hQfM', 'malformed'],
    ['482913', 'malformed'],
    ['', 'malformed'],
    ['VK-RTRG-XXXXXX-XXXXX', 'placeholder'],
    ['VK-RTRG-000000-XXXXX', 'placeholder'],
    ['VK-RTRG-123456-abcde', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(vkPixel, id), what))

  it('does not take a page with a widget for one with a pixel', () => {
    assert.equal(vkPixel.loaders[0]?.shared, true)
    assert.ok(!vkPixel.scents.some(scent => "VK.Widgets.Group('vk_groups'); //vk.com/js/api/openapi.js".includes(scent)))
  })
})
