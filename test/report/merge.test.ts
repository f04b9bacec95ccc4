import assert from 'node:assert/strict'
import { merge, toDocument } from '../../src/report/index.js'
import { auditOf, counter, event, judged, page } from '../kit/audit.js'

describe('report/merge', () => {
  const at = { start: 0, end: 1 }
  const site = (text: string): ReturnType<typeof auditOf> => {
    const own = page('index.html', text, [counter(at), event(at)])
    const finding = { at, says: 'again', related: [{ path: 'a.html', at, says: 'here' }] }
    return auditOf([own], [judged(own, at, { finding })], { skipped: [{ path: 'big.js', reason: 'too large' }] })
  }

  it('starts all paths from the folder that holds the sites, and adds up', () => {
    const audit = merge('/srv', 'www', [
      { folder: 'shop', audit: site('shop') },
      { folder: 'blog/ru', audit: site('blog') },
    ])
    const { root, pages, problems, summary } = toDocument(audit)
    assert.deepEqual(
      [root, pages.map(it => [it.path, it.counters[0]?.from, it.events[0]?.from]), problems.map(it => [it.path, it.related[0]?.path])],
      [
        '/srv',
        [
          ['blog/ru/index.html', 'blog/ru/index.html', 'blog/ru/index.html'],
          ['shop/index.html', 'shop/index.html', 'shop/index.html'],
        ],
        [
          ['blog/ru/index.html', 'blog/ru/a.html'],
          ['shop/index.html', 'shop/a.html'],
        ],
      ],
    )
    assert.deepEqual(
      [summary.pages, summary.counters, summary.problems.error, summary.skipped.map(it => it.path)],
      [2, { 'yandex-metrica': 2 }, 2, ['shop/big.js', 'blog/ru/big.js']],
    )
    assert.deepEqual([audit.text('shop/index.html'), audit.text('blog/ru/index.html'), audit.text('x.html')], ['shop', 'blog', undefined])
  })

  it('of one site is that site', () => {
    const audit = site('x')
    assert.deepEqual(toDocument(merge('/srv/shop', '', [{ folder: '', audit }])), toDocument(audit))
  })
})
