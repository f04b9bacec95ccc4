import assert from 'node:assert/strict'
import { glassbox } from '../../../src/core/trackers/glassbox/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('glassbox, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.gbqofs.com/flowershop/p/detector-dom.min.js', 'loader detector-dom.min.js flowershop'],
    ['https://www.glassbox.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(glassbox, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(glassbox, id), what))
})

describe('glassbox, on pages', () => {
  recognises([
    {
      what: 'the detector',
      source: `<script id="_cls_detector" src="https://cdn.gbqofs.com/flowershop/p/detector-dom.min.js" data-clsconfig="reportURI=https://report.flowershop.example/cls_report"></script>`,
      counters: ['glassbox flowershop loader'],
    },
  ])
})
