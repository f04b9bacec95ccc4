import assert from 'node:assert/strict'
import { createLedger, derived, derivedBy, input, sluice, sluiceBy } from '../../../src/core/site/ledger.js'

describe('ledger', () => {
  it('works out an answer once until something it asked changes', () => {
    const ledger = createLedger()
    const price = input(ledger, 2)
    const other = input(ledger, 1)
    let works = 0
    const double = derived(ledger, () => ((works += 1), price.get() * 2))
    assert.equal(double.get(), 4)
    other.set(5)
    assert.equal(double.get(), 4)
    assert.equal(works, 1)
    price.set(3)
    assert.equal(double.get(), 6)
    assert.equal(works, 2)
  })

  it('bothers nobody when the new answer is the same, and gives the new object out', () => {
    const ledger = createLedger()
    const words = input(ledger, { letters: 'a', at: 1 })
    let works = 0
    const seen = sluice(
      ledger,
      () => words.get(),
      (one, other) => one.letters === other.letters,
    )
    const loud = derived(ledger, () => ((works += 1), seen.get().letters.toUpperCase()))
    assert.equal(loud.get(), 'A')
    words.set({ letters: 'a', at: 7 })
    assert.equal(loud.get(), 'A')
    assert.equal(works, 1)
    assert.equal(seen.peek().at, 7)
    words.set({ letters: 'b', at: 7 })
    assert.equal(loud.get(), 'B')
    assert.equal(works, 2)
  })

  it('follows the questions of the last time only', () => {
    const ledger = createLedger()
    const which = input(ledger, true)
    const left = input(ledger, 'l')
    const right = input(ledger, 'r')
    let works = 0
    const chosen = derived(ledger, () => ((works += 1), which.get() ? left.get() : right.get()))
    assert.equal(chosen.get(), 'l')
    which.set(false)
    assert.equal(chosen.get(), 'r')
    left.set('L')
    assert.equal(chosen.get(), 'r')
    assert.equal(works, 2)
  })

  it('does not bind by peeking', () => {
    const ledger = createLedger()
    const price = input(ledger, 2)
    const once = derived(ledger, () => price.peek())
    assert.equal(once.get(), 2)
    price.set(3)
    assert.equal(once.get(), 2)
  })

  it('keeps one cell for each key', () => {
    const ledger = createLedger()
    const cells = derivedBy(ledger, (word: string) => [word.length])
    assert.equal(cells.of('two').get(), cells.of('two').get())
    assert.deepEqual(cells.of('seven').get(), [5])
  })

  it('works again after an answer that failed', () => {
    const ledger = createLedger()
    const price = input(ledger, -1)
    const root = derived(ledger, () => {
      if (price.get() < 0) throw new RangeError('negative')
      return Math.sqrt(price.get())
    })
    assert.throws(() => root.get(), RangeError)
    assert.equal(ledger.askers.length, 0)
    price.set(9)
    assert.equal(root.get(), 3)
  })

  it('lets nothing through a sluice but real changes, and these to everybody behind it', () => {
    const ledger = createLedger()
    const letters = input(ledger, 'abc')
    let works = 0
    const length = sluice(ledger, () => letters.get().length, Object.is)
    const even = sluice(ledger, () => length.get() % 2 === 0, Object.is)
    const told = derived(ledger, () => ((works += 1), even.get() ? 'even' : 'odd'))
    assert.equal(told.get(), 'odd')
    letters.set('xyz')
    assert.equal(told.suspected, false)
    assert.equal(told.get(), 'odd')
    letters.set('abcde')
    assert.equal(told.get(), 'odd')
    assert.equal(works, 1)
    letters.set('ab')
    letters.set('abcd')
    assert.equal(told.get(), 'even')
    assert.equal(works, 2)
  })

  it('tells the same as working everything out anew, whatever is set in whatever order', () => {
    const ledger = createLedger()
    const inputs = Array.from({ length: 6 }, (_, at) => input(ledger, at))
    const value = (at: number): number => inputs[at % 6]?.get() ?? 0
    const halves = sluiceBy(ledger, (at: number) => Math.floor(value(at) / 2), Object.is)
    const pairs = derivedBy(ledger, (at: number) => halves.of(at).get() + (value(at) % 3 === 0 ? halves.of(at + 1).get() : value(at + 2)))
    const sums = sluiceBy(ledger, (at: number) => (pairs.of(at).get() + pairs.of(at + 3).get()) % 4, Object.is)
    const top = derived(ledger, () => [0, 1, 2, 3, 4, 5].map(at => (sums.of(at).get() > 1 ? pairs.of(at).get() : sums.of(at + 1).get())))
    const plainHalf = (at: number): number => Math.floor((inputs[at % 6]?.peek() ?? 0) / 2)
    const plain = (at: number): number => inputs[at % 6]?.peek() ?? 0
    const plainPair = (at: number): number => plainHalf(at) + (plain(at) % 3 === 0 ? plainHalf(at + 1) : plain(at + 2))
    const plainSum = (at: number): number => (plainPair(at) + plainPair(at + 3)) % 4
    let seed = 7
    const next = (most: number): number => (seed = (seed * 48271) % 2147483647) % most
    for (let round = 0; round < 3000; round++) {
      for (let sets = next(3); sets >= 0; sets--) inputs[next(6)]?.set(next(9))
      if (next(4) === 0) pairs.of(next(6)).get()
      if (next(3) > 0) {
        const expected = [0, 1, 2, 3, 4, 5].map(at => (plainSum(at) > 1 ? plainPair(at) : plainSum(at + 1)))
        assert.deepEqual(top.get(), expected, `round ${round}`)
      }
    }
  })
})
