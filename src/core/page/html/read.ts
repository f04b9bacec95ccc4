import type { Span, Wound } from '../../model/index.js'
import type { Comment, Component, HeadLayout, Island, Markup, MarkupOptions } from '../markup.js'
import { conditionalAt } from '../islands/blocks.js'
import { awayAt } from './away.js'
import { withoutExpressions } from './component-islands.js'
import type { Expressions } from './component-islands.js'
import { LeanParser } from './lean-parser.js'
import type { Findings, Layout, Setting } from './lean-parser.js'
import type { SourceTag } from './source-tag.js'

/** srcdoc in srcdoc in … is read no deeper than this. */
const DEEPEST = 3
const PLAIN: Setting = {
  component: null,
  noscript: false,
  template: false,
  srcdoc: false,
  commented: false,
  place: undefined,
  pin: null,
  form: null,
  depth: 0,
  away: () => false,
}

/**
 * Reads HTML into the tags that can matter, through parse5, with exact places.
 * @param text masked: template islands of `holes` are fillers of the same length
 * Nothing throws, whatever the text.
 */
export function readMarkup(text: string, holes: readonly Island[], options: MarkupOptions = {}): Markup {
  const component = options.component ?? null
  const frontmatter = component === 'astro' ? frontmatterOf(text, holes) : null
  const within = options.within ?? { start: frontmatter?.from ?? 0, end: text.length }
  const { text: source, islands } = readable(text, component, within.start)
  const findings: Findings = { tags: [], comments: [] }
  const wounds: Wound[] = []
  const away = options.original === undefined ? PLAIN.away : awayAt(holes, options.original)
  const setting: Setting = { ...PLAIN, component, commented: options.commented === true, away }
  const layout = readDocument(source, within, holes, setting, findings, wounds)
  // Vue's and Svelte's `<Head>` is an element of theirs.
  const whole = options.within === undefined && (component === null || component === 'astro')
  const document = whole && (layout.doctype || layout.html !== null || layout.open !== null || layout.body !== null)
  const known = document || (whole && layout.close !== null)
  const head = headOf(layout, known)
  place(findings.tags, layout, head, known)
  mark(findings.tags, inOrder(holes, islands), text.length)
  const { tags } = findings
  return { tags, comments: commentsOf(findings, text), head, document, wounds, component, islands, frontmatter: frontmatter?.at ?? null }
}

function inOrder(holes: readonly Island[], islands: readonly Island[]): readonly Island[] {
  return islands.length === 0 ? holes : [...holes, ...islands].sort((one, other) => one.start - other.start)
}

/**
 * A template may hold several things of which only one is shown: `<p>` in one branch, a whole page in the next.
 * What stands before the page's own head has not ended it then.
 */
function readDocument(source: string, at: Span, holes: readonly Island[], setting: Setting, findings: Findings, wounds: Wound[]): Layout {
  const layout = readStretch(source, at, setting, findings, wounds)
  const { open, endedBy } = layout
  if (holes.length === 0 || open === null || endedBy === null || endedBy.at.start >= open.start) return layout
  const start =
    layout.html !== null && layout.html.start > endedBy.at.start && layout.html.start < open.start ? layout.html.start : open.start
  findings.tags.length = 0
  findings.comments.length = 0
  wounds.length = 0
  readStretch(source, { start: at.start, end: start }, { ...setting, place: null }, findings, wounds)
  return { ...readStretch(source, { start, end: at.end }, setting, findings, wounds), doctype: layout.doctype }
}

function readStretch(source: string, at: Span, setting: Setting, findings: Findings, wounds: Wound[]): Layout {
  const parser = new LeanParser(source, setting, findings, tag => readNested(source, tag, setting, findings, wounds))
  const swallower = parser.read(at.start, at.end)
  if (swallower !== null)
    wounds.push({ at: setting.pin ?? { start: swallower, end: at.end }, why: swallowed(source, swallower), whole: false })
  return parser.layout
}

