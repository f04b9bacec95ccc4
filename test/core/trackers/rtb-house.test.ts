import assert from 'node:assert/strict'
import { rtbHouse } from '../../../src/core/trackers/rtb-house/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('rtb-house, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tags.creativecdn.com/hR4kT7xQ2mVnB9wZpC3L.js', 'loader the tag hR4kT7xQ2mVnB9wZpC3L'],
    ['https://us.creativecdn.com/tags?id=pr_x', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(rtbHouse, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['hR4kT7xQ2mVnB9wZpC3L', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(rtbHouse, id), what))
})

describe('rtb-house, on pages', () => {
  recognises([
    {
      what: 'the tag, put in by a script',
      source: `<script>(function (w,d,dn,t){w[dn]=w[dn]||[];w[dn].push({eventType:'init',value:'hR4kT7xQ2mVnB9wZpC3L',dc:''});var f=d.getElementsByTagName(t)[0],c=d.createElement(t);c.async=true;c.src='https://tags.creativecdn.com/hR4kT7xQ2mVnB9wZpC3L.js';f.parentNode.insertBefore(c,f);})(window,document,'rtbhEvents','script');</script>`,
      counters: ['rtb-house hR4kT7xQ2mVnB9wZpC3L snippet'],
    },
  ])
})
