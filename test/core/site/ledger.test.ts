import assert from 'node:assert/strict'
import { createLedger, derived, derivedBy, input } from '../../../src/core/site/ledger.js'

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
    const seen = derived(
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
})
