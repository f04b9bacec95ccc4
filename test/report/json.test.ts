import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Edit } from '../../src/core/model/index.js'
import { toDocument, toJson } from '../../src/report/index.js'
import { readPage } from '../../src/core/index.js'
import { container } from '../kit/container.js'
import { closed } from '../kit/closed-schema.js'
import { auditOf, counter, event, judged, meta, page, textValue } from '../kit/audit.js'

const schema = JSON.parse(readFileSync('media/schema/audit.schema.json', 'utf8')) as object

describe('report/json', () => {
  const at = { start: 3, end: 4 }
  const own = page('страница.html', '<p>1</p>', [
    counter(at),
    event(at, { name: { kind: 'pattern', parts: ['a', null], why: 'x', at } }),
    meta('title', textValue('Магазин')),
    meta('og:title', textValue('Магазин')),
    meta('alternate', textValue('/en/'), { attributes: { hreflang: 'en' } }),
  ])
  const lib = page('lib/a.js', '<p>1</p>', [event(at)], { origin: 'vendored' })
  const exported = container({ folders: ['Shop'], tags: [{ name: 'Buy', folder: '1' }] })
  const gtm = page('gtm.json', exported, readPage({ path: 'gtm.json', text: exported }).facts, { kind: 'container' })
  const edits = (): readonly Edit[] => [{ at, text: '' }]
  const finding = {
    at,
    says: 'again',
    related: [{ path: 'lib/a.js', at, says: 'started here' }],
    fix: { title: 'Remove it', edits },
    offers: [{ title: 'Keep the other', edits }],
  }
  const audit = auditOf([own, lib, gtm], [judged(own, at, { finding }), judged(lib, at)], {
    skipped: [{ path: 'big.js', reason: 'is larger than 5 MB' }],
  })

  it('is what the published schema says, and nothing that it does not say', () => {
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(closed(schema) as object)
    assert.equal(validate(JSON.parse(toJson(audit))), true, JSON.stringify(validate.errors, null, 1))
    const broken = { ...audit, failures: [{ rule: 'title-length', path: 'a.html', reason: 'TypeError' }] }
    assert.equal(validate(JSON.parse(toJson(broken))), true, JSON.stringify(validate.errors, null, 1))
  })

  it('has problems of other people’s files apart', () => {
    const document = toDocument(audit)
    assert.deepEqual(document.problems, [
      {
        rule: 'duplicate-counter',
        severity: 'error',
        message: 'Counter 104430694 is already started on this page',
        path: 'страница.html',
        line: 1,
        column: 4,
        endLine: 1,
        endColumn: 5,
        fingerprint: '00112233aabbccdd',
        related: [{ path: 'lib/a.js', line: 1, message: 'started here' }],
        fixes: [
          { title: 'Remove it', safe: true },
          { title: 'Keep the other', safe: false },
        ],
      },
    ])
    assert.deepEqual(
      document.apart.map(({ path, origin }) => `${path} ${origin}`),
      ['lib/a.js vendored'],
    )
  })

  it('is written the same way twice and keeps letters as they are', () => {
    assert.equal(toJson(audit), toJson(audit))
    assert.match(toJson(audit), /"title": "Магазин"/)
  })
})
