import type { Fact, Page, PageNature } from '../model/index.js'
import { nameOf } from './paths.js'

/** What has to be known of a page beside itself to say what it is for. */
export interface Surroundings {
  /** Other pages are poured into it. */
  readonly layout: boolean
  /** It is poured into others. */
  readonly part: boolean
  /** It reaches a whole document by its layout or parts. */
  readonly becomesDocument: boolean
}

/** What a page is for, by its name, its text and what is done with it. */
export function natureOf(page: Page, around: Surroundings): PageNature {
  if (page.kind === 'script' || page.kind === 'container') return page.kind
  if (page.kind === 'settings' || page.kind === 'crawling') return 'script'
  if (isVerification(page)) return 'verification'
  if (isError(page)) return 'error'
  if (isEmail(page)) return 'email'
  if (around.layout || isLayout(page)) return 'layout'
  if (page.document) return !isClosed(page) && (around.part || page.kind === 'template') ? 'layout' : 'page'
  return !around.part && page.kind !== 'component' && around.becomesDocument ? 'page' : 'fragment'
}

/** Files by which owners prove that a site is theirs. Names as the services hand them out (seen 2026-11-24). */
const VERIFICATIONS: readonly RegExp[] = [
  /^google[0-9a-f]{12,}\.html$/i, // https://support.google.com/webmasters/answer/9008080
  /^yandex_[0-9a-f]{10,}\.(?:html|txt)$/i, // https://yandex.com/support/webmaster/service/rights.html
  /^mailru-verification[\w-]*\.html$/i,
  /^wmail_\w+\.html$/i,
  /^pinterest-\w+\.html$/i,
  /^bingsiteauth\.(?:xml|html)$/i,
  /^y_key_\w+\.html$/i,
  /^[\w-]*(?:site|domain)[-_]?verif(?:y|ication)[\w-]*\.html?$/i,
]

/** A page this small that holds nothing but a token is a proof of ownership, whatever its name. */
const SMALL = 600

function isVerification(page: Page): boolean {
  if (VERIFICATIONS.some(shape => shape.test(nameOf(page.path)))) return page.text.length <= SMALL * 4
  if (page.text.length > SMALL) return false
  return /(?:^|>)\s*(?:[\w-]*verification:\s*[\w-]{8,}|[\w-]+-domain-verification=\w{8,})\s*(?:<|$)/i.test(page.text)
}

function isError(page: Page): boolean {
  const stem = nameOf(page.path).replace(/\..*$/, '').toLowerCase()
  if (/^(?:[45]xx|50x|(?:error|err|page)?[-_]?(?:40[0134]|410|429|50[0234])(?:[-_]?(?:error|page))?|errors?|not[-_]?found)$/.test(stem))
    return true
  return page.facts.some(fact => isErrorTitle(fact))
}

/** Articles about errors have longer titles than error pages. */
const LONGEST_ERROR_TITLE = 60

function isErrorTitle(fact: Fact): boolean {
  if (fact.kind !== 'meta' || fact.name !== 'title' || fact.state !== 'active' || fact.content?.kind !== 'text') return false
  const title = fact.content.text.replace(/\s+/g, ' ').trim()
  if (title.length > LONGEST_ERROR_TITLE) return false
  if (/^(?:page not found|not found|страница не найдена)(?![\p{L}\d])/iu.test(title)) return true
  if (/^file not found(?:\s*[-|–—:].*)?[.!]?$/i.test(title)) return true
  return (
    /(?<![\d.,])(?:40[01345]|410|429|50[0234])(?![\d.,])/.test(title) &&
    /not found|error|forbidden|unavailable|unauthorized|bad (?:request|gateway)|не найден|ошибка|не существует/i.test(title)
  )
}

function isEmail(page: Page): boolean {
  if (
    /(?:^|\/)(?:e-?mails?|e?-?mail[-_]?templates?|mailers?|newsletters?)\//i.test(page.path) &&
    (page.document || page.kind === 'template')
  )
    return true
  if (!page.document || !/<table\b/i.test(page.text)) return false
  return /<!--\[if[^\]]*\bmso\b|urn:schemas-microsoft-com:office:office/i.test(page.text) || isLaidOutAsLetter(page.text)
}

/** As wide as mailing programs show: 550 to 729 px. */
const LETTER_TABLE = /<table\b[^>]*\bwidth\s*[=:]\s*["']?\s*(?:5[5-9]|6\d|7[0-2])\d(?:px)?\b/i
const OF_SITES = /<(?:script|link|form|iframe|base|nav|header|footer)[\s>]|name\s*=\s*["']?viewport/i
const ADDRESSES = /\b(?:href|src|background)\s*=\s*["']?\s*([^"'\s>]*)/gi

/** A letter that is shown in the browser: a table of a letter's width, and nothing in it that is found beside the page or that no mailbox shows. */
function isLaidOutAsLetter(text: string): boolean {
  if (OF_SITES.test(text) || !LETTER_TABLE.test(text) || !/<img\b/i.test(text)) return false
  return [...text.matchAll(ADDRESSES)].every(([, address = '']) => /^(?:https?:\/\/|mailto:|tel:|cid:|#|$)/i.test(address))
}

/** By the places and names that template languages give to layouts. */
function isLayout(page: Page): boolean {
  if (page.kind !== 'template' && page.holes.length === 0) return false
  if (!page.document) return false
  return /(?:^|\/)_?layouts?\//i.test(page.path) || /^_?(?:layout|base|baseof|master|theme|app|root)\.[\w.]+$/i.test(nameOf(page.path))
}

/** `header.php` opens a document and leaves it to another file to close it. */
function isClosed(page: Page): boolean {
  return /<\/(?:html|body)\s*>/i.test(page.text)
}
