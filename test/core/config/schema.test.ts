import assert from 'node:assert/strict'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { configSchema, parseConfig } from '../../../src/core/config/index.js'
import { known } from './known.js'

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(configSchema(known))

/** Whether an editor with the schema would leave the settings in peace. */
function accepted(settings: unknown): boolean {
  return validate(settings)
}

describe('the schema of settings', () => {
  const rows: readonly { settings: unknown; right: boolean }[] = [
    { settings: {}, right: true },
    { settings: { $schema: './countersign.schema.json', include: ['**/*.html'], exclude: 'old', maxFileSize: '5 MB' }, right: true },
    { settings: { counters: [{ vendor: 'ga4', id: 'G-ABC', pages: ['shop/**'] }], maxFileSize: 5_000_000 }, right: true },
    { settings: { counters: { vendor: 'yandex-metrica', id: 12345678 } }, right: true },
    {
      settings: { rules: { 'duplicate-counter': 'off', 'counter-missing': { severity: 'info', threshold: 0.5, vendors: ['gtm'] } } },
      right: true,
    },
    { settings: { pageKinds: { 'mail/**': 'email' }, encoding: 'windows-1251' }, right: true },
    { settings: { exlude: [] }, right: false },
    { settings: { rules: { 'duplicate-conter': 'off' } }, right: false },
    { settings: { rules: { 'duplicate-counter': 'warn' } }, right: false },
    { settings: { rules: { 'counter-missing': { threshold: 7 } } }, right: false },
    { settings: { rules: { 'counter-missing': { treshold: 1 } } }, right: false },
    { settings: { counters: [{ vendor: 'ga4' }] }, right: false },
    { settings: { encoding: 'klingon' }, right: false },
    { settings: [], right: false },
  ]
  for (const { settings, right } of rows) {
    it(`${right ? 'accepts' : 'refuses'} ${JSON.stringify(settings)}, as the reader does`, () => {
      assert.equal(accepted(settings), right)
      assert.equal(parseConfig(JSON.stringify(settings), 'countersign.json', known).problems.length === 0, right)
    })
  }

  it('accepts whatever the reader accepts', () => {
    const severity = fc.constantFrom('off', 'info', 'warning', 'error', 'high')
    const globs = fc.oneof(fc.constantFrom('a/**', 'b.html'), fc.array(fc.constantFrom('a', '!b/**', '*.html'), { maxLength: 3 }))
    const settings = fc.record(
      {
        include: globs,
        exclude: globs,
        maxFileSize: fc.oneof(fc.nat(), fc.constantFrom('1 MB', '20kb')),
        encoding: fc.constantFrom('koi8-r', 'utf-8', 'none'),
        pageKinds: fc.dictionary(fc.constantFrom('a/**', 'b'), fc.constantFrom('page', 'email', 'thing')),
        counters: fc.array(
          fc.record({ vendor: fc.constantFrom('ga4', 'gtm', 'x'), id: fc.oneof(fc.nat(), fc.constant('G-1')) }, { requiredKeys: [] }),
        ),
        rules: fc.record(
          {
            'duplicate-counter': severity,
            'counter-missing': fc.record({ severity, threshold: fc.double({ min: -1, max: 2, noNaN: true }) }, { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(settings, it => {
        const { problems } = parseConfig(JSON.stringify(it), 'countersign.json', known)
        assert.equal(accepted(it), problems.length === 0, JSON.stringify(problems))
      }),
      { numRuns: 500 },
    )
  })
})
