import type { Ask, Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { listed } from '../shared/listed.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import { missingParts } from './parts.js'
import type { Wrong } from './values.js'
import { MISNAMED, wrongValue } from './values.js'

type Words = Wrong['says'] | 'meant' | 'parts' | 'root'

/** Networks do without these. */
const MILD: ReadonlySet<Wrong['says']> = new Set(['locale', 'type', 'number', 'handle', 'choice'])
const SOCIAL = /^(?:og|article|book|profile|product|music|video|fb|twitter):/

export const socialValue: Rule<Words> = rule({
  id: 'social-value',
  title: 'A tag for social networks has a value they do not read',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    locale: '{name} is {value}: networks read a language and a country, as en_US',
    type: '{name} is {value}, no type of the protocol: networks take the page for a website',
    date: '{name} is {value}: networks read dates as 2026-11-24 or 2026-11-24T09:30:00+03:00',
    number: '{name} is {value}, no whole number: it is not read',
    handle: '{name} is {value}: X reads the name of an account with its @',
    choice: '{name} is {value}, which the protocol does not know',
    address: '{name} is {value}, no whole address: networks do not complete it',
    name: 'No network reads {name}: {meant} is meant',
    meant: '{name} is {value}: {meant} may be meant',
    parts: '{name} is {value}, and {missing} is missing: {reader} shows it without',
    root: '{name} stands before {root}: it belongs behind the picture or video it describes',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const facts = ask
      .facts('meta')
      .filter(fact => fact.state === 'active' && (fact.via === 'property' || fact.via === 'name') && SOCIAL.test(fact.name))
    if (facts.length === 0 || isBackstage(ask.page.path)) return
    for (const fact of facts) yield* ofFact(ask, fact)
    yield* rootless(facts)
  },
})

function* ofFact(ask: Ask, fact: MetaFact): Iterable<Finding<Words>> {
  const { name } = fact
  const misnamed = Object.hasOwn(MISNAMED, name) ? MISNAMED[name] : undefined
  if (misnamed !== undefined) {
    const taken = ask.metas(misnamed).length > 0
    const fix = { title: `Write ${misnamed}`, edits: () => [{ at: fact.nameAt, text: misnamed }] }
    if (!taken) yield { at: fact.nameAt, says: 'name', with: { name, meant: misnamed }, fix }
    return
  }
  const text = knownText(fact)
  if (text === null) return
  const value = clipped(text, 80)
  const wrong = wrongValue(name, text)
  if (wrong !== null) {
    if (!speaksForSame(ask, fact)) return
    const { says, meant } = wrong
    const weight = MILD.has(says) ? ({ severity: 'info' } as const) : {}
    const exact = fact.content?.kind === 'text' && fact.content.exact
    if (meant === null) yield { at: fact.at, says, with: { name, value }, ...weight }
    else
      yield {
        at: fact.at,
        says: 'meant',
        with: { name, value, meant },
        ...weight,
        ...(exact ? { fix: { title: `Write ${meant}`, edits: () => [{ at: fact.at, text: meant }] } } : {}),
      }
    return
  }
  const parts = fact.conditional ? null : missingParts(ask, name, text)
  if (parts !== null) yield { at: fact.at, says: 'parts', with: { name, value, missing: listed(parts.missing), reader: parts.reader } }
}

/** Of pictures and videos the first wins, and what describes it follows: https://ogp.me/#structured, 2026-11-24. */
function* rootless(facts: readonly MetaFact[]): Iterable<Finding<Words>> {
  for (const root of ['og:image', 'og:video', 'og:audio']) {
    const own = facts.filter(({ name, conditional }) => !conditional && (name === root || name.startsWith(`${root}:`)))
    const start = own.findIndex(({ name }) => name === root || name === `${root}:url`)
    if (start > 0 && own.length > 1)
      yield { at: own[0]?.nameAt ?? { start: 0, end: 0 }, says: 'root', with: { name: own[0]?.name ?? '', root } }
  }
}
