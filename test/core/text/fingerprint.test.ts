import assert from 'node:assert/strict'
import { fnv1a64 } from '../../../src/core/text/fingerprint.js'

/** Published vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c */
const vectors: readonly (readonly [string, string])[] = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foo', 'dcb27518fed9d577'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
]

describe('fnv1a64', () => {
  for (const [text, hash] of vectors) it(`of ${JSON.stringify(text)}`, () => assert.equal(fnv1a64(text), hash))

  it('hashes the bytes of UTF-8, as arithmetic on big numbers does', () => {
    for (const text of ['заказ', 'naïve', '日本', '🦊 order', 'x'.repeat(300)]) assert.equal(fnv1a64(text), byBigInt(text))
  })
})

function byBigInt(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
