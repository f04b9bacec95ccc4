import type { Ask, Finding, HeadFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { listed } from '../shared/listed.js'
import { sitePages } from '../shared/site-pages.js'

type Words = 'missing' | 'return' | 'script'

export const ampIncomplete: Rule<Words> = rule({
  id: 'amp-incomplete',
  title: 'An AMP page lacks what makes it one',
  severity: 'warning',
  optional: true,
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The AMP page has no {missing}: it is not valid, and Google does not serve it as AMP',
    script: 'AMP pages may not load scripts of their own: the page is not valid',
    return: 'The AMP page {other} does not name this page as its canonical one: Google does not put the two together',
  },
  *check(ask) {
    const [head] = ask.facts('head')
    if (head === undefined || isBackstage(ask.page.path)) return
    if (isAmp(ask, head)) {
      const missing = [...lacking(ask, head)]
      if (missing.length > 0) yield { at: head.html ?? head.at, says: 'missing', with: { missing: listed(missing) } }
      yield* ownScripts(ask)
    } else yield* returning(ask)
  },
})

/** `<html ⚡>`, `<html amp>`; those of letters and advertisements have other rules. */
function isAmp({ page }: Ask, { html }: HeadFact): boolean {
  return html !== null && /\s(?:⚡|amp)(?=[\s>=/])/i.test(page.text.slice(html.start, html.end))
}

/** https://github.com/ampproject/amphtml/blob/main/docs/spec/amp-html-format.md, 2026-11-24. */
function* lacking(ask: Ask, { open, close }: HeadFact): Iterable<string> {
  const { page } = ask
  // What a template writes, nobody knows.
  if (page.holes.length > 0 || !ask.complete || ask.reached('include').length > 0) return
  if (certainMetas(ask, 'canonical').length === 0) yield 'canonical link'
  if (!certainMetas(ask, 'viewport').some(fact => /width\s*=\s*device-width/i.test(knownText(fact) ?? '')))
    yield 'viewport with width=device-width'
  if (!certainMetas(ask, 'charset').some(fact => /^utf-?8$/i.test(knownText(fact) ?? ''))) yield 'charset utf-8'
  if (!ask.facts('script').some(({ src }) => src?.kind === 'text' && /cdn\.ampproject\.org\/(?:lts\/)?v0\.m?js/.test(src.text)))
    yield 'script https://cdn.ampproject.org/v0.js'
  if (open !== null && close !== null && !/\bamp-boilerplate\b/.test(page.text.slice(open.end, close.start))) yield 'style amp-boilerplate'
}

function* ownScripts(ask: Ask): Iterable<Finding<Words>> {
  for (const { src, state, by, at } of ask.facts('script')) {
    if (state !== 'active' || by !== 'tag' || src?.kind !== 'text' || /^https:\/\/cdn\.ampproject\.org\//.test(src.text)) continue
    yield { at, says: 'script' }
  }
}

/** The page of the site that its `amphtml` leads to must lead back. */
function* returning(ask: Ask): Iterable<Finding<Words>> {
  for (const fact of certainMetas(ask, 'amphtml')) {
    const address = knownText(fact)
    const other = address === null || address === '' ? null : ask.site.resolve(ask.page.path, address)
    if (other === null || other === ask.page.path || !sitePages(ask).has(other)) continue
    const back = ask.site
      .reached(other, 'meta')
      .filter(it => it.from === other && it.fact.name === 'canonical' && isGenuine(it.fact) && it.fact.state === 'active')
    const leads = back.some(it => {
      const href = knownText(it.fact)
      return href === null || ask.site.resolve(other, href) === ask.page.path
    })
    if (!leads)
      yield { at: fact.at, says: 'return', with: { other }, related: [{ path: other, at: { start: 0, end: 0 }, says: 'The AMP page' }] }
  }
}
