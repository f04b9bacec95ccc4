import assert from 'node:assert/strict'
import { universalAnalytics } from '../../../src/core/trackers/universal-analytics/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('universal-analytics, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['//www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['https://ssl.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['https://www.google-analytics.com/analytics_debug.js', 'loader analytics.js'],
    ['../../www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['../www.google-analytics.com/analytics7c2d.js', 'loader analytics.js'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&cid=1&t=pageview&dp=%2F', 'counter pixel UA-58724190-2'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&cid=1&t=event&ec=mail&ea=open', 'event pixel UA-58724190-2'],
    ['https://www.google-analytics.com/ga.js', 'nothing'],
    ['https://www.google-analytics.com/plugins/ua/ec.js', 'nothing'],
    ['/assets/js/analytics.js', 'nothing'],
    ['https://www.google-analytics.com.example.com/analytics.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(universalAnalytics, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['UA-58724190-2', 'usual'],
    ['UA-1234-1', 'usual'],
    ['ua-58724190-2', 'malformed'],
    ['UA-58724190', 'malformed'],
    ['UA58724190-2', 'malformed'],
    ['G-7RW3K9QZ2M', 'malformed'],
    ['', 'malformed'],
    ['UA-XXXXX-Y', 'placeholder'],
    ['UA-XXXXXXXX-X', 'placeholder'],
    ['UA-00000000-0', 'placeholder'],
    ['UA-12345678-1', 'placeholder'],
    ['UA-123456-7', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(universalAnalytics, id), what))

  it('has ended', () => {
    assert.equal(universalAnalytics.retired?.level, 'dead')
    assert.equal(universalAnalytics.retired.since, '2023-07-01')
  })
})
