import type { Fact, Hole, Page, Span } from '../model/index.js'
import { leavesOpen, poursUnseen, templateScripts } from './unseen-markup.js'

/** Whether a page can have elements that no file of it shows, as far as one of its files decides it. `isRead` = an address leads to a file that was read. */
export function isClosed(page: Page, isRead: (address: string) => boolean): boolean {
  if (page.wounds.length > 0 || isRendered(page) || SWAPS_PAGES.test(page.path)) return false
  const templates = page.holes.length === 0 ? [] : templateScripts(page.text)
  if (page.holes.some(hole => printsElements(hole, page, templates)) || page.facts.some(fact => isForeign(fact, page, isRead))) return false
  if (page.origin === 'vendored') return true
  if (page.kind !== 'script' && leavesOpen(page.text)) return false
  return !poursUnseen(page.text, at => isTrackers(at, page))
}

/** Libraries that put parts of other pages into this one, by the name of their file. */
const SWAPS_PAGES =
  /(?:^|[/.])(?:htmx|turbo|turbolinks|(?:jquery\.)?pjax|barba|swup|unpoly|highway|instantclick|alpine|petite-vue)\b[^/]*\.m?js$/i

/** A tracker's own snippet may write what it likes: no code of the site waits there. */
function isTrackers(at: number, { facts }: Page): boolean {
  return facts.some(
    fact => (fact.kind === 'load' || fact.kind === 'counter' || fact.kind === 'stub') && fact.whole.start <= at && at < fact.whole.end,
  )
}

/** Code that makes the elements of the page itself. */
function isRendered({ kind, path }: Page): boolean {
  return kind === 'component' || /\.(?:[jt]sx|[mc]?ts)$/i.test(path)
}

/** An island whose output stands between tags. Blocks show what is written in them, includes are files of their own. */
function printsElements({ start, end, kind, opens, closes }: Hole, { text, facts }: Page, templates: readonly Span[]): boolean {
  if (kind === 'comment' || kind === 'include' || opens !== undefined || closes !== undefined) return false
  if (start === 0 && text.startsWith('---')) return false
  const tag = text.lastIndexOf('<', start - 1)
  if (tag > text.lastIndexOf('>', start - 1)) return isTelling(text.slice(tag, start))
  for (const fact of facts) {
    if (fact.kind === 'head' && fact.close !== null && end <= fact.close.start) return false
    if (fact.kind === 'script' && fact.whole.start <= start && end <= fact.whole.end) return false
  }
  // What is in the holes of templates is looked at by itself.
  return !templates.some(it => it.start <= start && end <= it.end)
}

/** What comes in a tag may be a name by which scripts find the element. */
function isTelling(before: string): boolean {
  const attribute = /\s([\w:.-]+)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/.exec(before)?.[1]?.toLowerCase()
  return attribute === undefined || attribute === 'id' || attribute === 'class' || attribute === 'name' || attribute.startsWith('data-')
}

/** Libraries that make no elements by themselves, by the name of their file; and services whose elements are their own. */
const HARMLESS =
  /\/(?:jquery(?:[-.]?\d[\d.]*)?(?:\.slim)?|jquery-migrate[-\d.]*|bootstrap(?:\.bundle)?|popper|lodash|underscore|polyfill|modernizr[\w.-]*|html5shiv[\w-]*|respond|gsap|TweenMax|wow|aos|webfont|js\.cookie|jquery\.maskedinput|jquery\.inputmask)(?:\.min)?\.js(?:[?#]|$)|\/\/(?:api-maps\.yandex\.ru|maps\.googleapis\.com|www\.google\.com\/recaptcha|challenges\.cloudflare\.com|use\.fontawesome\.com|kit\.fontawesome\.com|cdn\.polyfill\.io|polyfill\.io)\//i

/** A script of another host that may make any elements. Those of trackers make none that a site's own code waits at. */
function isForeign(fact: Fact, { facts }: Page, isRead: (address: string) => boolean): boolean {
  if (fact.kind !== 'script' || fact.src === null || fact.state === 'commented' || fact.by === 'import') return false
  if (facts.some(load => load.kind === 'load' && load.whole.start === fact.whole.start)) return false
  return fact.src.kind !== 'text' || (!HARMLESS.test(fact.src.text) && !isRead(fact.src.text))
}

const INSIDE_WORD = /[\w$-]{2}/

/** How often a text has a word, counted up to two. */
export function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at !== -1 && count < 2; at = text.indexOf(word, at + word.length)) {
    const [before, after] = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at + word.length - 1, at + word.length + 1)]
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(after)) count += 1
  }
  return count
}

/** `#x`, `.x`, `getElementById('x')`: the word is looked for, not made. */
const LOOKED_UP = /(?:[#.]|\bgetElements?By\w+\(\s*['"`])$/

/**
 * Whether a script has an id or a class in another place than a selector: it may make an element of that name.
 * What stands in the calls that report, and in the selectors that wait, does not count.
 */
export function makes(page: Page, word: string): boolean {
  const scripts = codeOf(page)
  if (scripts.length === 0) return false
  const stem = /^(.*?[a-z][-_]?)\d+$/i.exec(word)?.[1]
  const said = new RegExp(
    `(?<![\\w-])${escaped(word)}(?![\\w-])${stem === undefined ? '' : `|(?<![\\w-])${escaped(stem)}(?=['"\`]|\\$\\{)`}`,
    'g',
  )
  return scripts.some(({ start, end }) => {
    for (const { index } of page.text.slice(start, end).matchAll(said)) {
      const at = start + index
      if (isVariable(page.text, at, word)) continue
      if (!LOOKED_UP.test(page.text.slice(Math.max(0, at - 40), at)) && !isReported(at, page)) return true
    }
    return false
  })
}

/** `const order = document.getElementById('order')`: the name of a variable is no text. */
function isVariable(text: string, at: number, word: string): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(word)) return false
  const before = text.slice(Math.max(0, at - 20), at)
  const after = text.slice(at + word.length, at + word.length + 20)
  if (/(?:^|[^\w$.'"`-])(?:const|let|var|function|class|return|typeof|new|await|of|in)\s+$/.test(before))
    return /^\s*[=.(;,)[\n]|^\s*$|^\s+(?:of|in)\b/.test(after)
  return /(?:^|[=(),;{}!&|?:[\n])\s*$/.test(before) && /^(?:\s*(?:[.(;,)[?&|\n]|=)|\s*$)/.test(after)
}

function codeOf({ kind, text, facts }: Page): readonly Span[] {
  if (kind === 'script') return [{ start: 0, end: text.length }]
  return [...facts.flatMap(fact => (fact.kind === 'script' && fact.src === null ? [fact.at] : [])), ...templateScripts(text)]
}

/** A call with more in it holds code of its own. Characters. */
const LONGEST_CALL = 500

function isReported(at: number, { facts }: Page): boolean {
  return facts.some(
    fact =>
      (fact.kind === 'event' || fact.kind === 'call' || fact.kind === 'binding') &&
      fact.whole.end - fact.whole.start < LONGEST_CALL &&
      fact.whole.start <= at &&
      at < fact.whole.end,
  )
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
