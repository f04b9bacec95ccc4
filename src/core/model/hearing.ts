import type { Hearing } from './container.js'
import type { Value } from './value.js'

/** Names of events that a condition lets pass, where these can be counted; `null` when they cannot. */
export function namesHeard({ by, text, negated, ignoresCase }: Hearing): readonly string[] | null {
  if (negated || ignoresCase || text.kind !== 'text') return null
  if (by === 'equals') return [text.text]
  if (by !== 'regex') return null
  // `^(view_item|purchase)$`, `add_to_cart|purchase`
  const inner = text.text
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/^\((?:\?:)?([^()]*)\)$/, '$1')
  const names = inner.split('|')
  return names.every(name => /^[\w-]+$/.test(name)) ? names : null
}

/** Whether an event of this name passes a trigger's condition; `null` when only the container knows. */
export function hears(hearing: Hearing, name: string): boolean | null {
  const passed = passes(hearing, hearing.text, name)
  return passed === null ? null : passed !== hearing.negated
}

function passes(hearing: Hearing, text: Value, name: string): boolean | null {
  if (text.kind === 'choice') {
    const all = text.options.map(option => passes(hearing, option, name))
    return all.every(it => it === all[0]) ? (all[0] ?? null) : null
  }
  if (text.kind !== 'text') return null
  const fold = (it: string): string => (hearing.ignoresCase ? it.toLowerCase() : it)
  const wanted = fold(text.text)
  const given = fold(name)
  switch (hearing.by) {
    case 'equals':
      return given === wanted
    case 'contains':
      return given.includes(wanted)
    case 'starts':
      return given.startsWith(wanted)
    case 'ends':
      return given.endsWith(wanted)
    case 'regex':
      return matched(text.text, name, hearing.ignoresCase)
    case 'other':
      return null
  }
}

/** Conditions longer than this are not tried, nor names. */
const LONGEST = 1000
/** Repeated groups that repeat something could take for ever. */
const SLOW = /\([^()]*[+*{][^()]*\)[+*{]/

function matched(pattern: string, name: string, ignoresCase: boolean): boolean | null {
  if (pattern.length > LONGEST || name.length > LONGEST || SLOW.test(pattern)) return null
  try {
    return new RegExp(pattern.replace(/^\(\?i\)/, ''), ignoresCase || pattern.startsWith('(?i)') ? 'i' : '').test(name)
  } catch {
    return null
  }
}

/** Whether a value that is an event's name may be one that passes. */
export function mayBeHeard(hearing: Hearing, name: Value): boolean {
  switch (name.kind) {
    case 'text':
      return hears(hearing, name.text) !== false
    case 'choice':
      return name.options.some(option => mayBeHeard(hearing, option))
    case 'pattern':
      return hearing.by !== 'equals' || hearing.negated || hearing.text.kind !== 'text' || couldBe(name.parts, hearing.text.text)
    default:
      return true
  }
}

/** A text may be one of which only some parts are known. */
export function couldBe(parts: readonly (string | null)[], text: string): boolean {
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part === null) continue
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  const last = parts.at(-1)
  return last == null || text.endsWith(last)
}
