/** A token of PHP, JavaScript, Java or C# code, as coarse as islands need it. */
export interface Token {
  readonly kind: 'comment' | 'string' | 'word' | 'variable' | 'number' | 'punctuation'
  readonly start: number
  readonly end: number
  readonly text: string
  /** Strings: `'`, `"`, `` ` ``, or `<` for a heredoc and `n` for a nowdoc; empty elsewhere. */
  readonly quote: string
  /** Strings and comments: what stands between the marks. */
  readonly inner: { readonly start: number; readonly end: number }
}

export type Flavour = 'php' | 'js' | 'java' | 'csharp'

const WORD = /[\w\u0080-\uffff\\]+/y
const VARIABLE = /\$+[\w\u0080-\uffff]+/y
const HEREDOC = /<<<[ \t]*(['"]?)([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)\1(?:\r\n|\n|\r)/y

/** The tokens of code from `from` to `to`. PHP ends earlier, at the first `?>` that neither a string nor a block comment holds. */
export function tokensOf(
  text: string,
  from: number,
  to: number,
  flavour: Flavour,
): { readonly tokens: readonly Token[]; readonly end: number } {
  const tokens: Token[] = []
  let i = from
  const push = (kind: Token['kind'], end: number, quote = '', innerStart = i, innerEnd = end): void => {
    tokens.push({ kind, start: i, end, text: text.slice(i, end), quote, inner: { start: innerStart, end: Math.max(innerStart, innerEnd) } })
    i = end
  }
  const sticky = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = i
    return pattern.exec(text)
  }
  while (i < to) {
    const char = text[i] ?? ''
    const next = text[i + 1] ?? ''
    if (/\s/.test(char)) i++
    else if (flavour === 'php' && char === '?' && next === '>') return { tokens, end: i }
    else if ((char === '/' && next === '/') || (char === '#' && flavour === 'php' && next !== '[')) {
      const end = lineCommentEnd(text, i, to, flavour)
      push('comment', end, '', i + (char === '#' ? 1 : 2), end)
    } else if (char === '/' && next === '*') {
      const close = text.indexOf('*/', i + 2)
      const end = close < 0 || close + 2 > to ? to : close + 2
      push('comment', end, '', i + 2, close < 0 ? end : end - 2)
    } else if (char === '"' || char === "'" || (char === '`' && flavour === 'js')) {
      const end = stringEnd(text, i + 1, to, char, flavour)
      push('string', end, char, i + 1, text[end - 1] === char && end - 1 > i ? end - 1 : end)
    } else if (char === '<' && flavour === 'php' && sticky(HEREDOC)) {
      const match = sticky(HEREDOC)
      const body = i + (match?.[0].length ?? 0)
      const { inner, end } = heredocEnd(text, body, to, match?.[2] ?? '')
      push('string', end, match?.[1] === "'" ? 'n' : '<', body, inner)
    } else if (char === '$' && flavour === 'php' && sticky(VARIABLE)) push('variable', Math.min(VARIABLE.lastIndex, to))
    else if (sticky(WORD)) push(/\d/.test(char) ? 'number' : 'word', Math.min(WORD.lastIndex, to))
    else
      push('punctuation', i + (char === '=' && next === '>' ? 2 : (char === '-' && next === '>') || (char === ':' && next === ':') ? 2 : 1))
  }
  return { tokens, end: Math.min(i, to) }
}

/** In PHP `?>` ends a line comment, and the island with it. */
function lineCommentEnd(text: string, from: number, to: number, flavour: Flavour): number {
  for (let i = from; i < to; i++) {
    const char = text[i]
    if (char === '\n' || char === '\r') return i
    if (flavour === 'php' && char === '?' && text[i + 1] === '>') return i
  }
  return to
}

function stringEnd(text: string, from: number, to: number, quote: string, flavour: Flavour): number {
  const lines = flavour === 'php' || quote === '`'
  for (let i = from; i < to; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === quote) return i + 1
    else if (!lines && (char === '\n' || char === '\r')) return i
    else if (flavour === 'php' && quote === '"' && char === '{' && text[i + 1] === '$') i = interpolationEnd(text, i, to) - 1
  }
  return to
}

/** `{$a["x"]}` within a double-quoted string or heredoc: may hold the quote itself. */
export function interpolationEnd(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    const char = text[i]
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
    else if (char === "'" || char === '"') {
      const close = text.indexOf(char, i + 1)
      if (close < 0 || close >= to) return from + 1
      i = close
    } else if (char === '\n' || char === ';') return from + 1
  }
  return from + 1
}

function heredocEnd(text: string, from: number, to: number, name: string): { inner: number; end: number } {
  const pattern = new RegExp(`^[ \\t]*${name.replace(/[^\w\u0080-\uffff]/g, '')}(?![\\w\\u0080-\\uffff])`, 'gm')
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && match.index <= to ? { inner: Math.max(from, match.index), end: Math.min(to, pattern.lastIndex) } : { inner: to, end: to }
}
