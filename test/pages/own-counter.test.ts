import assert from 'node:assert/strict'
import { join } from 'node:path'
import { auditedOnDisk } from '../kit/on-disk.js'

const HOME = join(import.meta.dirname, 'own-counter')

describe('a site with a counter of its own', () => {
  const { pages, problems } = auditedOnDisk(HOME)

  it('has it beside those that come through a proxy', () =>
    assert.deepEqual(
      pages.flatMap(({ counters }) => counters.map(({ vendor, id, how }) => `${vendor} ${id ?? '?'} ${how}`)),
      ['bloom-stats BL-2041 loader', 'bloom-stats BL-2041 snippet', 'yandex-metrica 98765432 snippet', 'gtm GTM-K8WQ3TZ loader'],
    ))

  it('has its events, by call and by attribute', () =>
    assert.deepEqual(
      pages.flatMap(({ events }) => events.map(({ vendor, name }) => `${vendor} ${name ?? '?'}`)),
      ['bloom-stats bouquet_opened', 'bloom-stats order_paid'],
    ))

  it('is judged like any other', () =>
    assert.deepEqual(
      problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
      ['index.html:26 event-parameter-missing', 'index.html:26 event-parameter-value', 'shop/terms.html:3 counter-missing'],
    ))
})
