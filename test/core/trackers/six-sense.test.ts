import assert from 'node:assert/strict'
import { sixSense } from '../../../src/core/trackers/six-sense/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('six-sense, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://j.6sc.co/j/cbd83a19-7f46-4e02-9d15-60ab4f28c7de.js', 'loader the tag cbd83a19-7f46-4e02-9d15-60ab4f28c7de'],
    ['https://j.6sc.co/6si.min.js', 'loader 6si.min.js'],
    ['https://6sense.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(sixSense, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['cbd83a19-7f46-4e02-9d15-60ab4f28c7de', 'usual'],
    ['a b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(sixSense, id), what))
})

describe('six-sense, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script id="6senseWebTag" src="https://j.6sc.co/j/cbd83a19-7f46-4e02-9d15-60ab4f28c7de.js"></script>`,
      counters: ['six-sense cbd83a19-7f46-4e02-9d15-60ab4f28c7de loader'],
    },
  ])
})
