import assert from 'node:assert/strict'
import { matomo } from '../../../src/core/trackers/matomo/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('matomo, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//stats.flowershop.example/matomo.js', 'loader matomo.js'],
    ['https://cdn.matomo.cloud/flowershop.matomo.cloud/matomo.js', 'loader matomo.js'],
    ['https://stats.flowershop.example/piwik/piwik.js', 'loader piwik.js'],
    ['/piwik.min.js', 'loader piwik.js'],
    ['//stats.flowershop.example/matomo.php?idsite=7&rec=1', 'counter pixel 7'],
    ['http://stats.flowershop.example/piwik.php?idsite=12&amp;rec=1', 'counter pixel 12'],
    ['https://stats.flowershop.example/matomo.php', 'nothing'],
    ['https://stats.flowershop.example/js/container_6OMh6taM.js', 'nothing'],
    ['/js/my-matomo.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(matomo, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7', 'usual'],
    ['1204', 'usual'],
    ['', 'malformed'],
    ['7a', 'malformed'],
    ['{$IDSITE}', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(matomo, id), what))

  it('knows every public method, so that a misspelt one can be told', () => {
    const [queue] = matomo.protocols
    assert.ok(queue?.closed)
    for (const name of [
      'trackPageView',
      'enableLinkTracking',
      'setTrackerUrl',
      'setCustomDimension',
      'setConsentGiven',
      'enableHeartBeatTimer',
    ]) {
      assert.ok(Object.hasOwn(queue.methods, name), name)
    }
    for (const name of ['trackPageview', 'TrackEvent', 'setSiteID']) assert.ok(!Object.hasOwn(queue.methods, name), name)
  })
})
