import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterMap } from 'parse5'
import { readMarkup } from '../../../../src/core/page/markup.js'
import type { Tag } from '../../../../src/core/page/markup.js'
import { pages } from './pages.js'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** One element of parse5's own tree, in the words of ours. */
interface Told {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly close: string
  readonly values: string
  readonly place: string
  readonly template: boolean
  readonly foreign: boolean
}

function toldByParse5(html: string): Map<number, Told> {
  const told = new Map<number, Told>()
  const visit = (node: Node, place: string, template: boolean): void => {
    let inner = place
    let inert = template
    if (defaultTreeAdapter.isElementNode(node)) {
      if (isHtml(node) && (node.tagName === 'head' || node.tagName === 'body' || node.tagName === 'frameset')) {
        inner = node.tagName === 'head' ? 'head' : 'body'
      }
      const at = node.sourceCodeLocation?.startTag
      if (at && !told.has(at.startOffset)) told.set(at.startOffset, tell(node, at.startOffset, at.endOffset, inner, template))
      if (isHtml(node) && node.tagName === 'template') inert = true
      if ('content' in node) visit(node.content, inner, inert)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inner, inert)
  }
  visit(parse(html, { sourceCodeLocationInfo: true }), 'none', false)
  return told
}

function tell(node: Element, start: number, end: number, place: string, template: boolean): Told {
  const close = node.sourceCodeLocation?.endTag
  return {
    name: node.tagName.toLowerCase(),
    start,
    end,
    close: close ? `${close.startOffset}-${close.endOffset}` : '',
    values: isMerged(node.tagName) ? '' : node.attrs.map(({ value }) => value).join('\n'),
    place,
    template,
    foreign: !isHtml(node),
  }
}

/** A second `<html>` or `<body>` only adds its attributes to the first. */
function isMerged(name: string): boolean {
  return name === 'html' || name === 'body'
}

function isHtml(node: Element): boolean {
  return node.namespaceURI.endsWith('xhtml')
}

function toldByUs(tag: Tag): Told {
  return {
    name: tag.name,
    start: tag.at.start,
    end: tag.at.end,
    close: tag.close ? `${tag.close.start}-${tag.close.end}` : '',
    values: isMerged(tag.name)
      ? ''
      : tag.attributes
          .filter(({ duplicate }) => !duplicate)
          .map(({ value }) => value)
          .join('\n'),
    place: tag.place ?? 'none',
    template: tag.template,
    foreign: tag.foreign,
  }
}

/** Their end tags are compared both ways. parse5 also gives an end tag to elements that only the file's end closed. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript'])
/** Elements whose end tag the browser may pair in roundabout ways; theirs is not compared. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u html body'.split(' '))

function agree(html: string): void {
  // A doctype makes it a document, so that places are known.
  const text = `<!doctype html>${html}`
  const theirs = toldByParse5(text)
  const markup = readMarkup(text, [])
  for (const tag of markup.tags) {
    if (tag.noscript || tag.srcdoc) continue
    const expected = theirs.get(tag.at.start)
    const { close, ...ours } = toldByUs(tag)
    // Tags the browser ignores or merges into others are no elements.
    if (!expected) continue
    const { close: theirClose, ...rest } = expected
    assert.deepEqual(ours, rest)
    if (RAW.has(tag.name) || (close !== '' && !FORMATTING.has(tag.name)))
      assert.equal(close, theirClose, `end of ${tag.name} at ${tag.at.start}`)
  }
  const seen = new Set(markup.tags.map(tag => tag.at.start))
  for (const [start, element] of theirs) {
    if (/^(?:meta|link|script|title|form|img|input|template|style|noscript)$/.test(element.name))
      assert.ok(seen.has(start), `${element.name} at ${start} is missing`)
  }
}

describe('the reader against parse5 with locations', () => {
  const sources = Object.entries(pages)

  for (const [name, page] of sources) it(`agrees on ${name}`, () => agree(page))

  it('agrees on every prefix', () => {
    for (const [, page] of sources) for (let end = 0; end < page.length; end += 1) agree(page.slice(0, end))
  })

  it('agrees on mixtures', () => {
    const bits = fc.constantFrom(...BITS)
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), parts => agree(parts.join(''))),
      { numRuns: 1500 },
    )
  })

  it('agrees on mutations', () => {
    const mutation = fc.record({
      page: fc.constantFrom(...sources.map(([, page]) => page)),
      at: fc.nat(),
      drop: fc.nat(12),
      put: fc.constantFrom(...BITS),
    })
    fc.assert(
      fc.property(mutation, ({ page, at, drop, put }) => {
        const start = at % (page.length + 1)
        agree(page.slice(0, start) + put + page.slice(start + drop))
      }),
      { numRuns: 1500 },
    )
  })
})

const BITS = [
  '<', '>', '/', '"', "'", '=', '&', '&amp;', '&lt', '&nbsp;', '&#32;', '&#0;', '\0', '\r', '\n', '\r\n', '\t', ' ', 'x', 'é', '😀', '\ud800', '\ufeff',
  '<!--', '-->', '--!>', '<!-->', '<!--->', '-', '!', '<!', '<?php ', '?>', '<![CDATA[', ']]>', '<!doctype x>', '</', '</>', '</ x>',
  '<html lang=ru>', '<head>', '</head>', '<body class="a">', '</body>', '</html>', '<title>', '</title>', '</TITLE >', '<meta name=a content="b">',
  '<link rel=canonical href=/a?b=1&c=2>', '<link rel="icon" href="&quot;">', '<base href=x/>', '<script>', '</script>', '<script src=a />', '</script/x="></script">', '<SCRIPT Type=module>',
  '<style>', '</style>', '<noscript>', '</noscript>', '<template>', '</template>', '<textarea name=t>', '</textarea>', '<iframe src=x>', '</iframe>',
  '<svg>', '</svg>', '<svg viewBox="0 0 1 1" class=s>', '<math>', '</math>', '<desc>', '<foreignObject>', '<mi>', '<annotation-xml encoding="text/html">',
  '<table>', '</table>', '<tr id=r>', '<td>', '</td>', '<caption>', '<col>', '<colgroup>', '<select name=s>', '<option>', '</select>', '<form id=f>', '</form>', '<input type=hidden name=n>',
  '<button onclick="go()">', '</button>', '<a href="#" class="b c">', '</a>', '<b>', '</b>', '<p>', '</p>', '<br>', '</br>', '<div id="d">', '</div>', '<img src=p>', '<image id=i>',
  '<plaintext>', '<xmp>', '</xmp>', '<frameset>', '<frame>', '<noframes>', '</noframes>', '<pre id=p>', '<h1 id=h>', '</h2>', '<li class=l>', '<dd class=x>', '<nobr>', '<object name=o>', '</object>',
  '<div id=a id=b>', '<div =x=y class>', '<div a"b=\'c>d\' id=e/>', '<x-y data-z=1/>', '<rt class=q>', '<marquee class=m>',
] // prettier-ignore
