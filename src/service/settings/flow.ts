import type { SettingsContext } from './context.js'

interface Frame {
  readonly isMap: boolean
  readonly names: string[]
  name: string | null
}

/** The place within brackets; the offset behind them when they close before it. `null` in comments. */
export function inFlow(text: string, open: number, offset: number): SettingsContext | number | null {
  const frames: Frame[] = []
  let start: number | null = null
  for (let at = open; at < offset; at++) {
    const letter = text.charAt(at)
    const frame = frames.at(-1)
    if (letter === '"' || letter === "'") {
      const close = closingQuote(text, at)
      if (close >= offset) return flowContext(frames, { start: at, typed: text.slice(at + 1, offset), quote: letter })
      start ??= at
      at = close
    } else if (letter === '{' || letter === '[') {
      frames.push({ isMap: letter === '{', names: [], name: null })
      start = null
    } else if (letter === '}' || letter === ']') {
      frames.pop()
      start = null
      if (frames.length === 0) return at + 1
    } else if (letter === ',') {
      if (frame !== undefined) frame.name = null
      start = null
    } else if (letter === ':' && frame?.isMap === true && frame.name === null) {
      frame.name = text
        .slice(start ?? at, at)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
      frame.names.push(frame.name)
      start = null
    } else if (letter === '#' && /\s/.test(text.charAt(at - 1))) {
      at = endOfLine(text, at)
      if (at >= offset) return null
    } else if (!/\s/.test(letter)) {
      start ??= at
    }
  }
  const word = text.slice(start ?? offset, offset)
  // Behind a closed quote.
  if (/^["']/.test(word)) return null
  return flowContext(frames, { start: start ?? offset, typed: word, quote: null })
}

function flowContext(frames: readonly Frame[], typing: Pick<SettingsContext, 'start' | 'typed' | 'quote'>): SettingsContext {
  const last = frames.at(-1)
  const isName = last?.isMap === true && last.name === null
  const path = frames.flatMap(({ name }) => name ?? [])
  return { ...typing, path, role: isName ? 'name' : 'value', siblings: isName ? last.names : [], flow: true }
}

function closingQuote(text: string, open: number): number {
  const quote = text.charAt(open)
  for (let at = open + 1; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\' && quote === '"') at++
    else if (letter === quote || letter === '\n') return at
  }
  return text.length
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
