import { parse } from '@humanwhocodes/momoa'

/** What a JSON text says, or where and why it is none. Offsets count from the text's start. */
export interface JsonReading {
  /** `undefined` when it is broken. */
  readonly value: unknown
  readonly broken: { readonly start: number; readonly end: number; readonly why: string } | null
}

/** Reads strict JSON (RFC 8259). Never throws. */
export function readJson(text: string): JsonReading {
  try {
    return { value: JSON.parse(text) as unknown, broken: null }
  } catch {
    return { value: undefined, broken: wound(text) }
  }
}

function wound(text: string): JsonReading['broken'] {
  const at = offsetOfError(text) ?? controlInString(text) ?? 0
  const end = Math.min(at + (text.charAt(at) === '\\' ? 2 : 1), text.length)
  return { start: Math.min(at, end), end, why: reason(text, at) }
}

function offsetOfError(text: string): number | null {
  try {
    parse(text, { mode: 'json' })
    return null
  } catch (error) {
    return error instanceof Error && 'offset' in error && typeof error.offset === 'number' ? error.offset : null
  }
}

/** The one thing that parser lets pass: a line break or another control character in a string. */
function controlInString(text: string): number | null {
  const parts = /"(?:[^"\\\u0000-\u001f]|\\[^])*(["\u0000-\u001f]?)/g
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[1] !== '"') return parts.lastIndex - (part[1] === '' ? 0 : 1)
  }
  return null
}

function reason(text: string, at: number): string {
  const char = text.charAt(at)
  const before = text.slice(0, at).trimEnd()
  const last = before.charAt(before.length - 1)
  if (char === '') return 'it ends too early: a bracket or quote is not closed'
  if (char < ' ') return char === '\n' || char === '\r' ? 'a line break stands in a string' : 'a control character stands in a string'
  if (last === ',' && (char === '}' || char === ']')) return `a comma stands before ${char}`
  if (char === '\\') return `${text.slice(at, at + 2)} is no escape of JSON`
  if (char === "'" || char === '“' || char === '”' || char === '«') return 'texts and names need straight double quotes'
  if (char === '/') return 'JSON has no comments'
  if (/[\w$]/.test(char) && /[{,]/.test(last)) return 'names need double quotes'
  if (/["\d{[tfn-]/.test(char) && /["\d}\]el]/.test(last)) return 'a comma is missing before this'
  return `${JSON.stringify(char)} is not expected here`
}
