import assert from 'node:assert/strict'
import type { PageNature } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import type { Made } from '../../kit/page.js'
import { include, meta, page } from '../../kit/page.js'

const WHOLE = '<html><head></head><body><p>Доставка</p></body></html>'

const rows: readonly (readonly [path: string, nature: PageNature, made?: Made])[] = [
  ['index.html', 'page', { text: WHOLE }],
  ['index.html', 'page', { text: '<!doctype html><title>Без закрывающих тегов</title>' }],
  ['app.js', 'script'],
  ['src/app.tsx', 'script'],
  ['404.html', 'error', { text: WHOLE }],
  ['50x.html', 'error', { text: WHOLE }],
  ['errors/500.php', 'error', { text: WHOLE, document: true }],
  ['page-404.html', 'error'],
  ['error-404.html', 'error'],
  ['not_found.html', 'error'],
  ['450.html', 'page', { text: WHOLE }],
  ['error-codes.html', 'page', { text: WHOLE }],
  ['oops.html', 'error', { facts: [meta('title', 'Ошибка 404 — страница не найдена')] }],
  ['oops.html', 'error', { facts: [meta('title', 'Error 404 (Not Found)!!1')] }],
  ['oops.html', 'error', { facts: [meta('title', 'Page not found | Shop')] }],
  ['n0.html', 'error', { facts: [meta('title', '400 Bad Request')] }],
  ['oops.html', 'error', { facts: [meta('title', 'File not found')] }],
  ['oops.html', 'error', { facts: [meta('title', '502 Bad Gateway')] }],
  ['lost-and-found.html', 'page', { facts: [meta('title', 'File not found on your disk? How to bring it back')] }],
  ['bmw-410.html', 'page', { facts: [meta('title', 'Request a test drive of the new 410')] }],
  ['iphone-404.html', 'page', { facts: [meta('title', 'Чехол 404 для телефона')] }],
  ['blog.html', 'page', { facts: [meta('title', 'How we fixed the dreaded error 404 on our documentation site for good')] }],
  ['google1a2b3c4d5e6f7a8b.html', 'verification', { text: 'google-site-verification: google1a2b3c4d5e6f7a8b.html', document: false }],
  ['yandex_66ffe41cee72eca8.html', 'verification', { text: '<html><head></head><body>Verification: 66ffe41cee72eca8</body></html>' }],
  ['yandex_66ffe41cee72eca8.html', 'page', { text: WHOLE.padEnd(4000) }],
  ['mailru-verification1234567890abcdef.html', 'verification'],
  ['wmail_1234567890abcdef.html', 'verification'],
  ['pinterest-1a2b3.html', 'verification'],
  ['proof.html', 'verification', { text: '<html><body>Verification: 9f8e7d6c5b4a3f2e</body></html>' }],
  ['letter.html', 'email', { text: '<html><body><!--[if mso]><table><![endif]--><table><tr><td>Здравствуйте</table></body></html>' }],
  [
    'sale/index.php',
    'email',
    {
      text: '<html><head><title>Sale</title></head><body><table align="center" style="width:650px;"><tr><td><a href="http://shop.ru/"><img src="http://shop.ru/i/1.jpg"></a></td></tr></table></body></html>',
      document: true,
    },
  ],
  [
    'old/index.html',
    'page',
    {
      text: '<html><head><title>Sale</title></head><body><table width="650"><tr><td><a href="about.html"><img src="http://shop.ru/i/1.jpg"></a></td></tr></table></body></html>',
      document: true,
    },
  ],
  [
    'counted/index.html',
    'page',
    {
      text: '<html><head><title>Sale</title><script src="https://shop.ru/a.js"></script></head><body><table width="650"><tr><td><a href="http://shop.ru/"><img src="http://shop.ru/i/1.jpg"></a></td></tr></table></body></html>',
      document: true,
    },
  ],
  ['emails/welcome.html', 'email', { text: WHOLE }],
  ['email-templates/order.php', 'email'],
  ['contact/email.html', 'page', { text: WHOLE }],
  ['parts/footer.html', 'fragment', { text: '<footer>2026</footer>', document: false }],
  ['footer.php', 'fragment', { text: '</body></html>' }],
  ['header.php', 'layout', { text: '<html><head></head><body>', document: true }],
  ['_layouts/default.html', 'layout', { text: WHOLE, holes: [{ start: 19, end: 20 }] }],
  ['layouts/index.html', 'page', { text: WHOLE }],
  ['templates/base.html.twig', 'layout', { text: WHOLE, document: true }],
  ['page.php', 'page', { text: WHOLE, document: true }],
  ['Head.vue', 'fragment', { kind: 'component' }],
]

describe('what pages are for', () => {
  for (const [path, nature, made] of rows) {
    it(`${path}${made?.text === undefined ? '' : ` ${made.text.slice(0, 40)}`} is a ${nature}`, () => {
      const workspace = new Workspace({ trackers: [], rules: [] })
      workspace.put(page(path, made))
      assert.equal(workspace.site.pageKind(path), nature)
    })
  }

  it('a template poured into a layout is a page, and the layout is none', () => {
    const workspace = new Workspace({
      trackers: [],
      rules: [],
      candidates: fact => (fact.target.kind === 'text' ? [fact.target.text] : []),
    })
    workspace.put(page('about.twig', { facts: [include('frame.twig', { as: 'layout' })] }))
    workspace.put(page('frame.twig', { text: WHOLE, document: true, facts: [include('head.twig')] }))
    workspace.put(page('head.twig'))
    assert.equal(workspace.site.pageKind('about.twig'), 'page')
    assert.equal(workspace.site.pageKind('frame.twig'), 'layout')
    assert.equal(workspace.site.pageKind('head.twig'), 'fragment')
    assert.deepEqual(workspace.site.pages, ['about.twig'])
  })

  it('a page made of a header, itself and a footer is a page', () => {
    const workspace = new Workspace({
      trackers: [],
      rules: [],
      candidates: fact => (fact.target.kind === 'text' ? [fact.target.text] : []),
    })
    workspace.put(page('index.php', { facts: [include('header.php', { language: 'php' }), include('footer.php', { language: 'php' })] }))
    workspace.put(page('header.php', { text: '<html><head></head><body>', document: true }))
    workspace.put(page('footer.php', { text: '</body></html>' }))
    assert.deepEqual(workspace.site.pages, ['index.php'])
    workspace.remove('header.php')
    assert.deepEqual(workspace.site.pages, [])
  })

  it('the configuration knows better', () => {
    const workspace = new Workspace({ trackers: [], rules: [], pageKind: path => (path.startsWith('promo/') ? 'email' : undefined) })
    workspace.put(page('promo/index.html', { text: WHOLE }))
    workspace.put(page('index.html', { text: WHOLE }))
    assert.deepEqual(workspace.site.pages, ['index.html'])
    workspace.renew({ pageKind: () => undefined })
    assert.deepEqual(workspace.site.pages, ['index.html', 'promo/index.html'])
  })

  it('pages of others are not asked', () => {
    const workspace = new Workspace({ trackers: [], rules: [] })
    workspace.put(page('docs/jquery/index.html', { text: WHOLE, origin: 'vendored' }))
    assert.equal(workspace.site.pageKind('docs/jquery/index.html'), 'page')
    assert.deepEqual(workspace.site.pages, [])
    assert.equal(workspace.site.pageKind('nowhere.html'), 'fragment')
  })
})
