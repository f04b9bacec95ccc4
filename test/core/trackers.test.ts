import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoaderShape, Method, PixelShape, Protocol, Tracker } from '../../src/core/model/index.js'
import { trackers } from '../../src/core/trackers/index.js'

const home = join(import.meta.dirname, '../../src/core/trackers')
const tests = join(import.meta.dirname, 'trackers')

/** What every tracker owes to its readers, whatever it knows. */
describe('trackers', () => {
  it('are all listed', () => {
    const folders = readdirSync(home, { withFileTypes: true }).filter(
      one => one.isDirectory() && existsSync(join(home, one.name, 'index.ts')),
    )
    assert.deepEqual(
      trackers.map(tracker => tracker.id),
      folders.map(folder => folder.name).sort(),
    )
  })

  for (const tracker of trackers) {
    describe(tracker.id, () => {
      it('has a README and a test', () => {
        assert.match(readFileSync(join(home, tracker.id, 'README.md'), 'utf8'), /^# \S/)
        assert.ok(existsSync(join(tests, `${tracker.id}.test.ts`)))
      })

      it('has dated sources', () => {
        assert.notEqual(tracker.sources.length, 0)
        for (const { claims, url, seen } of tracker.sources) {
          assert.match(url, /^https:\/\/[^\s]+$/)
          assert.match(seen, /^20\d\d-\d\d-\d\d$/)
          assert.notEqual(claims, '')
        }
      })

      it('is smelt wherever it can be recognised', () => {
        assert.notEqual(tracker.scents.length, 0)
        const { head = '', body = '' } = tracker.snippet ?? {}
        for (const part of [head, body]) {
          assert.ok(part === '' || tracker.scents.some(scent => part.includes(scent)), part)
        }
        // A global that is the vendor's only beside its library is looked for by the library's address, and then by its name.
        for (const mention of tracker.protocols.filter(one => one.loaded !== true).flatMap(mentions)) {
          assert.ok(
            tracker.scents.some(scent => mention.includes(scent) || scent.startsWith(mention)),
            mention,
          )
        }
      })

      it('takes its own example for an id, and no placeholder for one', () => {
        const { pattern, usual, example, placeholders = [] } = tracker.ids
        assert.match(example, pattern)
        if (usual) assert.match(example, usual)
        for (const placeholder of placeholders) assert.doesNotMatch(example, placeholder)
      })

      it('has patterns that remember nothing from one use to the next', () => {
        for (const pattern of patternsOf(tracker)) assert.ok(!pattern.global && !pattern.sticky, String(pattern))
      })

      it('has ids in its patterns where it looks for ids', () => {
        for (const { id } of [...tracker.loaders, ...tracker.pixels] as readonly (LoaderShape | PixelShape)[]) {
          if (id && 'url' in id) assert.match(id.url.source, /\((?!\?)/)
        }
        for (const { global } of tracker.protocols) {
          // A pattern without a group stands for a name that says nothing of the counter.
          if (global instanceof RegExp) assert.ok(!/\(\?<?[=!]/.test(global.source), global.source)
        }
      })

      it('names instead of a method only methods it has', () => {
        for (const { methods } of tracker.protocols) {
          for (const method of Object.values(methods)) {
            assert.ok(!method.takes?.instead || Object.hasOwn(methods, method.takes.instead), method.takes?.instead)
            for (const argument of method.args) assert.ok(!argument.values || argument.values.length > 0)
          }
        }
      })

      it('has an instance for each method that gives one', () => {
        for (const { methods, instance } of tracker.protocols) {
          const gives = (method: Method): boolean => method.gives === 'instance'
          assert.ok(!Object.values(methods).some(gives) || instance !== undefined)
        }
      })
    })
  }
})

/** How code that uses a protocol looks, at the least. */
function mentions({ style, global, from, methods }: Protocol): readonly string[] {
  if (from !== undefined) return [`'${from}'`]
  if (typeof global !== 'string') return []
  if (style === 'methods') return Object.keys(methods).map(method => `${global}.${method}(`)
  if (style === 'constructor') return [`new ${global}(`]
  return style === 'function' ? [`${global}(`] : [`${global}.push(`]
}

function patternsOf(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value as Tracker).flatMap(patternsOf)
}
