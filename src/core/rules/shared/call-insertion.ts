import type { Edit, Span } from '../../model/index.js'
import { attributeIn } from './attribute-in.js'
import { asLast } from './head-insertion.js'

/** Code that is written with the quotes which do not end its place. */
export type Written = (quote: "'" | '"') => string

/** What a visitor does to an element. */
export type Deed = 'click' | 'submit' | 'change'

/**
 * Puts a call first into what an element does, in the quotes that its other attributes have. `null` where the tag's end is not to be seen, or a
 * template writes what it does.
 */
export function intoHandler(text: string, tag: Span, deed: Deed, written: Written): Edit | null {
  const source = text.slice(tag.start, tag.end)
  const name = `on${deed}`
  const there = attributeIn({ text }, tag, name)
  if (there !== null) return intoAttribute(text, there.whole, written)
  const end = /\s*\/?>$/.exec(source)
  if (end === null) return null
  const quote = /=\s*'/.test(source) && !/=\s*"/.test(source) ? "'" : '"'
  const at = tag.start + end.index
  return { at: { start: at, end: at }, text: ` ${name}=${quote}${inMarkup(written(otherOf(quote)), quote)}${quote}` }
}

function intoAttribute(text: string, { start, end }: Span, written: Written): Edit | null {
  const [, before = '', quote, value = ''] = /^([^=]*=\s*)(["'])([^]*)\2$/.exec(text.slice(start, end)) ?? []
  if ((quote !== '"' && quote !== "'") || /<[?%]|\{[{%]/.test(value)) return null
  const at = start + before.length + 1
  const space = value.trim() === '' ? '' : '; '
  return { at: { start: at, end: at }, text: `${inMarkup(written(otherOf(quote)), quote)}${space}` }
}

/** Puts a call into a script of its own, last on the page. */
export function intoPage(text: string, written: Written): Edit {
  const script = `<script>${written("'").replaceAll('</', '<\\/')}</script>`
  const body = text.toLowerCase().lastIndexOf('</body')
  if (body !== -1) return asLast({ text }, { start: body, end: body }, script)
  return { at: { start: text.length, end: text.length }, text: `${text.endsWith('\n') ? '' : '\n'}${script}\n` }
}

function otherOf(quote: "'" | '"'): "'" | '"' {
  return quote === '"' ? "'" : '"'
}

function inMarkup(code: string, quote: "'" | '"'): string {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')
}
