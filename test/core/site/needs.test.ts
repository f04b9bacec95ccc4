import assert from 'node:assert/strict'
import { openWorkspace, readPage } from '../../../src/core/index.js'
import { rule } from '../../../src/core/model/index.js'
import type { Ask, Rule } from '../../../src/core/model/index.js'

const about = { title: 'Something', severity: 'warning', topic: 'meta', precision: 'high', words: { here: 'Here' } } as const

/** A rule, and the pages it was run on; it speaks wherever the question has a true answer. */
function witness(question: (ask: Ask) => boolean): { readonly rules: readonly Rule[]; readonly ran: string[] } {
  const ran: string[] = []
  const one: Rule = rule({
    ...about,
    id: 'witness',
    *check(ask) {
      ran.push('ran')
      if (question(ask)) yield { at: { start: 0, end: 1 }, says: 'here' }
    },
  })
  return { rules: [one], ran }
}

const NOTHING = '<p>Nothing</p>'
const TITLE = '<title>Tea</title>'
const DESCRIPTION = '<meta name="description" content="Tea">'
const LINK = '<a href="tel:+74951234567">Call</a>'
const COUNTER = `<script>ym(48213905, 'init', {})</script>`

const hasMeta = ({ facts }: Ask): boolean => facts('meta').length > 0
const hasDescription = ({ metas }: Ask): boolean => metas('description').length > 0
const hasEither = ({ facts }: Ask): boolean => facts('meta').length > 0 || facts('link').length > 0
const hasReached = ({ reached }: Ask): boolean => reached('counter').length > 0
const hasBoth = ({ facts }: Ask): boolean => facts('meta').length > 0 && facts('link').length > 0

/** Pages judged one after another, and how often the rule was run on them, and how often it spoke. */
const rows: readonly (readonly [name: string, question: (ask: Ask) => boolean, pages: readonly string[], ran: number, spoke: number])[] = [
  ['is skipped where its facts are missing', hasMeta, [NOTHING, LINK, COUNTER], 1, 0],
  ['runs where they are', hasMeta, [NOTHING, TITLE, NOTHING, DESCRIPTION], 3, 2],
  ['is learned only by a page without them', hasMeta, [TITLE, NOTHING, NOTHING], 2, 1],
  ['asks for metadata of one name', hasDescription, [NOTHING, TITLE, DESCRIPTION, TITLE], 2, 1],
  ['is skipped only where all that it may speak of is missing', hasEither, [NOTHING, LINK, TITLE, COUNTER], 3, 2],
  ['needs the first of two facts', hasBoth, [NOTHING, LINK, `${TITLE}${LINK}`, COUNTER], 2, 1],
  ['needs what runs on the page', hasReached, [NOTHING, TITLE, COUNTER], 2, 1],
  ['is not learned after it looked at the page', ask => ask.page.text.includes('Call') || hasMeta(ask), [NOTHING, LINK, NOTHING], 3, 1],
  ['is not learned when it looked at the page afterwards', ask => hasMeta(ask) || ask.page.text.includes('Call'), [NOTHING, LINK], 2, 1],
  ['is not learned after it asked the site', ask => ask.site.pages.length > 9 || hasMeta(ask), [NOTHING, TITLE, NOTHING], 3, 1],
  ['is not learned after it asked whether all is known', ask => !ask.complete || hasMeta(ask), [NOTHING, TITLE, NOTHING], 3, 1],
  ['is not learned after it was given a fact', ask => hasMeta(ask) && ask.facts('link').length > 0, [TITLE, NOTHING, NOTHING], 2, 0],
  ['is not learned while it speaks', ask => !hasMeta(ask), [NOTHING, NOTHING, NOTHING], 3, 3],
]

describe('a rule and the facts it cannot do without', () => {
  for (const [name, question, pages, ran, spoke] of rows) {
    it(name, () => {
      const seen = witness(question)
      const workspace = openWorkspace({ rules: seen.rules })
      pages.forEach((text, at) => workspace.put(readPage({ path: `${at}.html`, text })))
      assert.equal(workspace.allFindings().length, spoke)
      assert.equal(seen.ran.length, ran)
    })
  }

  it('is learned anew for each folder', () => {
    const seen = witness(hasMeta)
    for (let times = 0; times < 2; times++) {
      const workspace = openWorkspace({ rules: seen.rules })
      workspace.put(readPage({ path: 'a.html', text: NOTHING }))
      workspace.allFindings()
    }
    assert.equal(seen.ran.length, 2)
  })

  it('speaks once the fact appears on a page it was skipped on, and is silent when it goes', () => {
    const workspace = openWorkspace({ rules: witness(hasMeta).rules })
    const told = (text: string): number => {
      workspace.put(readPage({ path: 'b.html', text }))
      return workspace.allFindings().length
    }
    workspace.put(readPage({ path: 'a.html', text: NOTHING }))
    assert.deepEqual([NOTHING, TITLE, NOTHING, TITLE].map(told), [0, 1, 0, 1])
  })

  it('speaks once another file brings the fact', () => {
    const workspace = openWorkspace({ rules: witness(hasReached).rules, exists: path => path === 'stats.js' })
    const script = (text: string): number => {
      workspace.put(readPage({ path: 'stats.js', text }))
      return workspace.findings('b.html').length
    }
    workspace.put(readPage({ path: 'a.html', text: NOTHING }))
    workspace.put(readPage({ path: 'b.html', text: '<script src="stats.js"></script>' }))
    workspace.findings('a.html')
    assert.deepEqual(['let a', `ym(48213905, 'init', {})`, 'let a'].map(script), [0, 1, 0])
  })
})
