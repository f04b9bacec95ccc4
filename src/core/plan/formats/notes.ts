import type { Lost } from './format.js'

/** Collects what could not be carried, and reads data so that nothing in it is passed over in silence. */
export class Notes {
  readonly #lost: Lost[] = []
  readonly #readers: Reader[] = []

  add(where: string, what: string): void {
    this.#lost.push({ where, what })
  }

  /** The object at a place; what is never asked of it is told in the end. `null` for anything but an object. */
  reader(value: unknown, where: string): Reader | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      if (!isEmpty(value)) this.add(where, 'is not what this format has here: it is not carried')
      return null
    }
    const reader = new Reader(value as Readonly<Record<string, unknown>>, where, this)
    this.#readers.push(reader)
    return reader
  }

  /** Everything that was not carried, with what nobody asked for. */
  lost(): readonly Lost[] {
    return [...this.#lost, ...this.#readers.flatMap(it => it.unread())]
  }
}

/** An object of somebody's data. Remembers what it was asked for. */
export class Reader {
  readonly where: string
  readonly #value: Readonly<Record<string, unknown>>
  readonly #notes: Notes
  readonly #asked = new Set<string>()

  constructor(value: Readonly<Record<string, unknown>>, where: string, notes: Notes) {
    this.#value = value
    this.where = where
    this.#notes = notes
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
    return value === undefined || value === null ? null : this.#notes.reader(value, this.at(key))
  }

  objects(key: string): readonly Reader[] {
    const value = this.value(key)
    if (!Array.isArray(value)) {
      if (!isEmpty(value)) this.#notes.add(this.at(key), 'is no list: it is not carried')
      return []
    }
    return value.flatMap((it: unknown, at) => this.#notes.reader(it, `${this.at(key)}[${at}]`) ?? [])
  }

  texts(key: string): readonly string[] {
    const value = this.value(key)
    return Array.isArray(value) ? value.flatMap((it: unknown) => (typeof it === 'string' && it.trim() !== '' ? [it] : [])) : []
  }

  at(key: string): string {
    return this.where === '' ? key : `${this.where}.${key}`
  }

  unread(): readonly Lost[] {
    return this.keys
      .filter(key => !this.#asked.has(key) && !isEmpty(this.#value[key]))
      .map(key => ({ where: this.where === '' ? 'the file' : this.where, what: `"${key}" has no place in a plan` }))
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
