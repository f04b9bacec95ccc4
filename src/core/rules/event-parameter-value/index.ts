import type { Ask, Entry, Finding, ParameterShape, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { meant } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { replacing } from '../shared/replacing.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf, isControl, shapeOf } from '../shared/sent-events.js'
import { exactSpan, literalSpan, wrongText } from '../shared/values.js'

type Words = 'number' | 'amount' | 'small' | 'truth' | 'list' | 'other' | 'text' | 'long'

export const eventParameterValue: Rule<Words> = rule({
  id: 'event-parameter-value',
  title: 'The value of an event’s parameter is of a kind the vendor does not read',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    number: '`{name}` is a number for {vendor}: write {value} without quotes',
    amount: '`{name}` is a number for {vendor}: “{value}” is none',
    small: '`{name}` is at least {least} for {vendor}, not {value}',
    truth: '`{name}` is true or false for {vendor}: write {value} without quotes',
    list: '`{name}` is a list for {vendor}: even a single one stands in brackets',
    text: '`{name}` is a text for {vendor}, not {given}',
    other: '`{name}` is one of {values} for {vendor}, not “{value}”',
    long: 'The value of `{name}` has {length} letters, {vendor} takes {most}: the rest is cut off',
  },
  *check(ask) {
    yield* once(eventsOf(ask).flatMap(event => (event.parameters?.entries ?? []).flatMap(entry => judged(ask, event, entry))))
  },
})

function judged(ask: Ask, event: SentEvent, entry: Entry): readonly Finding<Words>[] {
  const { tracker, fact } = event
  const { key, value } = entry
  if (isControl(event, key)) return []
  const shape = shapeOf(event, key)
  const about = { name: key, vendor: tracker.title }
  const wrong = shape === null ? null : typed(ask, value, shape)
  if (wrong !== null) return [{ ...wrong, with: { ...about, ...wrong.with } }]
  if (value.kind !== 'text' || fact.vendor === 'datalayer') return []
  const { valueLengths = {}, maxValueLength } = tracker.parameters ?? {}
  const most = Object.hasOwn(valueLengths, key) ? valueLengths[key] : maxValueLength
  if (most === undefined || value.text.length <= most) return []
  return [{ at: value.at, says: 'long', with: { ...about, length: value.text.length, most } }]
}

/** A number as a machine writes it. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

function typed(ask: Ask, value: Value, shape: ParameterShape): Finding<Words> | null {
  const { at } = value
  switch (shape.type) {
    case 'number': {
      if (shape.least !== undefined && value.kind === 'number' && value.value < shape.least)
        return { at, says: 'small', with: { least: shape.least, value: value.value } }
      const wrong = wrongText(value, text => shape.texts !== true || !NUMBER.test(text.trim()))
      if (wrong === null) return null
      const text = wrong.text.trim()
      if (!NUMBER.test(text)) return text === '' ? null : { at: wrong.at, says: 'amount', with: { value: clipped(text) } }
      const place = value.kind === 'text' && plain(text) ? literalSpan(ask.page, value) : null
      const fix = place && { title: `Write ${text} as a number`, edits: () => [{ at: place, text }] }
      return { at: wrong.at, says: 'number', with: { value: text }, ...(fix && { fix }) }
    }
    case 'boolean': {
      if (value.kind !== 'text' || !/^(?:true|false)$/.test(value.text)) return null
      const place = literalSpan(ask.page, value)
      const fix = place && { title: `Write ${value.text} without quotes`, edits: () => [{ at: place, text: value.text }] }
      return { at, says: 'truth', with: { value: value.text }, ...(fix && { fix }) }
    }
    case 'list':
    case 'items': {
      if (value.kind !== 'text' && value.kind !== 'object' && value.kind !== 'number') return null
      const place = literalSpan(ask.page, value)
      const offers = place === null ? [] : [inBrackets(ask, place)]
      return { at, says: 'list', offers }
    }
    case 'string': {
      if (value.kind === 'object' || value.kind === 'list')
        return { at, says: 'text', with: { given: value.kind === 'list' ? 'a list' : 'an object' } }
      const { values } = shape
      const wrong = values === undefined ? null : wrongText(value, text => !values.includes(text))
      if (wrong === null || values === undefined || wrong.text === '') return null
      const words = meant(wrong.text, values)
      return {
        at: wrong.at,
        says: 'other',
        with: { values: values.join(', '), value: clipped(wrong.text) },
        ...replacing(exactSpan(ask.page, wrong), words),
      }
    }
    default:
      return null
  }
}

function inBrackets(
  ask: Ask,
  at: { readonly start: number; readonly end: number },
): { readonly title: string; readonly edits: () => readonly { readonly at: typeof at; readonly text: string }[] } {
  return { title: 'Put it into a list', edits: () => [{ at, text: `[${ask.page.text.slice(at.start, at.end)}]` }] }
}

/** Code would read a leading zero or sign otherwise. */
function plain(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)
}
