import assert from 'node:assert/strict'
import { preview } from '../../src/service/index.js'
import type { Card, Line, ServiceId } from '../../src/service/index.js'
import { folderOf } from '../kit/cursor.js'

/** A line as one text: role, what is shown, `<` the tag, and what is peculiar. `*` = a part that is not known, `…` at the end = cut. */
function drawn({ role, parts, tag, instead, picture }: Line): string {
  const shown = parts.map(part => part ?? '*').join('')
  const state = picture === undefined ? '' : ` [${picture.state}]`
  return `${role}: ${shown}${tag === null ? '' : ` < ${tag}`}${instead === null ? '' : ` instead of ${instead}`}${state}`
}

type Files = Readonly<Record<string, string>>

const document = (...head: readonly string[]): string => `<!doctype html><html><head>${head.join('')}</head><body></body></html>`
const og = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`

function cardOf(service: ServiceId, files: Files | string, path = 'index.html'): Card {
  const shown = preview(folderOf(typeof files === 'string' ? { [path]: files } : files), path)
  const card = shown?.cards.find(it => it.service === service)
  assert.ok(card !== undefined)
  return card
}

interface Row {
  readonly what: string
  readonly files: Files | string
  readonly path?: string
  readonly form: string
  readonly lines: readonly string[]
  readonly notes?: readonly string[]
}

function table(service: ServiceId, rows: readonly Row[]): void {
  for (const { what, files, path, form, lines, notes = [] } of rows) {
    it(what, () => {
      const card = cardOf(service, files, path)
      assert.deepEqual(
        { form: card.form, lines: card.lines.map(drawn), notes: card.notes.map(({ says, tag }) => `${says} ${tag}`) },
        { form, lines, notes },
      )
    })
  }
}

const CANONICAL = '<link rel="canonical" href="https://www.tea.ru/catalog/green-tea/?utm_source=a">'
const WIDE = 'Wide and wonderful teas of the mountains in winter and summer, delivered on the day'

describe('a page as Google shows it', () => {
  table('google', [
    {
      what: 'title, description, address, name of the site and icon',
      files: {
        'index.html': document(
          '<title>Green\n tea</title>',
          named('description', 'Fresh &amp; green.'),
          CANONICAL,
          og('og:site_name', 'Tea'),
          '<link rel="icon" href="/icon.png">',
        ),
        'icon.png': '',
      },
      form: 'result',
      lines: [
        'icon: /icon.png < <link rel="icon"> [here]',
        'site: Tea < og:site_name',
        'address: www.tea.ru › catalog › green-tea < <link rel="canonical">',
        'title: Green tea < <title>',
        'text: Fresh & green. < description',
      ],
    },
    {
      what: 'nothing but a title: the address is not known, the text is Google’s choice',
      files: document('<title>Tea</title>'),
      path: 'catalog/index.html',
      form: 'result',
      lines: ['address: * › catalog', 'title: Tea < <title>', 'text: '],
      notes: ['own-text description'],
    },
    {
      what: 'a title wider than results are is cut between words',
      files: document(`<title>${WIDE}</title>`, named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: [
        'address: www.tea.ru › catalog › green-tea < <link rel="canonical">',
        'title: Wide and wonderful teas of the mountains in winter and summer, … < <title>',
        'text: Tea. < description',
      ],
    },
    {
      what: 'no title: og:title stands in',
      files: document(og('og:title', 'Tea'), named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: [
        'address: www.tea.ru › catalog › green-tea < <link rel="canonical">',
        'title: Tea < og:title instead of title',
        'text: Tea. < description',
      ],
    },
    {
      what: 'an empty title is none',
      files: document('<title> </title>', named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: ', 'text: Tea. < description'],
      notes: ['own-title <title>'],
    },
    {
      what: 'what a template fills is not known, and never cut',
      files: document(`<title><?= $title ?> | ${WIDE}</title>`, named('description', '<?= $text ?>'), CANONICAL),
      path: 'page.php',
      form: 'result',
      lines: [
        'address: www.tea.ru › catalog › green-tea < <link rel="canonical">',
        `title: * | ${WIDE} < <title>`,
        'text: * < description',
      ],
    },
    {
      what: 'of rules that contradict each other the strictest counts',
      files: document('<title>Tea</title>', named('robots', 'noindex, index'), named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: Tea < <title>', 'text: Tea. < description'],
      notes: ['forbidden robots: noindex'],
    },
    {
      what: 'Yandex’ own rule is none of Google’s',
      files: document('<title>Tea</title>', named('yandex', 'noindex'), named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: Tea < <title>', 'text: Tea. < description'],
    },
    {
      what: 'a rule against texts',
      files: document('<title>Tea</title>', named('googlebot', 'max-snippet:0'), named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: Tea < <title>', 'text: '],
      notes: ['no-snippet googlebot: max-snippet'],
    },
    {
      what: 'a tag in a comment is none',
      files: document('<title>Tea</title>', `<!-- ${named('description', 'Tea.')} -->`, CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: Tea < <title>', 'text: '],
      notes: ['own-text description'],
    },
    {
      what: 'tags of a layout are the page’s',
      files: {
        'tea.html': '---\nlayout: base\n---\nTea',
        '_layouts/base.html': `<!doctype html><html><head><title>{{ page.title }} - Tea</title>${named('description', 'All teas.')}</head><body>{{ content }}</body></html>`,
      },
      path: 'tea.html',
      form: 'result',
      lines: ['address: * › tea.html', 'title: * - Tea < <title>', 'text: All teas. < description'],
    },
  ])
})

describe('a page as Yandex shows it', () => {
  table('yandex', [
    {
      what: 'of rules that contradict each other the one that allows counts, and og:title is no title',
      files: document(og('og:title', 'Tea'), named('robots', 'noindex, index'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: ', 'text: '],
      notes: ['own-title <title>', 'own-text description'],
    },
    {
      what: 'its own rule keeps the page out',
      files: document('<title>Tea</title>', named('yandex', 'none'), named('description', 'Tea.'), CANONICAL),
      form: 'result',
      lines: ['address: www.tea.ru › catalog › green-tea < <link rel="canonical">', 'title: Tea < <title>', 'text: Tea. < description'],
      notes: ['forbidden yandex: none'],
    },
  ])
})

describe('a link to a page as Facebook and VK show it', () => {
  table('facebook', [
    {
      what: 'Open Graph first',
      files: {
        'index.html': document(
          '<title>Tea</title>',
          og('og:title', 'Tea for you'),
          og('og:description', 'Green.'),
          og('og:url', 'https://www.tea.ru/'),
          og('og:image', 'https://www.tea.ru/og.png'),
        ),
        'og.png': '',
      },
      form: 'large',
      lines: [
        'picture: https://www.tea.ru/og.png < og:image [here]',
        'address: tea.ru < og:url',
        'title: Tea for you < og:title',
        'text: Green. < og:description',
      ],
    },
    {
      what: 'title and description of the page stand in, and there is no picture',
      files: document('<title>Tea</title>', named('description', 'Tea.')),
      form: 'small',
      lines: ['address: *', 'title: Tea < <title> instead of og:title', 'text: Tea. < description instead of og:description'],
      notes: ['no-picture og:image'],
    },
    {
      what: 'nothing at all',
      files: document(),
      form: 'small',
      lines: ['address: *', 'title: '],
      notes: ['no-title og:title', 'no-text og:description', 'no-picture og:image'],
    },
  ])
})

describe('pictures of a card', () => {
  const pictures: readonly { readonly what: string; readonly address: string; readonly files?: Files; readonly state: string }[] = [
    { what: 'on another host', address: 'https://cdn.ru/og.png', state: 'outside' },
    { what: 'on the site’s host', address: 'https://tea.ru/og.png', files: { 'og.png': '' }, state: 'here' },
    { what: 'on the site’s host, where a build puts it', address: 'https://tea.ru/og.png', files: { 'public/og.png': '' }, state: 'here' },
    { what: 'on the site’s host, and no file', address: 'https://tea.ru/og.png', state: 'missing' },
    { what: 'without a host', address: '/og.png', files: { 'og.png': '' }, state: 'relative' },
    { what: 'a drawing', address: 'https://tea.ru/og.svg', files: { 'og.svg': '' }, state: 'drawing' },
    { what: 'filled later', address: '{{image}}', state: 'unknown' },
  ]
  for (const { what, address, files = {}, state } of pictures) {
    it(`${what}: ${state}`, () => {
      const page = document('<title>Tea</title>', '<link rel="canonical" href="https://tea.ru/">', og('og:image', address))
      const [line] = cardOf('facebook', { 'index.html': page, ...files }).lines
      assert.equal(line?.picture?.state, state)
    })
  }

  it('are shown small by Facebook where they are', () => {
    const files = { 'index.html': document(og('og:image', '/og.png')), 'og.png': '400x400' }
    assert.equal(cardOf('facebook', files).form, 'small')
    assert.deepEqual(cardOf('facebook', files).lines[0]?.picture?.size, { width: 400, height: 400 })
    assert.equal(cardOf('facebook', { ...files, 'og.png': '600x315' }).form, 'large')
  })

  it('lead to their files', () => {
    const page = document('<link rel="canonical" href="https://tea.ru/">', og('og:image:url', 'https://tea.ru/img/og.png'))
    const [line] = cardOf('facebook', { 'index.html': page, 'img/og.png': '' }).lines
    assert.equal(line?.picture?.uri, 'file:///shop/img/og.png')
    assert.equal(line.instead, null)
  })
})

describe('a link to a page as Telegram shows it', () => {
  table('telegram', [
    {
      what: 'Open Graph, then the tags for X, then the title',
      files: document('<title>Tea</title>', named('twitter:title', 'Tea for X'), named('twitter:image', 'https://cdn.ru/x.png')),
      form: 'large',
      lines: [
        'site: *',
        'title: Tea for X < twitter:title instead of og:title',
        'picture: https://cdn.ru/x.png < twitter:image instead of og:image [outside]',
      ],
      notes: ['no-text og:description'],
    },
  ])
})

describe('a link to a page as X shows it', () => {
  const tea = [og('og:title', 'Tea'), og('og:description', 'Green.'), og('og:image', 'https://cdn.ru/og.png')]
  const lines = [
    'picture: https://cdn.ru/og.png < og:image instead of twitter:image [outside]',
    'title: Tea < og:title instead of twitter:title',
    'text: Green. < og:description instead of twitter:description',
    'address: *',
  ]
  table('x', [
    {
      what: 'the bare address where no tag asks for a card',
      files: document(...tea),
      form: 'bare',
      lines: ['address: *'],
      notes: ['no-card twitter:card'],
    },
    {
      what: 'the bare address where the kind of card is none',
      files: document(...tea, named('twitter:card', 'summary_big_image')),
      form: 'bare',
      lines: ['address: *'],
      notes: ['unknown-card twitter:card'],
    },
    { what: 'a large card of Open Graph', files: document(...tea, named('twitter:card', 'Summary_Large_Image')), form: 'large', lines },
    { what: 'a small card', files: document(...tea, named('twitter:card', 'summary')), form: 'small', lines },
    { what: 'the usual card where a template chooses', files: document(...tea, named('twitter:card', '{{card}}')), form: 'large', lines },
    {
      what: 'titles are cut at 70 characters, and the page’s own is none',
      files: document('<title>Tea</title>', named('twitter:card', 'summary'), named('twitter:title', WIDE)),
      form: 'small',
      lines: ['title: Wide and wonderful teas of the mountains in winter and summer, … < twitter:title', 'address: *'],
      notes: ['no-text og:description', 'no-picture og:image'],
    },
  ])
})

describe('the page that is shown', () => {
  const site = {
    'index.php': `<?php include 'parts/head.php' ?><body></body></html>`,
    'parts/head.php': document('<title>Tea</title>').replace('</head><body></body></html>', ''),
    'main.js': 'let a',
    'a.html': document('<title>A</title>'),
  }

  it('of a part is the first page that has it, and lines lead to where they stand', () => {
    const shown = preview(folderOf(site), 'parts/head.php')
    assert.equal(shown?.path, 'index.php')
    assert.equal(shown.part, 'parts/head.php')
    assert.equal(shown.cards[0]?.lines.find(it => it.role === 'title')?.place?.uri, 'file:///shop/parts/head.php')
  })

  it('is the file itself where that is a page', () => assert.deepEqual(preview(folderOf(site), 'a.html')?.part, null))

  it('is none for a script, and for what is not there', () => {
    assert.equal(preview(folderOf(site), 'main.js'), null)
    assert.equal(preview(folderOf(site), 'gone.html'), null)
  })
})
