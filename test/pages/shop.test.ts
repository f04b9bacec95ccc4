import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { slashed } from '../../src/node/disk.js'
import { auditedOnDisk, countersignIn } from '../kit/on-disk.js'

const SHOP = join(import.meta.dirname, 'shop')

/**
 * The flaws of the demo shop, and what its tracking plan makes of them: everything else on its pages is right. What a fix does for another rule
 * as well is `mended with it`.
 */
const FLAWS = [
  'about.html:2 lang-mismatch',
  'about.html:11 social-tag-attribute, repaired',
  'about.html:13 social-image-relative',
  'blog/water.html:3 counter-missing',
  'blog/water.html:32 counter-retired',
  'cart.html:56 event-without-counter, repaired',
  'cart.html:56 planned-event-wrong, mended with it',
  'cart.html:71 counter-twice',
  'catalog/da-hong-pao.html:62 unknown-method, repaired',
  'catalog/gyokuro.html:6 title-shared',
  'catalog/index.html:54 stale-suppression, repaired',
  'catalog/sencha.html:6 title-shared',
  'catalog/shu-puer.html:63 planned-event-wrong',
  'catalog/shu-puer.html:64 event-parameter-missing',
  'contacts.html:7 head-ended-early, repaired',
  'contacts.html:26 json-ld-broken, repaired',
  'delivery.html:3 counter-missing',
  'index.html:51 counter-dead',
  'index.html:75 campaign-internal, repaired',
  'parts/counters.php:8 option-type, repaired',
  'promo/matcha.html:33 loader-insecure, repaired',
  'promo/matcha.html:36 stub-passes-list, repaired',
  'sale.html:17 noindex-in-sitemap',
  'sale.html:26 noscript-in-head, repaired',
  'sale.html:47 consent-late',
  'sale.html:72 event-unplanned',
  'thanks.html:17 noindex-unseen',
  'thanks.html:73 event-unplanned, mended with it',
  'thanks.html:73 standard-event-unknown, repaired',
  'thanks.html:74 currency-unknown, repaired',
  'thanks.html:74 planned-event-wrong, mended with it',
  'tracking-plan.yaml:1 event-unplanned, mended with it',
  'tracking-plan.yaml:1 event-unplanned',
  'tracking-plan.yaml:29 planned-event-missing, mended with it',
  'tracking-plan.yaml:35 planned-event-missing',
  'tracking-plan.yaml:43 planned-event-wrong, mended with it',
  'tracking-plan.yaml:53 planned-event-wrong',
  'tracking-plan.yaml:71 planned-event-wrong, mended with it',
  'tracking-plan.yaml:75 planned-event-missing, mended with it',
]

describe('the demo shop', () => {
  let copy = ''
  before(() => {
    copy = slashed(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-shop-'))))
    cpSync(SHOP, copy, { recursive: true })
  })
  after(() => rmSync(copy, { recursive: true }))

  it('has the flaws that shops have, and no others', () => {
    const { problems, summary } = auditedOnDisk(SHOP)
    assert.deepEqual(
      problems.map(({ path, line, rule, fixes }) => `${path}:${line} ${rule}${fixes.some(({ safe }) => safe) ? ', repaired' : ''}`),
      FLAWS.map(it => it.replace(', mended with it', '')),
    )
    assert.deepEqual(summary.skipped, [])
  })

  it('has one problem that a comment explains', () => {
    const { runs } = JSON.parse(countersignIn(SHOP, 'audit', SHOP, '--format', 'sarif').out) as Sarif
    assert.deepEqual(
      runs.flatMap(({ results }) =>
        results.flatMap(({ ruleId, suppressions = [] }) => suppressions.map(it => `${ruleId}: ${it.justification}`)),
      ),
      ['counters-several: счётчик агентства «Полдень», до конца кампании 30 ноября'],
    )
  })

  it('is repaired as far as its list says, and not a second time', () => {
    assert.equal(countersignIn(SHOP, 'audit', copy, '--fix').code, 1)
    assert.deepEqual(
      auditedOnDisk(copy).problems.map(({ rule }) => rule),
      FLAWS.filter(flaw => !flaw.includes(', ')).map(flaw => flaw.split(' ')[1]),
    )
    const once = contents(copy)
    countersignIn(SHOP, 'audit', copy, '--fix')
    assert.deepEqual(contents(copy), once)
  })

  it('keeps its encodings and line ends, whatever an editor does to the rest', () => {
    const bytes = (path: string): string => readFileSync(join(SHOP, path), 'latin1')
    assert.match(bytes('catalog/sencha.html'), /<h1>\xd1\xe5\xed\xf7\xe0 /)
    assert.doesNotMatch(bytes('delivery.html'), /[^\r]\n/)
  })
})

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly ruleId: string; readonly suppressions?: readonly { readonly justification: string }[] }[]
  }[]
}

/** Every file, byte for byte. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]))
}
