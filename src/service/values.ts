import type { Page, Span, TextValue, Value } from '../core/index.js'

/** What is known of a value, for a person: the text, a pattern with `…` for its holes, else the source as written, shortened. */
export function saidOf(value: Value, page: Page | undefined): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'nothing':
      return value.word
    case 'pattern':
      return value.parts.map(part => part ?? '…').join('')
    case 'choice':
      return value.options.map(option => saidOf(option, page)).join(' / ')
    default:
      return page === undefined ? '…' : shortened(page.text.slice(value.at.start, value.at.end))
  }
}

/** Texts a value surely is or may be, each with its place. */
export function textsOf(value: Value | null | undefined): readonly (Pick<TextValue, 'text' | 'at'> & { readonly exact: boolean })[] {
  if (value?.kind === 'text') return [value]
  if (value?.kind === 'number') return [{ text: String(value.value), at: value.at, exact: true }]
  return value?.kind === 'choice' ? value.options.flatMap(textsOf) : []
}

/** Why a value is not known; `null` when it is. */
export function whyUnknown(value: Value): string | null {
  return value.kind === 'unknown' || value.kind === 'pattern' ? value.why : null
}

/** Characters of source shown for what is not known. */
const LONGEST = 40

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

export function holds(at: Span, offset: number): boolean {
  return at.start <= offset && offset <= at.end
}
