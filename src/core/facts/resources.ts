import type { Span, State, Value, Wound } from '../model/index.js'
import { readMarkup, type Attribute, type Tag } from '../page/markup.js'
import { readCode, type Code, type CodeReading } from './code.js'
import { attributeValue, scriptBlocks, scriptSource, scriptState } from './markup/index.js'
import type { Host } from './code/scope.js'
import type { ScriptBlock } from './markup/script-block.js'
import type { Catalogue } from './recognise/catalogue.js'
import type { Collector, Where } from './recognise/collector.js'
import { recogniseResource } from './recognise/loads.js'

/** What reading markup needs besides the markup, and where its facts go. */
export interface MarkupReading {
  readonly catalogue: Catalogue
  readonly collector: Collector
  readonly wounds: Wound[]
  readonly steps: number
}

/** Markup that is not the file itself: written by a script, or standing in a comment or a string. */
export interface Elsewhere {
  readonly text: string
  /** Turns offsets of `text` into a span of the file. */
  readonly span: (start: number, end: number) => Span
  /** The circumstances its facts share. */
  readonly where: Where
  readonly depth: number
  /** A script writes it: what it asks for is asked for by code. */
  readonly written: boolean
  /** Whose names its handlers see. */
  readonly host?: Host
}

/** Images are often loaded late: the address then waits in an attribute of the lazy loader. */
const LATE_SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original']

export function codeOf(block: ScriptBlock): Code {
  const { at } = block
  return {
    text: block.code,
    dialect: block.dialect,
    module: block.kind === 'module' || block.component,
    component: false,
    span: block.entities ? () => at : (start, end) => ({ start: at.start + start, end: at.start + end }),
    state: block.state,
    place: block.place,
    tag: block.tag,
    conditional: block.conditional,
    trigger: block.trigger,
    position: at.start,
    always: block.kind === 'handler' || block.kind === 'link',
  }
}

/** A tag that asks for a vendor's script, pixel or frame. */
export function readResource(tag: Tag, reading: MarkupReading, text: string): void {
  const state: State = tag.template ? 'unknown' : 'active'
  const { place, at, conditional } = tag
  const where: Where = { state, trigger: null, place, tag: at, conditional, immediate: true, block: at.start, seq: 0 }
  resource(tag, where, reading, text, (start, end) => ({ start, end }))
}

function resource(tag: Tag, where: Where, reading: MarkupReading, text: string, span: Elsewhere['span'], by: 'tag' | 'code' = 'tag'): void {
  const { name } = tag
  if (name !== 'script' && name !== 'img' && name !== 'iframe') return
  const get = (wanted: string): Attribute | undefined => tag.attributes.find(one => one.name === wanted && !one.duplicate)
  const source = name === 'script' ? scriptSource(tag) : LATE_SOURCES.map(get).find(one => one !== undefined)
  const state = name === 'script' && where.state === 'active' ? scriptState(tag) : where.state
  if (!source || state === null) return
  const valueOf = (attribute: Attribute): Value => {
    const value = attributeValue(attribute, text)
    return { ...value, at: span(value.at.start, value.at.end) }
  }
  const url = valueOf(source)
  const exact = source.value === text.slice(source.valueAt.start, source.valueAt.end)
  recogniseResource(
    {
      tag: name,
      url,
      at: url.at,
      literal: source.value,
      pieces: [{ text: source.value, at: url.at, exact: exact && url.at.end - url.at.start === source.value.length }],
      whole: span(tag.at.start, tag.at.end),
      by,
      async: get('async') !== undefined || get('defer') !== undefined || get('type')?.value === 'module',
      noscript: tag.noscript,
      attribute: wanted => {
        const found = get(wanted)
        return found ? valueOf(found) : null
      },
    },
    reading.catalogue,
    reading.collector,
    { ...where, state },
  )
}

export function readElsewhere({ text, span, where, depth, written, host }: Elsewhere, reading: MarkupReading): void {
  const markup = readMarkup(text, [])
  for (const tag of markup.tags)
    resource(tag, { ...where, conditional: where.conditional || tag.conditional }, reading, text, span, written ? 'code' : 'tag')
  const codes = scriptBlocks(markup, text, []).map((block): Code => {
    const code = codeOf(block)
    return {
      ...code,
      ...(host && block.kind === 'handler' && { host }),
      span: (start, end) => {
        const within = code.span(start, end)
        return span(within.start, within.end)
      },
      state: where.state === 'active' ? block.state : where.state,
      place: where.place,
      tag: where.tag,
      conditional: where.conditional || block.conditional,
      trigger: block.trigger ?? where.trigger,
      position: where.block,
    }
  })
  readCode(codes, { ...reading, markup: writtenMarkup(reading) }, depth)
}

/** How the reader of code gets markup read that a script writes. */
export function writtenMarkup(reading: MarkupReading): CodeReading['markup'] {
  return (text, span, where, depth, host) => {
    readElsewhere({ text, span, where, depth, written: true, ...(host && { host }) }, reading)
  }
}
