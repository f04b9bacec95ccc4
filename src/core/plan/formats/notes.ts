import type { Lost } from './format.js'

/** Collects what could not be carried, and reads data so that nothing in it is passed over in silence. */
export class Notes {
  readonly #lost: Lost[] = []
  /** One for each object: whoever asks again goes on with what was asked before. */
  readonly #readers = new Map<object, Reader>()

  add(where: string, what: string): void {
    this.#lost.push({ where, what })
  }

  /** The object at a place; what is never asked of it is told in the end. `null` for anything but an object. */
  reader(value: unknown, where: string, parent: Reader | null = null): Reader | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      if (!isEmpty(value)) this.add(where, 'is not what this format has here: it is not carried')
      return null
    }
    const before = this.#readers.get(value)
    if (before !== undefined) return before
    const reader = new Reader(value as Readonly<Record<string, unknown>>, where, { notes: this, parent })
    this.#readers.set(value, reader)
    return reader
  }

  /** Everything that was not carried, with what nobody asked for. */
  lost(): readonly Lost[] {
    return [...this.#lost, ...[...this.#readers.values()].flatMap(it => it.unread())]
  }
}

/** An object of somebody's data. Remembers what it was asked for. */
export class Reader {
  readonly where: string
  readonly #value: Readonly<Record<string, unknown>>
  readonly #notes: Notes
  readonly #parent: Reader | null
  readonly #asked = new Set<string>()
  #dropped = false

  constructor(value: Readonly<Record<string, unknown>>, where: string, within: { readonly notes: Notes; readonly parent: Reader | null }) {
    this.#value = value
    this.where = where
    this.#notes = within.notes
    this.#parent = within.parent
  }

  /** The whole of it is not carried, for a reason: nothing within needs to be told by itself. */
  drop(why: string): void {
    this.#dropped = true
    this.#notes.add(this.where === '' ? 'the file' : this.where, why)
  }

  get dropped(): boolean {
    return this.#dropped || this.#parent?.dropped === true
  }

  get keys(): readonly string[] {
    return Object.keys(this.#value)
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key)
  }

  value(key: string): unknown {
    this.#asked.add(key)
    return this.has(key) ? this.#value[key] : undefined
  }

  /** A text that says something, or a number or truth value as text. */
  text(key: string): string | null {
    const value = this.value(key)
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (typeof value === 'string') return value.trim() === '' ? null : value
    if (!isEmpty(value)) this.#notes.add(this.at(key), 'is no text: it is not carried')
    return null
  }

  flag(key: string): boolean {
    const value = this.value(key)
    return value === true || value === 1 || value === 'true' || value === '1'
  }

  object(key: string): Reader | null {
    const value = this.value(key)
    return value === undefined || value === null ? null : this.#notes.reader(value, this.at(key), this)
  }

  objects(key: string): readonly Reader[] {
    const value = this.value(key)
    if (!Array.isArray(value)) {
      if (!isEmpty(value)) this.#notes.add(this.at(key), 'is no list: it is not carried')
      return []
    }
    return value.flatMap((it: unknown, at) => this.#notes.reader(it, `${this.at(key)}[${at}]`, this) ?? [])
  }

  texts(key: string): readonly string[] {
    const value = this.value(key)
    return Array.isArray(value) ? value.flatMap((it: unknown) => (typeof it === 'string' && it.trim() !== '' ? [it] : [])) : []
  }

  at(key: string): string {
    return this.where === '' ? key : `${this.where}.${key}`
  }

  unread(): readonly Lost[] {
    if (this.dropped) return []
    const keys = this.keys.filter(key => !this.#asked.has(key) && !isEmpty(this.#value[key])).map(key => `"${key}"`)
    if (keys.length === 0) return []
    const what = `${keys.join(', ')} ${keys.length === 1 ? 'has' : 'have'} no place in a plan`
    return [{ where: this.where === '' ? 'the file' : this.where, what }]
  }
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** Whether data is an object that has all of these keys. */
export function hasKeys(data: unknown, ...keys: readonly string[]): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && keys.every(key => Object.hasOwn(data, key))
}
