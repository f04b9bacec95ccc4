import type { Page, Span, Value } from '../../core/model/index.js'
import type { Json } from '../contract.js'

/** A value as JSON: what is known of it, `null` for what is not. */
export function asJson(value: Value): Json {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return Number.isFinite(value.value) ? value.value : null
    case 'boolean':
      return value.value
    case 'object':
      return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, asJson(inner)]))
    case 'list':
      return value.items.map(asJson)
    default:
      return null
  }
}

/** Parameters of an event; whatever is no object has none. */
export function asParameters(value: Value | null): Readonly<Record<string, Json>> {
  if (value?.kind !== 'object') return {}
  return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, asJson(inner)]))
}

/** The text of a value that is known to the last character; numbers count as their digits. */
export function known(value: Value): string | null {
  if (value.kind === 'text') return value.text
  if (value.kind === 'number') return String(value.value)
  return null
}

/** Texts that a value can have: one where it is known, several for `a ? 'x' : 'y'`, `null` for what only running can tell. */
export function alternatives(value: Value): readonly (string | null)[] {
  if (value.kind !== 'choice') return [known(value)]
  const all = value.options.flatMap(alternatives)
  return all.every(text => text !== null) ? [...new Set(all)] : [null]
}

/** What is known of a text made of parts, holes as `*`: `order_*`. `null` when nothing is. */
export function pattern(value: Value): string | null {
  if (value.kind !== 'pattern') return null
  const text = value.parts.map(part => part ?? '*').join('')
  return /^\**$/.test(text) ? null : text
}

/** A value that a template makes, as written in the source: `{{ ga_id }}`. `null` where no template island stands in it. */
export function written(at: Span, page: Page): string | null {
  const holed = page.holes.some(hole => hole.start < at.end && at.start < hole.end)
  return holed ? normalised(unquoted(page.text.slice(at.start, at.end))) : null
}

/** White space as a browser shows it. */
export function normalised(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim()
}

function unquoted(text: string): string {
  const first = text.at(0)
  return text.length > 1 && (first === '"' || first === "'" || first === '`') && text.at(-1) === first ? text.slice(1, -1) : text
}
