import assert from 'node:assert/strict'
import { gaClassic } from '../../../src/core/trackers/ga-classic/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('ga-classic, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['http://www.google-analytics.com/ga.js', 'loader ga.js'],
    ['https://ssl.google-analytics.com/ga.js', 'loader ga.js'],
    ['//www.google-analytics.com/u/ga_debug.js', 'loader ga.js'],
    ['../../www.google-analytics.com/ga.js', 'loader ga.js'],
    ['//stats.g.doubleclick.net/dc.js', 'loader ga.js'],
    ['http://www.google-analytics.com/urchin.js', 'loader urchin.js'],
    ['http://www.google-analytics.com/__utm.gif?utmwv=5.4&utmac=UA-5872419-1&utmn=1', 'counter pixel UA-5872419-1'],
    ['https://www.google-analytics.com/analytics.js', 'nothing'],
    ['/js/ga.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gaClassic, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['UA-5872419-1', 'usual'],
    ['UA-5872419', 'malformed'],
    ['MO-5872419-1', 'malformed'],
    ['UA-XXXXX-X', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gaClassic, id), what))

  it('is dead in every generation', () => {
    for (const loader of gaClassic.loaders) assert.equal(loader.retired?.level, 'dead', loader.name)
    for (const protocol of gaClassic.protocols) assert.equal(protocol.retired?.level, 'dead', String(protocol.global))
  })
})
