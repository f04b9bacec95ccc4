import type { CommonAsk, MetaFact } from '../../model/index.js'
import { certainMetas } from './live-metas.js'

export interface Refresh {
  /** Seconds. */
  readonly delay: number
  /** Where to; empty = the page itself is loaded again. */
  readonly to: string
}

/** What a `<meta http-equiv="refresh">` does; `null` when it is not known, or the browser would ignore it. */
export function refreshOf(fact: MetaFact): Refresh | null {
  const text = contentOf(fact)
  if (text === null) return null
  const match = /^\s*(\d*)(?:\.[\d.]*)?(?:[\s;,]+(?:url\s*=\s*)?(.*))?$/is.exec(text)
  if (match === null) return null
  const [, digits = '', target = ''] = match
  if (digits === '' && !/^\s*\./.test(text)) return null
  return { delay: Number(digits === '' ? 0 : digits), to: target.trim().replace(/^(["'])(.*?)(?:\1.*)?$/s, '$2') }
}

/** What a template writes into it stands as `…`. */
function contentOf({ content }: MetaFact): string | null {
  if (content?.kind === 'text') return content.text
  return content?.kind === 'pattern' ? content.parts.map(part => part ?? '…').join('') : null
}

/** Longer pages have something to read. */
const SHORT = 2000
const BY_SCRIPT = /\b(?:location(?:\.href)?\s*=[^=]|location\.(?:replace|assign)\s*\()/

/** A page that only sends its visitors on: nobody reads it, search engines show the target. */
export function isRedirectStub(ask: CommonAsk): boolean {
  if (certainMetas(ask, 'refresh').some(fact => (refreshOf(fact)?.to ?? '') !== '')) return true
  return ask.page.text.length <= SHORT && BY_SCRIPT.test(ask.page.text) && !/<(?:p|h[1-6]|main|article|form|img)[\s>]/i.test(ask.page.text)
}
