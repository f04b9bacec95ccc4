import assert from 'node:assert/strict'
import { lineHashes } from '../../src/report/line-hash.js'

/** Expected values are those of GitHub's own tests, where the same texts give the same hashes. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['an empty file', '', ['c129715d7a2bc9a3:1']],
  ['blanks before the text', ' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    'lone carriage returns',
    ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r',
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'mixed line ends',
    ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n',
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'lines that repeat',
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
]

describe('report/line-hash', () => {
  for (const [what, text, expected] of ROWS) {
    it(what, () => assert.deepEqual(lineHashes(text), expected))
  }

  it('agrees with plain 64-bit arithmetic on letters of all alphabets', () => {
    const text = 'Счётчик 104430694 уже запущен — 計測 🎯\n'.repeat(7) + 'ꙮ\uFFFE'.repeat(300)
    assert.deepEqual(lineHashes(text), reference(text))
  })
})

/** The same algorithm as GitHub publishes it, in big integers: slow and plain. */
function reference(text: string): readonly string[] {
  const wrap = (value: bigint): bigint => BigInt.asUintN(64, value)
  const leaving = wrap(37n ** 100n)
  const kept = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')
  const codes = Array.from({ length: kept.length }, (_, at) => kept.charCodeAt(at))
  codes.push(65535)
  const starts = codes.flatMap((_, at) => (at === 0 || codes[at - 1] === 10 ? [at] : []))
  const padded = [...codes, ...Array.from({ length: 100 }, () => 0)]
  const seen = new Map<bigint, number>()
  let hash = 0n
  const at: bigint[] = []
  for (const [index, code] of padded.entries()) {
    at.push(hash)
    hash = wrap(hash * 37n + BigInt(code) - leaving * BigInt(index < 100 ? 0 : (padded[index - 100] ?? 0)))
  }
  at.push(hash)
  return starts.map(start => {
    const value = at[start + 100] ?? 0n
    seen.set(value, (seen.get(value) ?? 0) + 1)
    return `${value.toString(16)}:${seen.get(value) ?? 0}`
  })
}
