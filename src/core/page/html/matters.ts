import { html } from 'parse5'
import type { SourceAttribute } from './tag-scanner.js'

const { TAG_ID } = html

/** Tags that can matter whatever their attributes. */
const ALWAYS: ReadonlySet<number> = new Set([
  TAG_ID.HTML,
  TAG_ID.HEAD,
  TAG_ID.BODY,
  TAG_ID.TITLE,
  TAG_ID.META,
  TAG_ID.LINK,
  TAG_ID.BASE,
  TAG_ID.SCRIPT,
  TAG_ID.NOSCRIPT,
  TAG_ID.STYLE,
  TAG_ID.TEMPLATE,
  TAG_ID.IMG,
  TAG_ID.IFRAME,
  TAG_ID.FORM,
  TAG_ID.INPUT,
  TAG_ID.SELECT,
  TAG_ID.TEXTAREA,
  TAG_ID.BUTTON,
])

const BRACKET = 0x28
const LETTER_C = 0x63
const LETTER_D = 0x64
const LETTER_H = 0x68
const LETTER_I = 0x69
const LETTER_N = 0x6e
const LETTER_O = 0x6f
const LETTER_V = 0x76
const LETTER_X = 0x78
const AT_SIGN = 0x40

/** Whether a start tag is worth keeping: metadata, scripts, pixels, links, forms, and what scripts could bind to. */
export function matters(id: number, attributes: readonly SourceAttribute[]): boolean {
  if (ALWAYS.has(id)) return true
  for (const attribute of attributes) if (tells(attribute.name)) return true
  return false
}

/** Attributes by which a script can find an element, that hold code, or that lead somewhere. */
function tells(name: string): boolean {
  switch (name.charCodeAt(0)) {
    case LETTER_C:
      return name === 'class'
    case LETTER_D:
      return name.startsWith('data-')
    case LETTER_H:
      return name === 'href' || name.startsWith('hx-on')
    case LETTER_I:
      return name === 'id'
    case LETTER_N:
      return name === 'name'
    case LETTER_O:
      return name.length > 2 && name.charCodeAt(1) === LETTER_N
    case LETTER_V:
      return name.startsWith('v-on:')
    case LETTER_X:
      return name.startsWith('x-on:') || name.startsWith('xlink:')
    case BRACKET:
      return true
    default:
      return name.charCodeAt(0) === AT_SIGN
  }
}
