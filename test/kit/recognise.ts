import assert from 'node:assert/strict'
import type { FactOf, Value } from '../../src/core/model/index.js'
import { readPage } from '../../src/core/facts/index.js'

/** Counters and events of one file, a line each. */
export interface Recognised {
  /** `ga4 G-7RW3K9QZ2M snippet`, with the state behind it where it is not active. */
  readonly counters: readonly string[]
  /** `ga4 G-7RW3K9QZ2M event sign_up`, with the trigger behind it where there is one. `-` = no counter is named. */
  readonly events: readonly string[]
}

/** What the engine with all its trackers finds in a file, in the order in which the page runs. Ids and names that are not known are `?`. */
export function recognise(text: string, path = 'page.html'): Recognised {
  const { facts } = readPage({ path, text })
  return {
    counters: facts.filter(fact => fact.kind === 'counter').map(counterLine),
    events: facts.filter(fact => fact.kind === 'event').map(eventLine),
  }
}

/** One installation of a tracker as it stands on a page. */
export interface Installation {
  readonly what: string
  /** The file; `page.html` unless it is something else. */
  readonly path?: string
  readonly source: string
  readonly counters?: readonly string[]
  readonly events?: readonly string[]
}

/** A test for each installation: exactly these counters and events, and no others. */
export function recognises(installations: readonly Installation[]): void {
  for (const { what, path, source, counters = [], events = [] } of installations) {
    it(`recognises ${what}`, () => {
      assert.deepEqual(recognise(source, path), { counters, events })
    })
  }
}

/** The addresses of the libraries a page loads: `ga4 gtag/js G-7RW3K9QZ2M`. */
export function loads(text: string, path = 'page.html'): readonly string[] {
  const { facts } = readPage({ path, text })
  return facts
    .filter(fact => fact.kind === 'load')
    .map(load => [load.vendor, load.loader, ...(load.id ? [shownValue(load.id)] : [])].join(' '))
}

function counterLine({ vendor, id, how, state }: FactOf<'counter'>): string {
  return [vendor, shownValue(id), how, ...(state === 'active' ? [] : [state])].join(' ')
}

function eventLine({ vendor, counter, event, name, trigger, state }: FactOf<'event'>): string {
  const circumstances = [...(trigger === null ? [] : [`(${trigger})`]), ...(state === 'active' ? [] : [state])]
  return [vendor, counter ? shownValue(counter) : '-', event, shownValue(name), ...circumstances].join(' ')
}

export function shownValue(value: Value): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'number' || value.kind === 'boolean') return String(value.value)
  if (value.kind === 'pattern') return value.parts.map(part => part ?? '…').join('')
  if (value.kind === 'choice') return value.options.map(shownValue).join('|')
  return value.kind === 'nothing' ? 'nothing' : '?'
}
