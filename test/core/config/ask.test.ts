import assert from 'node:assert/strict'
import {
  configFor,
  defaults,
  expectedOn,
  leadsToWanted,
  optionOf,
  pageKindBy,
  parseConfig,
  severityOf,
  vendoredBy,
  wantsFile,
  wantsFolder,
} from '../../../src/core/config/index.js'
import type { Config } from '../../../src/core/config/index.js'
import { profilesOf } from '../../../src/core/model/index.js'
import { rules } from '../../../src/core/rules/index.js'
import { trackers } from '../../../src/core/trackers/index.js'
import { known } from './known.js'

function config(text: string, path = 'countersign.yaml'): Config {
  const read = parseConfig(text, path, known)
  assert.deepEqual(read.problems, [])
  return read.config
}

describe('settings', () => {
  it('of the nearest folder hold, whole', () => {
    const root = config('encoding: koi8-r')
    const shop = config('exclude: [old]', 'shop/countersign.yaml')
    const configs = new Map([root, shop].map(it => [it.folder, it]))
    assert.equal(configFor(configs, 'index.html'), root)
    assert.equal(configFor(configs, 'blog/a.html'), root)
    assert.equal(configFor(configs, 'shop/a.html'), shop)
    assert.equal(configFor(configs, 'shop/cart/b.html'), shop)
    assert.equal(configFor(configs, 'shopping/a.html'), root)
    assert.equal(configFor(new Map(), 'a.html'), defaults)
  })

  const files = config("include: ['**/*.html', keep]\nexclude: [old, '!old/keep.html', '!bower_components/own/*.html']")
  const wanted: readonly { path: string; file: boolean | null; folder: boolean | null; leads: boolean }[] = [
    { path: 'index.html', file: null, folder: null, leads: false },
    { path: 'app.js', file: false, folder: null, leads: false },
    { path: 'old/a.html', file: false, folder: false, leads: false },
    { path: 'old', file: false, folder: false, leads: true },
    { path: 'old/keep.html', file: true, folder: true, leads: true },
    { path: 'bower_components', file: false, folder: null, leads: true },
    { path: 'bower_components/own', file: false, folder: null, leads: true },
    { path: 'bower_components/own/a.html', file: true, folder: true, leads: true },
    { path: 'bower_components/other', file: false, folder: null, leads: false },
  ]
  for (const { path, file, folder, leads } of wanted) {
    it(`want ${path}?`, () => {
      assert.deepEqual(
        { file: wantsFile(files, path), folder: wantsFolder(files, path), leads: leadsToWanted(files, path) },
        { file, folder, leads },
      )
    })
  }

  it('globs are relative to their own folder', () => {
    const shop = config('exclude: [/old]\nvendored: [lib/**]', 'shop/countersign.yaml')
    assert.equal(wantsFile(shop, 'shop/old/a.html'), false)
    assert.equal(wantsFile(shop, 'shop/new/old/a.html'), null)
    assert.equal(vendoredBy(shop, 'shop/lib/a.js'), true)
    assert.equal(vendoredBy(shop, 'shop/a.js'), null)
  })

  it('whose code it is', () => {
    const it = config("vendored: [themes/**, '!themes/own/**']")
    assert.deepEqual([vendoredBy(it, 'themes/a.php'), vendoredBy(it, 'themes/own/a.php'), vendoredBy(it, 'a.php')], [true, false, null])
  })

  it('what a page is: the last glob that matches', () => {
    const it = config('pageKinds: {"mail/**": email, "mail/online.html": page, 404.html: error}')
    assert.deepEqual(
      ['mail/a.html', 'mail/online.html', 'shop/404.html', 'index.html'].map(path => pageKindBy(it, path)),
      ['email', 'page', 'error', null],
    )
  })

  it('which counters a page must have', () => {
    const it = config('counters: [{vendor: gtm, id: GTM-ABC}, {vendor: ga4, id: G-1, pages: [shop/**]}]')
    assert.deepEqual(expectedOn(it, 'index.html'), [{ vendor: 'gtm', id: 'GTM-ABC' }])
    assert.deepEqual(expectedOn(it, 'shop/a.html'), [
      { vendor: 'gtm', id: 'GTM-ABC' },
      { vendor: 'ga4', id: 'G-1' },
    ])
  })

  it('profiles choose the rules that are not named', () => {
    const rule = { id: 'x', topic: 'meta', severity: 'warning' } as const
    const rows: readonly (readonly [Parameters<typeof profilesOf>[0], string])[] = [
      [rule, 'recommended strict seo'],
      [{ ...rule, optional: true }, 'strict seo'],
      [{ ...rule, topic: 'links' }, 'recommended strict seo'],
      [{ ...rule, topic: 'events' }, 'recommended strict ads'],
      [{ ...rule, topic: 'events', privacy: true }, 'recommended strict ads privacy'],
      [{ ...rule, topic: 'consent' }, 'recommended strict privacy'],
      [{ ...rule, topic: 'containers', optional: true }, 'strict ads'],
      [{ ...rule, topic: 'plan' }, 'recommended strict seo ads privacy'],
      [{ ...rule, topic: 'plan', optional: true }, 'strict'],
    ]
    for (const [given, expected] of rows) assert.equal(profilesOf(given).join(' '), expected, JSON.stringify(given))
    const known = rules.find(it => it.topic === 'meta' && it.optional !== true)
    assert.ok(known)
    const said = (yaml: string): string | null => severityOf(parseConfig(yaml, 'countersign.yaml', { rules, trackers }).config, known)
    assert.equal(said('profile: seo'), known.severity)
    assert.equal(said('profile: ads'), null)
    assert.equal(said('profile: [ads, seo]'), known.severity)
    assert.equal(said(`profile: ads\nrules:\n  ${known.id}: info`), 'info')
  })

  it('severities and options, as set or as the rule has them', () => {
    const [missing, duplicate, title] = known.rules
    assert.ok(missing && duplicate && title)
    const it = config('rules: {duplicate-counter: off, counter-missing: {severity: error, threshold: 0.5}}')
    assert.deepEqual(
      [missing, duplicate, title].map(rule => severityOf(it, rule)),
      ['error', null, 'warning'],
    )
    assert.deepEqual([optionOf(it, missing, 'threshold'), optionOf(it, missing, 'vendors'), optionOf(it, title, 'longest')], [0.5, [], 65])
    assert.throws(() => optionOf(it, title, 'shortest'), /title-length has no option shortest/)
  })
})
