import type { Ask, ConsentFact, ConsentShape, Entry, Finding, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { replacing } from '../shared/replacing.js'
import { exactSpan, keySpan, objectOf, wrongText } from '../shared/values.js'
import { isOfOtherType } from '../shared/vendor-calls.js'

type Words = 'action' | 'key' | 'near' | 'value' | 'setting' | 'only'

export const consentUnknown: Rule<Words> = rule({
  id: 'consent-unknown',
  title: 'A consent command holds a word the vendor does not know',
  severity: 'error',
  topic: 'consent',
  precision: 'very-high',
  words: {
    action: '`{written}` is no consent command of {vendor}: it knows {known}',
    key: '`{written}` is no kind of consent that {vendor} knows by itself',
    near: '`{written}` is no kind of consent that {vendor} knows: is `{meant}` meant?',
    value: '`{key}` is {known} for {vendor}: {written} says nothing',
    setting: '`{key}` takes another type of value',
    only: '`{key}` works with `{action}` only',
  },
  *check(ask) {
    if (ask.facts('consent').length === 0 || isSpecimen(ask.page.path)) return
    const live = ask.facts('consent').filter(({ state }) => state === 'active')
    yield* once(live.flatMap(fact => judged(ask, fact, ask.tracker(fact.vendor))))
  },
})

function judged(ask: Ask, fact: ConsentFact, tracker: Tracker | undefined): readonly Finding<Words>[] {
  const shape = tracker?.consent
  if (tracker === undefined || shape === undefined) return []
  const { actions } = shape
  // Commands without an action of their own are named by their method.
  const wrong = hasAction(ask, fact) ? wrongText(fact.action, text => actions.length > 0 && !actions.includes(text)) : null
  if (wrong !== null) {
    const words = meant(wrong.text, actions)
    const said = { written: wrong.text, vendor: tracker.title, known: actions.map(word => `\`${word}\``).join(' and ') }
    return [{ at: wrong.at, says: 'action', with: said, ...replacing(exactSpan(ask.page, wrong), words) }]
  }
  const entries = objectOf(fact.settings)?.entries ?? []
  return shape.keys.length === 0 ? [] : entries.flatMap(entry => one(ask, entry, { shape, tracker, fact }))
}

function hasAction(ask: Ask, { action, whole }: ConsentFact): boolean {
  const call = ask.facts('call').find(it => it.whole.start === whole.start && it.whole.end === whole.end)
  return call?.command == null || call.command.at.start !== action.at.start
}

interface Around {
  readonly shape: ConsentShape
  readonly tracker: Tracker
  readonly fact: ConsentFact
}

function one(ask: Ask, entry: Entry, around: Around): readonly Finding<Words>[] {
  const { key, keyAt, value } = entry
  const { shape, tracker, fact } = around
  const setting = Object.hasOwn(shape.settings ?? {}, key) ? shape.settings?.[key] : undefined
  const at = keyAt.start < keyAt.end ? keyAt : value.at
  if (setting !== undefined) {
    if (isOfOtherType(value, setting.types)) return [{ at: value.at, says: 'setting', with: { key }, severity: 'warning' }]
    const elsewhere = setting.only !== undefined && fact.action.kind === 'text' && fact.action.text !== setting.only
    return elsewhere ? [{ at, says: 'only', with: { key, action: setting.only ?? '' }, severity: 'info' }] : []
  }
  if (!shape.keys.includes(key)) {
    const words = meant(key, [...shape.keys, ...Object.keys(shape.settings ?? {})])
    const [best] = words.all
    // Containers may know kinds of their own.
    if (best === undefined) return [{ at, says: 'key', with: { written: key, vendor: tracker.title }, severity: 'info' }]
    return [
      { at, says: 'near', with: { written: key, meant: best, vendor: tracker.title }, ...replacing(keySpan(ask.page, key, keyAt), words) },
    ]
  }
  return valued(ask, entry, around)
}

function valued(ask: Ask, { key, value }: Entry, { shape, tracker }: Around): readonly Finding<Words>[] {
  const { values } = shape
  const known = values.map(word => `\`${word}\``).join(' or ')
  const about = { key, known, vendor: tracker.title }
  if (value.kind === 'boolean' || value.kind === 'number')
    return [{ at: value.at, says: 'value', with: { ...about, written: `\`${String(value.value)}\`` } }]
  const wrong = wrongText(value, text => !values.includes(text))
  if (wrong === null) return []
  return [
    {
      at: wrong.at,
      says: 'value',
      with: { ...about, written: `“${wrong.text}”` },
      ...replacing(exactSpan(ask.page, wrong), meant(wrong.text, values)),
    },
  ]
}
