import assert from 'node:assert/strict'
import { currencies, formerCurrencies } from '../../../src/core/model/index.js'

describe('currencies', () => {
  it('are three capital letters each, in order, once', () => {
    const all = [...currencies]
    assert.deepEqual(all, [...new Set(all)].sort())
    for (const code of all) assert.match(code, /^[A-Z]{3}$/)
  })

  it('hold what shops sell in', () => {
    for (const code of ['USD', 'EUR', 'GBP', 'RUB', 'KZT', 'UAH', 'BYN', 'JPY', 'CNY', 'INR', 'BRL', 'ZMW', 'XCG'])
      assert.ok(currencies.has(code), code)
  })

  it('hold no test code and no old habit', () => {
    for (const code of ['XXX', 'XTS', 'RUR', 'EURO', 'usd', '', 'UKP', 'RMB']) assert.ok(!currencies.has(code), code)
  })

  it('follow on those that were withdrawn', () => {
    for (const [old, today] of formerCurrencies) assert.ok(!currencies.has(old) && currencies.has(today), old)
  })
})
