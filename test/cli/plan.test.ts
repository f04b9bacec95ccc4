import assert from 'node:assert/strict'
import { parse } from 'parse5'
import { engine } from '../../src/cli/engine.js'
import { countersign } from '../kit/command-line.js'
import type { Ran } from '../kit/command-line.js'

const HOME = '/home/ann/shop'
const PAGE = `<!doctype html>
<html>
  <head>
    <title>Tea</title>
    <script>ym(104430694, 'init', {})</script>
  </head>
  <body>
    <button id="order" onclick="ym(104430694, 'reachGoal', 'order_sent', { price: 1990 })">Order</button>
    <button onclick="fbq('trackCustom', 'call')">Call</button>
  </body>
</html>
`
const PLAN = `counters: { vendor: yandex-metrica, id: 104430694 }
goals:
  order_sent: { status: live, owner: Anna | Bob, parameters: { price: { type: string, example: '1990' } } }
  call_back: { status: live, meaning: Somebody <b>called</b>, vendors: yandex-metrica }
  old: { status: deprecated }
  chat: { sentBy: tag-manager }
funnels: { buy: [order_sent, call_back] }
`

function cs(line: string, files: Readonly<Record<string, string>>): Ran {
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${HOME}/${path}`, text]))
  return countersign(line.split(' '), placed, {}, engine)
}

describe('countersign plan', () => {
  it('init writes what is there, check finds it as planned, init does not write over it', () => {
    const ran = cs('plan init', { 'index.html': PAGE })
    assert.equal(ran.code, 0, ran.err)
    const plan = ran.files[`${HOME}/tracking-plan.yaml`] ?? ''
    assert.match(plan, /goals:\n {2}order_sent:\n {4}status: live\n {4}vendors: yandex-metrica\n {4}pages: \/index\.html\n/)
    assert.match(plan, /price:\n {8}type: number\n {8}required: true\n {8}example: 1990\n/)
    const files = { 'index.html': PAGE, 'tracking-plan.yaml': plan }
    const checked = cs('plan check', files)
    assert.deepEqual([checked.code, checked.err], [0, ''], checked.out)
    assert.match(checked.out, /^3 planned items: 3 as planned, 0 missing, 0 wrong, 0 cannot be known\n$/)
    const again = cs('plan init', files)
    assert.deepEqual([again.code, again.files[`${HOME}/tracking-plan.yaml`]], [2, plan])
    assert.match(again.err, /There is a plan already: tracking-plan\.yaml/)
  })

  it('check tells what is missing, wrong and not to be known, in every format', () => {
    const files = { 'index.html': PAGE, 'tracking-plan.yaml': PLAN }
    const text = cs('plan check', files)
    assert.equal(text.code, 1)
    assert.match(text.out, /^order_sent {2}wrong {2}tracking-plan\.yaml:3:3\n {2}index\.html sends a number as price, planned is string\n/)
    assert.match(text.out, /call_back {2}missing .*\n {2}nothing sends call_back to Yandex Metrica\n/)
    assert.match(text.out, /chat {2}unknown .*\n {2}a tag manager sends it\n/)
    assert.match(text.out, /\n6 planned items: 2 as planned, 2 missing, 1 wrong, 1 cannot be known\n$/)
    const json = JSON.parse(cs('plan check --format json', files).out) as { items: { id: string; state: string }[] }
    assert.deepEqual(
      json.items.map(it => [it.id, it.state]),
      [
        ['counter:yandex-metrica:104430694', 'implemented'],
        ['event:order_sent', 'wrong'],
        ['event:call_back', 'missing'],
        ['event:old', 'implemented'],
        ['event:chat', 'unknown'],
        ['funnel:buy', 'missing'],
      ],
    )
    assert.match(cs('plan check -f markdown', files).out, /\| order\\_sent \| wrong \| .* \| Anna \\\| Bob \| tracking-plan\.yaml:3 \|\n/)
    assert.match(
      cs('plan check -f github', files).out,
      /^::error file=tracking-plan\.yaml,line=3,col=3,title=Tracking plan%3A wrong::order_sent: /,
    )
    const junit = cs('plan check -f junit', files).out
    assert.match(junit, /<testsuite name="tracking plan" tests="6" failures="3" skipped="1">/)
    assert.match(junit, /<skipped message="a tag manager sends it"\/>/)
  })

  it('brief is a task with exact code, as Markdown and as HTML', () => {
    const files = { 'index.html': PAGE, 'tracking-plan.yaml': PLAN }
    const { out, code } = cs('plan brief', files)
    assert.equal(code, 0)
    assert.match(out, /## 1\. order\\_sent\n\n- Now: index\.html sends a number as price, planned is string\n/)
    assert.match(out, /ym\(104430694, 'reachGoal', 'order_sent', \{ price: '1990' \}\)/)
    assert.match(out, /Somebody \\<b\\>called\\<\/b\\>/)
    assert.match(out, /- \[ \] call\\_back: in place\n/)
    assert.match(cs('plan brief --format html', files).out, /<p>Somebody &lt;b&gt;called&lt;\/b&gt;<\/p>/)
    assert.match(
      cs('plan brief', { 'index.html': PAGE, 'tracking-plan.yaml': 'goals: { call: }' }).out,
      /Nothing: the site tracks what the plan asks for/,
    )
  })

  it('check --baseline tells what is done, and what regressed', () => {
    const before = cs('plan check -f json', { 'index.html': PAGE, 'tracking-plan.yaml': PLAN }).out
    const after = PAGE.replace('price: 1990', `price: '1990'`).replace("ym(104430694, 'init', {})", '')
    const files = { 'index.html': after, 'tracking-plan.yaml': PLAN, 'before.json': before }
    const ran = cs('plan check --baseline before.json', files)
    assert.match(ran.out, /^Yandex Metrica 104430694 {2}missing, regressed {2}/)
    assert.match(ran.out, /\norder_sent {2}as planned, implemented since /)
    assert.match(ran.out, /\nCompared with before\.json: 1 implemented since, 1 regressed, 2 still open\n$/)
    const document = JSON.parse(before) as object
    const foreign = JSON.stringify({ ...document, schema: 'countersign/audit@1' })
    for (const file of ['index.html', 'foreign.json', 'nowhere.json'])
      assert.equal(cs(`plan check --baseline ${file}`, { ...files, 'foreign.json': foreign }).code, 2, file)
  })

  it('check gives each item an id of its own, which stays when lines move', () => {
    const files = {
      'index.html': PAGE,
      'tracking-plan.yaml': 'goals: { call_back: }\nmeta: [{ require: title }, { require: title }]\n',
      'tracking-plan.more.yaml': 'goals: { call_back: Twice }\n',
      'shop/index.html': PAGE,
      'shop/tracking-plan.yaml': 'goals: { call_back: }\n',
    }
    const told = (plans: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => {
      const { items } = JSON.parse(cs('plan check --format json', plans).out) as { items: { id: string; fingerprint: string }[] }
      return items.map(it => [it.id, it.fingerprint])
    }
    const found = told(files)
    assert.deepEqual(
      found.map(([id]) => id),
      ['shop/event:call_back', 'event:call_back', 'event:call_back (2)', 'tag:title', 'tag:title (2)'],
    )
    assert.equal(new Set(found.map(([, fingerprint]) => fingerprint)).size, 5)
    const moved = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, path.endsWith('.yaml') ? `# Ours\n\n${text}` : text]),
    )
    assert.deepEqual(told(moved), found)
  })

  it('init names the pages a counter is on, whatever their number, so that it holds at once', () => {
    const bare = PAGE.replace("ym(104430694, 'init', {})", '')
    const pages = Array.from('abcdefghijkl').flatMap(it => [
      [`news/${it}.html`, PAGE] as const,
      [`${it}.html`, 'abc'.includes(it) ? bare : PAGE] as const,
    ])
    const files = { ...Object.fromEntries(pages), 'old/a.html': bare, 'old/[b].html': PAGE }
    const plan = cs('plan init', files).files[`${HOME}/tracking-plan.yaml`] ?? ''
    assert.match(plan, /pages:\n {6}- "!\/a\.html"\n {6}- "!\/b\.html"\n {6}- "!\/c\.html"\n {6}- "!old\/a\.html"\n/)
    const { out } = cs('plan check', { ...files, 'tracking-plan.yaml': plan })
    assert.match(out, / 0 missing, 0 wrong, 0 cannot be known\n$/)
  })

  it('check takes no doubt from a script that no page loads', () => {
    const files = { 'index.html': PAGE.replace('</head>', '<script src="own.js"></script></head>'), 'own.js': "ym(1, 'hit')" }
    const plan = { 'tracking-plan.yaml': 'goals: { call_back: }' }
    const lost = "ym(104430694, 'reachGoal', window.goal)"
    const states = (more: Readonly<Record<string, string>>): string => cs('plan check', { ...files, ...plan, ...more }).out
    assert.match(states({ 'lost.js': lost }), /^call_back {2}missing /)
    assert.match(states({ 'own.js': lost }), /^call_back {2}unknown /)
  })

  it('brief as HTML is a valid page that shows what people wrote as text, and ends with a list to tick off', () => {
    const hostile = `goals:\n  '<script>alert(1)</script>': { status: live, owner: '"Anna" & Bob', meaning: '</style><img src=x onerror=alert(1)>' }\n  call_back: { status: live, vendors: yandex-metrica }\n`
    const { out } = cs('plan brief --format html', { 'index.html': PAGE, 'tracking-plan.yaml': hostile })
    const errors: string[] = []
    parse(out, { onParseError: it => errors.push(it.code) })
    assert.deepEqual(errors, [])
    assert.doesNotMatch(out, /<script|<img/)
    assert.match(out, /<h2>1\. &lt;script&gt;alert\(1\)&lt;\/script&gt;<\/h2>/)
    assert.match(out, /Ask: &quot;Anna&quot; &amp; Bob/)
    assert.match(
      out,
      /<h2>Acceptance<\/h2>\n<ul>\n<li><label><input type="checkbox"> &lt;script&gt;alert\(1\)&lt;\/script&gt;: in place<\/label><\/li>\n<li><label><input type="checkbox"> call_back: in place<\/label><\/li>\n<\/ul>\n<\/body>/,
    )
    assert.match(out, /<pre>ym\(104430694, 'reachGoal', 'call_back'\)<\/pre>/)
  })

  it("brief has the call of every counter: those of the event's pages and of each environment", () => {
    const plan = `environments: { test: staging/** }
counters:
  - { vendor: yandex-metrica, id: { production: 104430694, test: 104430777 } }
  - { vendor: yandex-metrica, id: 104430888, pages: shop/** }
  - { vendor: ga4, id: G-7RW3K9QZ2M }
goals:
  order: { vendors: [yandex-metrica, ga4], pages: index.html }
  lead: { pages: shop/**, parameters: { price: number, kind: { values: [tea] } } }
`
    const pages = { 'index.html': PAGE, 'shop/index.html': PAGE, 'tracking-plan.yaml': plan }
    const { out } = cs('plan brief', pages)
    const [, order = '', lead = ''] = /## \d\. order\n([^]*)## \d\. lead\n([^]*)## Acceptance/.exec(out) ?? []
    assert.match(order, /Yandex Metrica 104430694 \(production\):\n\n````js\nym\(104430694, 'reachGoal', 'order'\)/)
    assert.match(order, /Yandex Metrica 104430777 \(test\):\n\n````js\nym\(104430777, 'reachGoal', 'order'\)/)
    assert.match(order, /Google Analytics 4:\n\n````js\ngtag\('event', 'order'\)/)
    assert.match(lead, /Yandex Metrica 104430888:\n\n````js\nym\(104430888, 'reachGoal', 'lead', \{ price: …, kind: 'tea' \}\)/)
    const unplanned = cs('plan brief', { 'index.html': PAGE, 'tracking-plan.yaml': 'goals: { order: { status: live } }' })
    assert.match(unplanned.out, /Yandex Metrica:\n\n````js\nym\(104430694, 'reachGoal', 'order'\)/)
  })

  it('brief calls the method that is meant for the name', () => {
    const plan = `counters: { vendor: meta-pixel, id: 204815930471562 }\nevents:\n  Purchase: { vendors: meta-pixel }\n  Tasted: { vendors: meta-pixel }\n`
    const { out } = cs('plan brief', { 'index.html': PAGE, 'tracking-plan.yaml': plan })
    assert.match(out, /\nfbq\('track', 'Purchase'\)\n/)
    assert.match(out, /\nfbq\('trackCustom', 'Tasted'\)\n/)
  })

  it('check tells the states of each environment', () => {
    const plan = `environments: { test: staging/** }\ncounters: { vendor: yandex-metrica, id: { production: 104430694, test: 104430777 } }\n`
    const files = { 'index.html': PAGE, 'staging/index.html': PAGE, 'shop/index.html': PAGE.replace(/<script>.*<\/script>/, '') }
    const { out } = cs('plan check', { ...files, 'tracking-plan.yaml': plan })
    assert.match(out, /104430694, 104430777 {2}wrong/)
    assert.match(
      out,
      /\n {2}staging\/index\.html runs 104430694, the counter of production\n {2}absent from shop\/index\.html \(production\)\n/,
    )
    assert.match(out, /\n {2}production: 1 as planned, 1 missing\n {2}test: 1 wrong\n/)
  })

  it('check tells of funnels in the wrong order, of consent, and of tags that cannot be known', () => {
    const plan = `consent: { vendors: yandex-metrica, defaults: { analytics_storage: denied } }
goals: { cart: , order: }
funnels: { buy: [cart, order] }
meta: [{ require: description }]
`
    const page = `<!doctype html><html><head><title>Tea</title><script>ym(104430694, 'init', {})</script><?php include $head ?></head><body>
<a id="buy" onclick="ym(104430694, 'reachGoal', 'order'); ym(104430694, 'reachGoal', 'cart')">Buy</a></body></html>`
    const { out } = cs('plan check', { 'index.php': page, 'tracking-plan.yaml': plan })
    assert.match(out, /\nbuy {2}wrong .*\n {2}index\.php: order is sent before cart when the same happens\n/)
    assert.match(
      out,
      /\nConsent {2}wrong .*\n {2}index\.php starts Yandex Metrica at once, and it must wait for consent\n {2}nothing sets /,
    )
    assert.match(out, /^description {2}unknown .*\n {2}what index\.php is made of cannot all be known\n/)
  })

  const usage: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['plan check', { 'index.html': PAGE }, /There is no tracking-plan\.yaml/],
    [
      'plan check',
      { 'index.html': PAGE, 'tracking-plan.yaml': 'gaols:' },
      /^tracking-plan\.yaml:1:1: There is no part of a plan "gaols"\. Did you mean "goals"\?/,
    ],
    ['plan check --format yaml', { 'index.html': PAGE }, /Allowed choices/],
    ['plan', { 'index.html': PAGE }, /Usage/],
  ]
  for (const [line, files, words] of usage) {
    it(`2: countersign ${line}, ${String(words)}`, () => {
      const ran = cs(line, files)
      assert.equal(ran.code, 2, ran.out)
      assert.match(ran.err, words)
    })
  }

  it('check --strict fails for what cannot be known', () => {
    const files = { 'index.html': PAGE, 'tracking-plan.yaml': 'goals: { chat: { sentBy: tag-manager } }' }
    assert.deepEqual([cs('plan check', files).code, cs('plan check --strict', files).code], [0, 1])
  })

  const CODE = `<!doctype html>
<html><head><title>Tea</title><script>ym(104430694, 'init', {})</script></head><body>
<button onclick="ym(104430694, 'reachGoal', 'order_sent', { price: 1990 })">Order</button>
<button onclick="ym(104430694, 'reachGoal', 'basket')">Basket</button>
</body></html>
`
  const DRIFTED = `# Ours
counters:
  - vendor: yandex-metrica
    id: 104430694
goals:
  # The money
  orderSent: An order was sent # asked for by Anna
  gone: { status: live }
  later: Not built yet
  basket:
    trigger: click
`

  it('update shows what the code would have the plan say, and keeps comments', () => {
    const files = { 'index.html': CODE, 'tracking-plan.yaml': DRIFTED }
    const shown = cs('plan update', files)
    assert.equal(shown.code, 1)
    assert.equal(shown.files[`${HOME}/tracking-plan.yaml`], DRIFTED)
    assert.match(shown.out, /^--- a\/tracking-plan\.yaml/)
    assert.equal(shown.err, 'orderSent is called order_sent in the code\nnothing sends gone: it goes\n')
    const written = cs('plan update --write', files)
    assert.equal(written.code, 0)
    assert.equal(
      written.files[`${HOME}/tracking-plan.yaml`],
      DRIFTED.replace('orderSent:', 'order_sent:').replace('  gone: { status: live }\n', ''),
    )
    const again = cs('plan update', { ...files, 'tracking-plan.yaml': written.files[`${HOME}/tracking-plan.yaml`] ?? '' })
    assert.deepEqual([again.code, again.out, again.err], [0, '', 'The plan says what the code does.\n'])
  })

  it('update takes single items, and parameters, and what is new', () => {
    const plan = `goals:\n  order_sent: { parameters: { price: string } }\n  gone: { status: live }\n`
    const files = { 'index.html': CODE, 'tracking-plan.yaml': plan }
    const one = cs('plan update --only gone --write', files)
    assert.equal(one.files[`${HOME}/tracking-plan.yaml`], `goals:\n  order_sent: { parameters: { price: string } }\n`)
    const all = cs('plan update --write', files).files[`${HOME}/tracking-plan.yaml`] ?? ''
    assert.match(all, /order_sent: \{ parameters: \{ price: number \} \}\n/)
    assert.match(all, / {2}basket:\n {4}status: live\n {4}vendors: yandex-metrica\n/)
    assert.match(all, /counters:\n {2}- vendor: yandex-metrica\n {4}id: 104430694\n/)
    assert.equal(cs('plan check', { 'index.html': CODE, 'tracking-plan.yaml': all }).code, 0)
  })

  it('update lets the plan win: the code has a task, and nothing is written', () => {
    const files = { 'index.html': CODE, 'tracking-plan.yaml': DRIFTED }
    const task = cs('plan update --take plan --only gone', files)
    assert.equal(task.code, 1)
    assert.match(task.out, /## 1\. gone\n/)
    assert.doesNotMatch(task.out, /later/)
    assert.equal(cs('plan update --take plan --write', files).code, 2)
  })

  it('check compares with a revision', () => {
    const past = '/tmp/past'
    const before = CODE.replace("'basket'", "'busket'").replace('</body>', `<script>ym(104430694, 'reachGoal', 'gone')</script></body>`)
    const plan = `goals:\n  order_sent: An order was sent\n  gone: { status: live }\n  basket: Into the basket\n`
    const files = {
      [`${HOME}/index.html`]: CODE,
      [`${HOME}/tracking-plan.yaml`]: plan,
      [`${past}/index.html`]: before,
      [`${past}/tracking-plan.yaml`]: plan,
    }
    let left = 0
    const history = {
      at: (root: string, revision: string) =>
        revision === 'v1' && root === HOME ? { root: past, leave: () => left++ } : { reason: 'git knows no revision "v0".' },
    }
    const ran = countersign('plan check --since v1 --format json'.split(' '), files, { history }, engine)
    assert.equal(ran.code, 1, ran.err)
    assert.equal(left, 1)
    const { items } = JSON.parse(ran.out) as { items: { name: string; change: string }[] }
    assert.deepEqual(
      items.map(it => [it.name, it.change]),
      [
        ['order_sent', 'same'],
        ['gone', 'regressed'],
        ['basket', 'implemented'],
      ],
    )
    const unknown = countersign('plan check --since v0'.split(' '), files, { history }, engine)
    assert.deepEqual([unknown.code, unknown.err], [2, '--since: git knows no revision "v0".\n'])
  })
})
