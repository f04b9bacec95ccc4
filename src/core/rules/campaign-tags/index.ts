import type { Finding, Fix, LinkFact, Page, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { CAMPAIGN_NAMES } from '../shared/campaign.js'
import { built } from './built.js'
import { isSpecimen } from '../shared/is-backstage.js'

type Words = 'misspelt' | 'case' | 'empty' | 'space' | 'source' | 'behind' | 'question' | 'repeated' | 'swapped' | 'click'

export const campaignTags: Rule<Words> = rule({
  id: 'campaign-tags',
  title: 'Campaign parameters of a link are written so that analytics cannot read them',
  severity: 'warning',
  topic: 'links',
  precision: 'high',
  words: {
    question: 'The campaign parameters begin with {sign} where {right} belongs: analytics does not find them',
    repeated: 'The parameter {name} stands there twice: analytics reads one of them',
    swapped:
      'The source {source} and the medium {medium} stand in each other’s place: reports show the visits nowhere people look for them',
    click: '{name} marks one click on one ad: in a link it makes every visit a part of that click',
    misspelt: 'Analytics does not know the parameter {name}. Did you mean {meant}?',
    case: 'Analytics reads {meant}, not {name}: names of campaign parameters are written small',
    empty: 'The parameter {name} is empty: visits by this link have no {what}',
    space: 'The value of {name} holds a space: many programs cut the link there',
    source: 'The link names a campaign and no utm_source: analytics asks for it always',
    behind: 'The campaign parameters stand behind the #: browsers keep them to themselves, and Google Analytics does not read them',
  },
  *check(ask) {
    const links = ask.facts('link')
    if (links.length === 0 || isSpecimen(ask.page.path)) return
    const { page } = ask
    for (const fact of links) {
      if (fact.href.kind !== 'text') continue
      const own = Object.keys(fact.campaign).filter(it => /^utm_/i.test(it))
      yield* built(fact, fact.href.text)
      if (own.length === 0) continue
      // Behind `#/` stands the address of a page that the script of the site reads itself.
      if (/#(?![!/]).*\butm_/i.test(fact.href.text) && !/^[^#]*\?[^#]*\butm_/i.test(fact.href.text)) {
        yield { at: fact.at, says: 'behind' }
        continue
      }
      for (const name of own) {
        const found = named(page, fact, name) ?? valued(fact, name)
        if (found !== null) yield found
      }
      const read = own.map(it => it.toLowerCase())
      const campaign = read.includes('utm_campaign') || read.includes('utm_medium')
      // With a misspelt name the source may be there: that is said already.
      if (campaign && !read.includes('utm_source') && read.every(it => CAMPAIGN_NAMES.includes(it)) && !read.includes('utm_id'))
        yield { at: fact.at, says: 'source', severity: 'info' }
    }
  },
})

function named(page: Page, { at }: LinkFact, name: string): Finding<Words> | null {
  if (CAMPAIGN_NAMES.includes(name)) return null
  const lower = name.toLowerCase()
  const meant = CAMPAIGN_NAMES.includes(lower) ? lower : nearest(lower, CAMPAIGN_NAMES)[0]
  // A name of one's own is read by nobody but may be somebody's.
  if (meant === undefined) return null
  const fix = renamed(page, at, name, meant)
  return { at, says: meant === lower ? 'case' : 'misspelt', with: { name, meant }, ...(fix === null ? {} : { fix }) }
}

function valued({ at, campaign }: LinkFact, name: string): Finding<Words> | null {
  const value = campaign[name] ?? ''
  if (value === '') return { at, says: 'empty', with: { name, what: name.slice('utm_'.length).replaceAll('_', ' ') } }
  return /\s/.test(value.trim()) ? { at, says: 'space', with: { name } } : null
}

/** Only where the name stands there once as it is. */
function renamed({ text }: Page, at: LinkFact['at'], name: string, meant: string): Fix | null {
  const written = text.slice(at.start, at.end)
  const found = written.indexOf(`${name}=`)
  if (found < 0 || written.indexOf(`${name}=`, found + 1) >= 0 || written.includes(`${meant}=`)) return null
  const start = at.start + found
  return { title: `Write ${meant}`, edits: () => [{ at: { start, end: start + name.length }, text: meant }] }
}
