import assert from 'node:assert/strict'
import { demandbase } from '../../../src/core/trackers/demandbase/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('demandbase, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://tag.demandbase.com/9f0ab7c4e15d8326.min.js', 'loader the tag 9f0ab7c4e15d8326'],
    ['https://www.demandbase.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(demandbase, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['9f0ab7c4e15d8326', 'usual'],
    ['a-b', 'malformed'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(demandbase, id), what))
})

describe('demandbase, on pages', () => {
  recognises([
    {
      what: 'the tag, put in by a script',
      source: `<script>(function(d,b,a,s,e){var t=b.createElement(a),fs=b.getElementsByTagName(a)[0];t.async=1;t.id=e;t.src=s;fs.parentNode.insertBefore(t,fs)})(window,document,'script','https://tag.demandbase.com/9f0ab7c4e15d8326.min.js','demandbase_js_lib');</script>`,
      counters: ['demandbase 9f0ab7c4e15d8326 snippet'],
    },
  ])
})
