import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { frameworks } from '../../src/core/frameworks/index.js'
import { trackers } from '../../src/core/frameworks/trackers.js'

const home = join(import.meta.dirname, '../../src/core/frameworks')
const OTHERS = ['README.md', 'index.ts', 'shapes.ts', 'trackers.ts']

/** What every framework owes to its readers, whatever it knows. */
describe('frameworks', () => {
  it('are all listed', () => {
    const files = readdirSync(home).filter(name => !OTHERS.includes(name))
    assert.deepEqual(frameworks.map(one => `${one.id}.ts`).toSorted(), files.toSorted())
  })

  const vendors = new Set(trackers.map(tracker => tracker.id))
  for (const { id, scents, sources, protocols = {}, components = {}, config } of frameworks) {
    describe(id, () => {
      it('has dated sources', () => {
        assert.notEqual(sources.length, 0)
        for (const { claims, url, seen } of sources) {
          assert.match(url, /^https:\/\/[^\s]+$/)
          assert.match(seen, /^20\d\d-\d\d-\d\d$/)
          assert.notEqual(claims, '')
        }
      })

      it('speaks to vendors that there are', () => {
        const named = [...Object.keys(protocols), ...Object.keys(components), ...(config?.counters ?? []).map(one => one.vendor)]
        for (const vendor of named) assert.ok(vendors.has(vendor), vendor)
      })

      it('is smelt wherever it is imported', () => {
        const packages = [...Object.values(protocols), ...Object.values(components)].flat().flatMap(({ from }) => from ?? [])
        for (const from of packages.filter(name => !name.startsWith('#')))
          assert.ok(
            scents.some(scent => `'${from}'`.includes(scent)),
            from,
          )
      })
    })
  }
})
