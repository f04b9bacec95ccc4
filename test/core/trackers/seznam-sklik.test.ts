import assert from 'node:assert/strict'
import { seznamSklik } from '../../../src/core/trackers/seznam-sklik/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('seznam-sklik, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://c.seznam.cz/js/rc.js', 'loader rc.js'],
    ['https://www.seznam.cz/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(seznamSklik, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['1482057', 'usual'],
    ['rtg', 'malformed'],
    ['0', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(seznamSklik, id), what))
})

describe('seznam-sklik, on pages', () => {
  recognises([
    {
      what: 'retargeting',
      source: `<script src="https://c.seznam.cz/js/rc.js"></script>
<script>window.sznIVA.IS.updateIdentities({ eid: null });
var retargetingConf = { rtgId: 1482057, consent: 1 };
window.rc.retargetingHit(retargetingConf);</script>`,
      counters: ['seznam-sklik 1482057 snippet'],
    },
    {
      what: 'a conversion',
      source: `<script>var conversionConf = { id: 100195847, value: v, consent: 1 }; if (window.rc && window.rc.conversionHit) { window.rc.conversionHit(conversionConf); }</script>`,
      events: ['seznam-sklik 100195847 conversion conversionHit'],
    },
  ])
})
