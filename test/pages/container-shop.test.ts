import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { PageEntry } from '../../src/report/index.js'
import { auditedOnDisk } from '../kit/on-disk.js'

const SHOP = join(import.meta.dirname, 'container-shop')
const EXPORT = 'tag-manager/GTM-N5RW7KC_v24.json'

/** What is wrong in the roastery's container, and between it and the site; the older export beside it is left alone. */
const FLAWS = [
  'js/shop.js:15:67 event-unheard',
  'js/shop.js:21:35 event-unheard',
  `${EXPORT}:59:26 container-google-tag-twice`,
  `${EXPORT}:197:53 container-reference-dangling`,
  `${EXPORT}:304:26 container-consent-unset`,
  `${EXPORT}:375:57 container-html-write`,
  `${EXPORT}:375:221 container-html-insecure`,
  `${EXPORT}:444:317 event-unheard`,
  `${EXPORT}:468:26 container-tag-paused`,
  `${EXPORT}:504:26 container-tag-idle`,
  `${EXPORT}:698:35 event-awaited`,
  `${EXPORT}:802:35 layer-variable-unpushed`,
  'visit.html:28:23 counter-in-container',
]

describe('a shop with a tag manager', () => {
  const { pages, problems, summary } = auditedOnDisk(SHOP)
  const entry = (path: string): PageEntry => pages.find(it => it.path === path) ?? assert.fail(path)

  it('has the flaws that containers have, and no others', () => {
    assert.deepEqual(
      problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`),
      FLAWS,
    )
    assert.deepEqual(summary.skipped, [])
  })

  it('shows on a page what the container runs there', () => {
    const { counters, events } = entry('catalog/yirgacheffe.html')
    assert.deepEqual(
      counters.map(({ vendor, id, how, state }) => `${vendor} ${id ?? ''} ${how} ${state}`),
      [
        'gtm GTM-N5RW7KC snippet active',
        'gtm GTM-N5RW7KC noscript active',
        'ga4 G-9KX4T7WQ2D container active',
        'meta-pixel 482910573648201 container blocked',
        'yandex-metrica 51840267 container active',
        'universal-analytics UA-58465013-1 container commented',
        'google-ads AW-817563420 container active',
      ],
    )
    const order = events.find(({ vendor, name }) => vendor === 'ga4' && name === 'purchase')
    assert.deepEqual([order?.from, order?.line, order?.trigger], [EXPORT, 124, 'CE - purchase'])
  })

  it('lists the container with what it holds', () => {
    const { kind, container, meta, events } = entry(EXPORT)
    assert.deepEqual([kind, meta], ['container', null])
    assert.deepEqual(container, {
      vendor: 'gtm',
      id: 'GTM-N5RW7KC',
      name: 'roestwerk.example',
      usage: 'web',
      version: '24',
      exported: '2026-03-14 08:12:40',
      tags: 14,
      triggers: 5,
      variables: 9,
    })
    assert.deepEqual(
      events.map(({ vendor, name, trigger }) => `${vendor} ${name ?? ''}: ${trigger ?? ''}`),
      [
        'meta-pixel PageView: All Pages',
        'datalayer read_to_the_end: scroll',
        'ga4 add_to_cart: CE - add to cart',
        'ga4 purchase: CE - purchase',
        'ga4 sign_up: CE - newsletter',
        'google-ads conversion: CE - purchase',
        'meta-pixel Lead: CE - form',
      ],
    )
  })
})
