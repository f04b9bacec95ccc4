import assert from 'node:assert/strict'
import { topMailRu } from '../../../src/core/trackers/top-mail-ru/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('top-mail-ru, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://top-fwz1.mail.ru/js/code.js', 'loader code.js'],
    ['//top-fwz1.mail.ru/js/code.js', 'loader code.js'],
    ['https://top-fwz1.mail.ru/counter?id=3407215;js=na', 'counter pixel 3407215'],
    ['https://top-fwz1.mail.ru/counter?id=3407215;t=479;l=1', 'badge pixel 3407215'],
    ['http://d4.c1.ba.a1.top.mail.ru/counter?js=na;id=1709195', 'counter pixel 1709195'],
    ['http://d5.c5.b3.a2.top.mail.ru/counter?id=2315743;t=170', 'counter pixel 2315743'],
    ['https://top.mail.ru/jump?from=3407215', 'nothing'],
    ['https://mail.ru/counter?id=3407215', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(topMailRu, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3407215', 'usual'],
    ['15784', 'well-formed'],
    ['', 'malformed'],
    ['VK-RTRG-482913-7hQfM', 'malformed'],
    ['XXXXXXX', 'placeholder'],
    ['PIXEL_ID', 'placeholder'],
    ['0000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(topMailRu, id), what))

  it('starts by a page view and reports goals under their key', () => {
    const methods = topMailRu.protocols[0]?.methods ?? {}
    assert.equal(methods['pageView']?.does, 'start')
    assert.equal(methods['reachGoal']?.does, 'goal')
    assert.equal(methods['reachGoal'].args.find(one => one.role === 'name')?.key, 'goal')
  })
})
