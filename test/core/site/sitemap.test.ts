import assert from 'node:assert/strict'
import { readSitemap } from '../../../src/core/page/crawling/sitemap.js'
import { filesListed } from '../../../src/core/site/sitemap.js'

const paths = new Set(['index.html', 'about.html', 'shop/index.html', 'shop/cart.php', 'доставка.html', 'a&b.html'])
const has = (path: string): boolean => paths.has(path)

/** The files that a sitemap's entries stand for, each once. */
function sitemapPaths(text: string, has: (path: string) => boolean): readonly string[] {
  const { index, addresses } = readSitemap(text)
  const written = addresses.map(it => it.text)
  return index ? [] : [...new Set(filesListed(written, has).filter(path => path !== null))]
}

function urlset(...addresses: readonly string[]): string {
  const urls = addresses.map(address => `<url>\n  <loc>\n${address} </loc><lastmod>2026-01-01</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`
}

describe('sitemap', () => {
  it('strips hosts and finds indexes and pages without their ending', () => {
    const text = urlset(
      'https://magazin.ru/',
      'https://magazin.ru/about',
      'https://magazin.ru/shop/',
      'https://magazin.ru/shop/cart.php?x=1',
    )
    assert.deepEqual(sitemapPaths(text, has), ['index.html', 'about.html', 'shop/index.html', 'shop/cart.php'])
  })
  it('reads entities, CDATA and percents', () => {
    const text = urlset(
      'https://magazin.ru/a&amp;b.html',
      '<![CDATA[https://magazin.ru/about.html]]>',
      'https://magazin.ru/%D0%B4%D0%BE%D1%81%D1%82%D0%B0%D0%B2%D0%BA%D0%B0',
    )
    assert.deepEqual(sitemapPaths(text, has), ['a&b.html', 'about.html', 'доставка.html'])
    assert.deepEqual(
      readSitemap(urlset('https://x.ru/?a=1&#38;b=&#x32;&nope;&#0;')).addresses.map(it => it.text),
      ['https://x.ru/?a=1&b=2&nope;&#0;'],
    )
  })
  it('leaves out what is not there, and lists nothing twice', () => {
    assert.deepEqual(sitemapPaths(urlset('https://magazin.ru/gone', 'https://magazin.ru/about', 'https://magazin.ru/about.html'), has), [
      'about.html',
    ])
  })
  it('drops the folder a site is published under', () => {
    const text = urlset('https://me.github.io/project/', 'https://me.github.io/project/about.html', 'https://me.github.io/project/shop/')
    assert.deepEqual(sitemapPaths(text, has), ['index.html', 'about.html', 'shop/index.html'])
  })
  it('does not read comments, image addresses and the entries of an index', () => {
    const text = urlset('https://magazin.ru/about').replace(
      '</urlset>',
      '<!-- <url><loc>https://magazin.ru/shop/</loc></url> --><image:loc>/x.png</image:loc></urlset>',
    )
    assert.deepEqual(sitemapPaths(text, has), ['about.html'])
    assert.deepEqual(sitemapPaths('<sitemapindex><sitemap><loc>https://magazin.ru/about</loc></sitemap></sitemapindex>', has), [])
  })
  it('reads plain text, one address a line', () => {
    assert.deepEqual(sitemapPaths('\uFEFFhttps://magazin.ru/about\r\n\r\nhttps://magazin.ru/shop/\rnonsense', has), [
      'about.html',
      'shop/index.html',
    ])
  })
  it('survives broken files', () => {
    const whole = urlset('https://magazin.ru/about', 'https://magazin.ru/shop/')
    for (let length = 0; length <= whole.length; length++) sitemapPaths(whole.slice(0, length), has)
    assert.deepEqual(sitemapPaths('<urlset><loc>%E0%A4%A</loc><loc>mailto:x</loc>', has), [])
  })
})
