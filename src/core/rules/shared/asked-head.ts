import type { Ask, CommonAsk, HeadFact, Page, PageNature } from '../../model/index.js'
import { headOf } from './head-of.js'
import { isBackstage, isDoorkeeper, isExtension } from './is-backstage.js'
import { isRedirectStub } from './redirect.js'

const ASKED: ReadonlySet<PageNature> = new Set<PageNature>(['page', 'layout'])

/**
 * The head of a file that owes its visitors what every head should hold. `null` for files that are not asked: parts, pages whose head is written in
 * a layout (the layout is asked), components, letters, error and verification pages, framesets, redirects, tests, back offices,
 * windows of browser extensions, code of others.
 */
export function askedHead(ask: Ask): HeadFact | null {
  return headOf(ask) === null ? null : ask.shared(asked)
}

function asked(ask: CommonAsk): HeadFact | null {
  const { page } = ask
  if (page.origin !== 'site' || !page.document || (page.kind !== 'html' && page.kind !== 'template')) return null
  const head = headOf(ask)
  if (
    head === null ||
    !isWhole(page, head) ||
    !hasHead(ask, head) ||
    isBackstage(page.path) ||
    isExtension(page.path, ask.site) ||
    isDoorkeeper(page.text) ||
    hasFrames(page, head)
  )
    return null
  const nature = ask.site.pageKind(page.path)
  return ASKED.has(nature) && !isRedirectStub(ask) ? head : null
}

/** A template may open a head that another file fills and closes. */
function isWhole(page: Page, head: HeadFact): boolean {
  return page.kind === 'html' || (head.open !== null && (head.close !== null || head.body !== null))
}

/** A document without a head tag and without anything that belongs into one is a fragment that somebody wrapped. */
function hasHead(ask: CommonAsk, head: HeadFact): boolean {
  return head.open !== null || ask.facts('meta').some(fact => fact.name !== 'lang' && fact.state === 'active')
}

/** The frames of a frameset are the pages; it shows nothing itself. */
function hasFrames(page: Page, head: HeadFact): boolean {
  return head.body === null && /<frameset[\s>]/i.test(page.text)
}
