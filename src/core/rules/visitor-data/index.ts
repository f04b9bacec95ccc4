import type { Entry, Finding, ObjectValue, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { once } from '../shared/once.js'
import { objectOf } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, given } from '../shared/vendor-calls.js'

type Words = 'key' | 'hash' | 'email'

export const visitorData: Rule<Words> = rule({
  id: 'visitor-data',
  title: 'What is said of a visitor stands under a key the vendor does not read, or in a form it cannot match',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    key: '{vendor} does not read `{key}` of a visitor: it is called `{right}`',
    hash: '`{key}` is a hash of {given} digits; {vendor} matches {wanted}, which has {digits}',
    email: '`{key}` is no e-mail address: “{value}”',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(judged))
  },
})

function judged(call: ReadCall): readonly Finding<Words>[] {
  const { method, tracker } = call
  if (method === null || tracker.visitor === undefined) return []
  return method.args.flatMap((shape, index) => {
    if (shape.role !== 'user-data') return []
    const value = given(shape, index, call)
    const data = typeof value === 'string' ? null : objectOf(value)
    return data === null ? [] : data.entries.flatMap(entry => oddOf(tracker, data, entry) ?? [])
  })
}

function oddOf({ title: vendor, visitor }: Tracker, { entries }: ObjectValue, { key, keyAt, value }: Entry): Finding<Words> | null {
  const { keys = [], former = {}, hashed = {} } = visitor ?? {}
  const right = Object.hasOwn(former, key) ? former[key] : undefined
  if (!keys.includes(key)) {
    // Both spellings side by side serve another reader as well.
    if (right === undefined || entries.some(one => one.key === right)) return null
    return { at: keyAt, says: 'key', with: { vendor, key, right } }
  }
  const text = value.kind === 'text' ? value.text.trim() : ''
  const kind = Object.hasOwn(hashed, key) ? hashed[key] : undefined
  if (kind !== undefined && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) && text.length !== DIGITS[kind])
    return { at: value.at, says: 'hash', with: { key, given: text.length, vendor, wanted: kind, digits: DIGITS[kind] } }
  // A placeholder is for another rule; an empty text is how vendors want it where nothing is known.
  const mail = /^(?:em|email|user_email)$/.test(key) && text !== '' && !/@|[{}<>%[\]$_]/.test(text) && !/^[0-9a-f]{32,}$/i.test(text)
  return mail ? { at: value.at, says: 'email', with: { key, value: clipped(text) } } : null
}

/** How many digits a hash is written with. */
const DIGITS = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64 } as const