/** The content of a noscript, or the document in an iframe's srcdoc. */
function readNested(source: string, tag: SourceTag, setting: Setting, findings: Findings, wounds: Wound[]): void {
  if (setting.depth >= DEEPEST) return
  const inner: Setting = { ...setting, depth: setting.depth + 1, place: tag.place, template: tag.template, component: null }
  if (tag.name === 'noscript') {
    const content = { start: tag.end, end: tag.contentEnd }
    readStretch(source, content, { ...inner, noscript: true }, findings, [])
    return
  }
  const attribute = tag.attributes.find(({ name }) => name === 'srcdoc')
  if (!attribute) return
  const { start, end } = attribute.valueAt
  const srcdoc: Setting = { ...inner, srcdoc: true }
  if (setting.pin === null && source.slice(start, end) === attribute.value) readStretch(source, { start, end }, srcdoc, findings, wounds)
  else
    readStretch(
      attribute.value,
      { start: 0, end: attribute.value.length },
      { ...srcdoc, pin: setting.pin ?? { start, end } },
      findings,
      wounds,
    )
}

/** What the parser reads: the same length, and nothing in it that only looks like markup. */
function readable(text: string, component: Component | null, from: number): Expressions {
  const source = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
  if (component === null) return { text: source, islands: [] }
  return withoutExpressions(component === 'vue' ? withoutForeignTemplate(source) : source, component, from)
}

/** Vue's template may be written in another language than HTML (`lang="pug"`). */
function withoutForeignTemplate(source: string): string {
  const open = /<template\s[^>]*\blang=["']?(?!html\b)\w[^>]*>/i.exec(source)
  const end = source.lastIndexOf('</template>')
  if (!open || end <= open.index) return source
  const start = open.index + open[0].length
  return source.slice(0, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
}

/** Astro's code block at the top, without its lines of `---`, and where the markup begins behind it. */
function frontmatterOf(text: string, holes: readonly Island[]): { readonly at: Span; readonly from: number } | null {
  const [first] = holes
  if (first?.language === 'front-matter') return { at: first.code, from: first.end }
  const open = /^\ufeff?\s*---/.exec(text)
  if (!open) return null
  const start = open[0].length
  const close = /[\r\n][ \t]*---/g
  close.lastIndex = start
  const found = close.exec(text)
  return found && { at: { start, end: found.index }, from: close.lastIndex }
}

function headOf(layout: Layout, known: boolean): HeadLayout {
  const { html, open, close, body, endedBy } = layout
  const written = close ?? body
  const early = known && endedBy !== null && written !== null && endedBy.at.start < written.start
  return { html, open, close, body, endedBy: early ? endedBy : null }
}

/** Fragments have no head or body of their own: where they land is for the page that includes them to say. */
function place(tags: readonly SourceTag[], layout: Layout, head: HeadLayout, known: boolean): void {
  const headStart = head.open?.end ?? head.html?.end ?? 0
  const headEnd = (head.close ?? head.body)?.start ?? null
  for (const tag of tags) {
    if (!known) tag.place = tag.inHead ? 'head' : layout.ends ? 'body' : null
    if (tag.srcdoc) continue
    if (!known) tag.writtenInHead = tag.inHead
    else tag.writtenInHead = headEnd === null ? head.open !== null && tag.place === 'head' : tag.start >= headStart && tag.start < headEnd
  }
}

/** Which attributes overlap islands, and which tags stand between conditions. Tags and islands are both in order. */
function mark(tags: readonly SourceTag[], holes: readonly Island[], length: number): void {
  if (holes.length === 0) return
  const conditional = conditionalAt(holes)
  let hole = 0
  for (const tag of tags) {
    const { start, end } = tag.at
    while (hole < holes.length && (holes[hole]?.end ?? 0) <= start) hole++
    tag.conditional = conditional(start)
    if ((holes[hole]?.start ?? length) < end) markAttributes(tag, holes, hole)
  }
}

function markAttributes(tag: SourceTag, holes: readonly Island[], from: number): void {
  for (const attribute of tag.attributes) {
    const { start } = attribute.nameAt
    const { end } = attribute.valueAt
    for (let i = from; i < holes.length; i++) {
      const hole = holes[i]
      if (!hole || hole.start >= end) break
      if (hole.end > start) attribute.holed = true
    }
  }
}

function commentsOf(findings: Findings, text: string): Comment[] {
  return findings.comments.map(({ start, content, end }) => ({
    at: { start, end },
    content: { start: start + 4, end: content },
    conditional: /^\s*(?:\[if\b|<!\[endif)/i.test(text.slice(start + 4, Math.min(content, start + 64))),
  }))
}

function swallowed(source: string, at: number): string {
  if (source.startsWith('<!--', at)) return 'the comment is never closed: the rest of the file belongs to it'
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(source.slice(at, at + 40))?.[1] ?? 'tag'
  return `<${name}> is never closed: the rest of the file belongs to it`
}
