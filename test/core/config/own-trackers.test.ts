import assert from 'node:assert/strict'
import { auditPages, parseConfig, rules, trackers } from '../../../src/core/index.js'

const known = { rules, trackers }

function found(settings: string, html: string): readonly string[] {
  const { config, problems } = parseConfig(settings, 'countersign.yaml', known)
  assert.deepEqual(problems, [])
  const { workspace } = auditPages([{ path: 'index.html', text: html }], { configs: new Map([['', config]]) })
  return workspace.facts('index.html').flatMap(fact => {
    if (fact.kind === 'counter') return [`${fact.vendor} ${fact.id.kind === 'text' ? fact.id.text : '?'} ${fact.how}`]
    return fact.kind === 'event' ? [`${fact.vendor} ${fact.name.kind === 'text' ? fact.name.text : '?'}`] : []
  })
}

describe('trackers of a site', () => {
  const rows: readonly { name: string; settings: string; html: string; says: readonly string[] }[] = [
    {
      name: 'a loader with the id in its query',
      settings: 'trackers: { acme-stats: { loaders: { url: "//t.acme.example/a.js", query: c } } }',
      html: '<script src="https://t.acme.example/a.js?c=77" async></script>',
      says: ['acme-stats 77 loader'],
    },
    {
      name: 'a loader of a name with a star, the id in an attribute',
      settings: 'trackers: { acme-stats: { loaders: { url: "/stats/acme.*.js", attribute: data-site } } }',
      html: '<script src="/stats/acme.3fa.js" data-site="shop"></script><script src="/stats/acme.js" data-site="b"></script>',
      says: ['acme-stats shop loader'],
    },
    {
      name: 'a list that is pushed to',
      settings:
        'trackers: { acme-stats: { calls: { global: _acme, style: queue, methods: { site: { does: start, args: counter }, goal: { does: goal, args: name } } } } }',
      html: "<script>var _acme = _acme || []; _acme.push(['goal', 'order'])</script>",
      says: ['acme-stats order'],
    },
    {
      name: 'methods of an object',
      settings:
        'trackers: { acme-stats: { calls: { global: Acme.stats, style: methods, methods: { hit: { does: event, args: [name, parameters] } } } } }',
      html: '<button onclick="Acme.stats.hit(\'call\')">Call</button>',
      says: ['acme-stats call'],
    },
    {
      name: 'an attribute',
      settings: 'trackers: { acme-stats: { attributes: data-acme-goal } }',
      html: '<a href="/" data-acme-goal="home">Home</a>',
      says: ['acme-stats home'],
    },
    {
      name: 'Google tag through a first-party address',
      settings: 'trackers: { gtag: { loaders: https://shop.example/g/js } }',
      html: '<script async src="https://shop.example/g/js?id=G-7RW3K9QZ2M"></script>',
      says: ['ga4 G-7RW3K9QZ2M loader'],
    },
    {
      name: 'Plausible through a proxy',
      settings: 'trackers: { plausible: { loaders: https://shop.example/p/script.js } }',
      html: '<script defer data-domain="shop.example" src="https://shop.example/p/script.js"></script>',
      says: ['plausible shop.example loader'],
    },
    {
      name: 'nothing of a script that is not named',
      settings: 'trackers: { gtag: { loaders: https://shop.example/g/js } }',
      html: '<script async src="https://shop.example/g/js.map?id=G-7RW3K9QZ2M"></script>',
      says: [],
    },
  ]
  for (const { name, settings, html, says } of rows) it(`know ${name}`, () => assert.deepEqual(found(settings, html), says))

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['trackers: { Acme: { loaders: https://a.example/x.js } }', /"Acme" is no id of a vendor: small letters/],
    ['trackers: { gtm: { calls: [] } }', /no thing to say of a vendor that is known already "calls"/],
    ['trackers: { acme: { loader: https://a.example/x.js } }', /no part of a tracker "loader"\. Did you mean "loaders"/],
    ['trackers: { acme: { loaders: a.js } }', /"a\.js" is no address of a script: write https/],
    ['trackers: { acme: { loaders: https://a.example/*a*b*.js } }', /is no address of a script/],
    ['trackers: { acme: { ids: "*-*" } }', /is no form of an id/],
    ['trackers: { acme: { ids: "(a+)+" } }', /is no form of an id/],
    ['trackers: { acme: { docs: "command:rm" } }', /is no address: begin with https/],
    ['trackers: { acme: { title: "[x](https://y)" } }', /is no title/],
    ['trackers: { acme: { calls: { global: document.write, methods: {} } } }', /is no global of a tracker of its own/],
    ['trackers: { acme: { calls: { global: acme, methods: { go: { does: evnt } } } } }', /no deed "evnt"\. Did you mean "event"/],
    ['trackers: { acme: { title: Acme } }\ncounters: { vendor: acmee, id: 1 }', /no vendor "acmee"\. Did you mean "acme"/],
  ]
  for (const [settings, message] of wrong) {
    it(`refuse ${settings}`, () => assert.match(parseConfig(settings, 'countersign.yaml', known).problems[0]?.message ?? '', message))
  }

  it('are the built-in ones where nothing is described', () => {
    const { config } = parseConfig('exclude: old', 'countersign.yaml', known)
    assert.deepEqual(config.trackers, [])
  })
})
