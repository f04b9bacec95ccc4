import { STATES } from './states.js'
import { EVERYTHING } from './view.js'
import type { View } from './view.js'

/** What the panel remembers while it is hidden, and over a restart of the editor. */
export interface Memory {
  /** Address of the workspace folder. */
  readonly folder: string | null
  readonly view: View
  /** How far it is scrolled, in pixels. */
  readonly top: number
  readonly left: number
}

/** Reads what an earlier version of us may have written: whatever is not understood is as if it had never been chosen. */
export function recalled(written: unknown): Memory {
  const { folder, view, top, left } = fieldsOf(written)
  const { text, vendor, states, gapsOnly, sort } = fieldsOf(view)
  const { by, descending } = fieldsOf(sort)
  return {
    folder: textOr(folder, null),
    view: {
      text: textOr(text, EVERYTHING.text),
      vendor: textOr(vendor, null),
      states: Array.isArray(states) ? STATES.filter(state => states.includes(state)) : EVERYTHING.states,
      gapsOnly: gapsOnly === true,
      sort: { by: textOr(by, null), descending: descending === true },
    },
    top: pixels(top),
    left: pixels(left),
  }
}

function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOr<Otherwise>(value: unknown, otherwise: Otherwise): string | Otherwise {
  return typeof value === 'string' ? value : otherwise
}

function pixels(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0
}
