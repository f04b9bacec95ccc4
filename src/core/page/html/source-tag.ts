import type { Place, Span } from '../../model/index.js'
import type { Tag } from '../markup.js'
import { decodeText } from './entities.js'
import type { SourceAttribute } from './tag-scanner.js'

const WITH_CONTENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'template', 'noscript'])
/** HTML decodes entities in these, and only in these, of all elements with raw text. */
const DECODED: ReadonlySet<string> = new Set(['title', 'textarea'])

/** A tag with its places as numbers in the source it was read from; spans are made when somebody asks. */
export class SourceTag implements Tag {
  readonly name: string
  readonly attributes: readonly SourceAttribute[]
  readonly start: number
  readonly nameStart: number
  readonly end: number
  closeStart = -1
  closeEnd = -1
  /** Where the content ends; -1 as long as it is not known. */
  contentEnd = -1
  /** Its place in the list of tags. */
  index = 0
  place: Place = null
  writtenInHead = false
  noscript = false
  template = false
  foreign = false
  srcdoc = false
  form: number | null = null
  parent: number | null = null
  conditional = false
  commented = false
  top = false
  /** Svelte: inside `<svelte:head>`. */
  inHead = false
  readonly #source: string
  /** Set when the source is not the file's text but a decoded value in it: every span is that of the value. */
  readonly #pin: Span | null

  constructor(source: string, pin: Span | null, name: string, start: number, end: number, attributes: readonly SourceAttribute[]) {
    this.#source = source
    this.#pin = pin
    this.name = name
    this.start = start
    this.nameStart = start + 1
    this.end = end
    this.attributes = pin ? attributes.map(attribute => attribute.pinned(pin)) : attributes
  }

  get at(): Span {
    return this.#pin ?? { start: this.start, end: this.end }
  }

  get nameAt(): Span {
    return this.#pin ?? { start: this.nameStart, end: this.nameStart + this.name.length }
  }

  get close(): Span | null {
    return this.closeStart < 0 ? null : (this.#pin ?? { start: this.closeStart, end: this.closeEnd })
  }

  get content(): Span | null {
    if (this.contentEnd < 0 || !WITH_CONTENT.has(this.name)) return null
    return this.#pin ?? { start: this.end, end: this.contentEnd }
  }

  get text(): string | null {
    if (this.contentEnd < 0 || !WITH_CONTENT.has(this.name)) return null
    const raw = this.#source.slice(this.end, this.contentEnd)
    return DECODED.has(this.name) && !this.foreign ? decodeText(raw) : raw
  }
}
