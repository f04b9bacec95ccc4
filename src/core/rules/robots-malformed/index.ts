import type { Ask, Finding, RobotsLine, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { writing } from '../shared/replacing.js'
import { fieldOf } from '../shared/robots-txt.js'
import { absolute, siteOrigin } from '../shared/site-origin.js'

/** Google reads these four (https://developers.google.com/crawling/docs/robots-txt/robots-txt-spec), Yandex the fifth (yandex.com/support/webmaster), 2026-11-23. */
const KNOWN = ['User-agent', 'Allow', 'Disallow', 'Sitemap', 'Clean-param']
/** Directives that some robots read, or did: nobody means another by them. */
const OTHERS = /^(?:host|crawl-delay|noindex|nofollow|noarchive|request-rate|visit-time|content-\w+|comment|llms?-txt|disallow\w+)$/

type Words = 'markup' | 'bare' | 'misspelt' | 'gone' | 'noindex' | 'nobody' | 'path' | 'sitemap' | 'clean'

export const robotsMalformed: Rule<Words> = rule({
  id: 'robots-malformed',
  title: 'A line of robots.txt is not understood',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    markup: 'This is a page and no text: crawlers find no rules in it, and read everything',
    bare: 'There is no colon in this line: crawlers skip it',
    misspelt: 'There is no directive {written}: crawlers skip the line. {meant} is meant?',
    gone: 'No search engine reads {field} any more: Yandex dropped it in 2018',
    noindex: 'Google and Yandex do not read Noindex here: use a robots tag on the page',
    nobody: 'The rule stands before any User-agent: no crawler follows it',
    path: 'A rule begins with / or *: crawlers skip {path}',
    sitemap: 'Sitemap needs a whole address with its host: crawlers skip {address}',
    clean: 'Yandex reads parameters joined by &, then a space and the beginning of a path: it skips {written}',
  },
  *check(ask) {
    const [robots] = ask.facts('robots')
    if (robots === undefined || isSpecimen(ask.page.path)) return
    if (robots.markup) yield { at: robots.at, says: 'markup' }
    let hasAgent = false
    for (const line of robots.lines) {
      const field = fieldOf(line)
      if (field === 'user-agent') hasAgent = true
      const found = judged(ask, line, field, hasAgent)
      if (found !== null) yield found
    }
  },
})

function judged(ask: Ask, { field, value }: RobotsLine, name: string, hasAgent: boolean): Finding<Words> | null {
  if (field === null) return { at: value.at, says: 'bare' }
  switch (name) {
    case 'allow':
    case 'disallow':
      if (!hasAgent) return { at: field.at, says: 'nobody' }
      return value.text === '' || /^[/*]/.test(value.text) ? null : pathless(value)
    case 'sitemap':
      return absolute(value.text) === null ? hostless(ask, value) : null
    case 'clean-param':
      return /^[\w.[\]-]+(?:&[\w.[\]-]+)*(?:\s+[/*]\S*)?$/.test(value.text)
        ? null
        : { at: value.at, says: 'clean', with: { written: value.text } }
    case 'host':
      return { at: field.at, says: 'gone', with: { field: 'Host' }, severity: 'info' }
    case 'noindex':
      return { at: field.at, says: 'noindex' }
    case 'user-agent':
      return null
    default:
      return misspelt(field)
  }
}

function pathless(value: RobotsLine['value']): Finding<Words> {
  const offers =
    absolute(value.text) === null ? [{ title: `Write /${value.text}`, edits: () => [{ at: value.at, text: `/${value.text}` }] }] : []
  return { at: value.at, says: 'path', with: { path: value.text }, offers }
}

function hostless(ask: Ask, { text, at }: RobotsLine['value']): Finding<Words> {
  const origin = siteOrigin(ask)?.origin
  const offers = origin === undefined || !text.startsWith('/') ? [] : [writing(at, origin + text)]
  return { at, says: 'sitemap', with: { address: text === '' ? 'an empty one' : text }, offers }
}

function misspelt({ text, at }: RobotsLine['value']): Finding<Words> | null {
  if (OTHERS.test(text.toLowerCase())) return null
  const { sure, all } = meant(text, KNOWN)
  const [best] = all
  if (best === undefined) return null
  const fix = writing(at, best)
  return { at, says: 'misspelt', with: { written: text, meant: best }, ...(sure === null ? { offers: [fix] } : { fix }) }
}
