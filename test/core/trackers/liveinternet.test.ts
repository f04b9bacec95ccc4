import assert from 'node:assert/strict'
import { liveinternet } from '../../../src/core/trackers/liveinternet/index.js'
import { takenFor } from '../../kit/addresses.js'

describe('liveinternet, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//counter.yadro.ru/hit?t44.13;rhttps%3A//example.ru/;s1920*1080*24;uhttps%3A//example.ru/;0.42', 'counter pixel'],
    ['https://counter.yadro.ru/hit?r;s1920*1080*24', 'counter pixel'],
    ['https://counter.yadro.ru/hit;mysite?t22.4;r', 'counter pixel mysite'],
    ['https://counter.yadro.ru/hit;mysite/shop?t22.4;r', 'counter pixel mysite'],
    ['//counter.yadro.ru/logo?14.6', 'badge pixel'],
    ['http://counter.yadro.ru/logo;mysite?29.20', 'badge pixel mysite'],
    ['http://counter.yadro.ru/values?site=example.ru', 'nothing'],
    ['https://www.liveinternet.ru/click', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(liveinternet, url), what))

  it('mostly has no id', () => assert.equal(liveinternet.ids.optional, true))
})
