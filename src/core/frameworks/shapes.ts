import type { Method, Protocol } from '../model/index.js'

export const other: Method = { does: 'other', args: [] }

/** A function that a package exports: what any call of it does. */
export function exported(from: string, global: string, otherwise: Method): Protocol {
  return { style: 'function', from, global, methods: {}, otherwise, closed: true }
}

/** A function that frameworks give to every file without an import: what any call of it does. */
export function given(global: string, otherwise: Method): Protocol {
  return { style: 'function', global, methods: {}, otherwise, closed: true }
}

/** The start of a counter by one of a package's functions; the id stands first, or under a key of the object that stands first. */
export function starts(key?: string, options?: string): Method {
  return {
    does: 'start',
    args: [
      { role: 'counter', required: true, ...(key !== undefined && { key }) },
      ...(options === undefined ? [] : [{ role: 'options', key: options } as const]),
    ],
  }
}

/** `name, parameters`, as most of these packages take an event. */
export const named: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
  ],
}

/** An object for the data layer. */
export const pushed: Method = { does: 'push', args: [{ role: 'parameters', types: ['object'], required: true }] }
