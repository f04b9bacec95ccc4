/** A token of PHP, JavaScript, Java or C# code, as coarse as islands need it. */
export interface Token {
  readonly kind: 'comment' | 'string' | 'word' | 'variable' | 'number' | 'punctuation'
  readonly start: number
  readonly end: number
  readonly text: string
  /** Strings: `'`, `"`, `` ` ``, or `<` for a heredoc and `n` for a nowdoc; empty elsewhere. */
  readonly quote: string
  /** Strings and comments: what stands between the marks. */
  readonly innerStart: number
  readonly innerEnd: number
}

export type Flavour = 'php' | 'js' | 'java' | 'csharp'

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
  while (i < to) {
    const char = text[i] ?? ''
    if (isBlank(char)) i++
    else if (flavour === 'php' && char === '?' && text[i + 1] === '>') return { tokens, end: i }
    else {
      const token = tokenAt(text, i, to, flavour)
      tokens.push(token)
      i = token.end
    }
  }
  return { tokens, end: Math.min(i, to) }
}

/** The same, one token at a time, for readers that stop early. */
export function* lex(text: string, from: number, to: number, flavour: Flavour): Generator<Token, void, undefined> {
  for (let i = from; i < to;) {
    const char = text[i] ?? ''
    if (isBlank(char)) i++
    else if (flavour === 'php' && char === '?' && text[i + 1] === '>') return
    else {
      const token = tokenAt(text, i, to, flavour)
      yield token
      i = token.end
    }
  }
}

function isBlank(char: string): boolean {
  return char <= ' ' || char === '\u00a0' || char === '\ufeff'
}

function tokenAt(text: string, start: number, to: number, flavour: Flavour): Token {
  const char = text[start] ?? ''
  const next = text[start + 1] ?? ''
  const token = (kind: Token['kind'], end: number, quote = '', innerStart = start, innerEnd = end): Token => {
    return { kind, start, end, text: text.slice(start, end), quote, innerStart, innerEnd: innerEnd > innerStart ? innerEnd : innerStart }
  }
  if ((char === '/' && next === '/') || (char === '#' && flavour === 'php' && next !== '[')) {
    const end = lineCommentEnd(text, start, to, flavour)
    return token('comment', end, '', Math.min(end, start + (char === '#' ? 1 : 2)), end)
  }
  if (char === '/' && next === '*') {
    const close = text.indexOf('*/', start + 2)
    const end = close < 0 || close + 2 > to ? to : close + 2
    return token('comment', end, '', Math.min(end, start + 2), close < 0 ? end : end - 2)
  }
  if (char === '"' || char === "'" || (char === '`' && flavour === 'js')) {
    const end = stringEnd(text, start + 1, to, char, flavour)
    return token('string', end, char, start + 1, text[end - 1] === char && end - 1 > start ? end - 1 : end)
  }
  if (flavour === 'php' && char === '<' && next === '<') {
    const match = sticky(HEREDOC, text, start)
    if (match) {
      const body = start + match[0].length
      const { inner, end } = heredocEnd(text, body, to, match[2] ?? '')
      return token('string', Math.max(end, body), match[1] === "'" ? 'n' : '<', body, inner)
    }
  }
  if (flavour === 'php' && char === '$') {
    const end = wordEnd(text, start + 1, to)
    if (end > start + 1) return token('variable', end)
  }
  const end = wordEnd(text, start, to)
  if (end > start) return token(char >= '0' && char <= '9' ? 'number' : 'word', end)
  const double = (next === '>' && (char === '=' || char === '-')) || (next === ':' && char === ':')
  return token('punctuation', start + (double && start + 2 <= to ? 2 : 1))
}

/** Letters, digits, `_`, the backslash of namespaces, and everything beyond ASCII. */
function wordEnd(text: string, from: number, to: number): number {
  let i = from
  for (; i < to; i++) {
    const code = text.charCodeAt(i)
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (!letter && code !== 95 && code !== 92 && code < 128) break
  }
  return i
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
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
export function interpolationEnd(text: string, from: number, until: number): number {
  const to = Math.min(until, from + 500)
  let depth = 0
  for (let i = from; i < to; i++) {
    const char = text[i]
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
    else if (char === "'" || char === '"') {
      const close = text.slice(i + 1, to).indexOf(char)
      if (close < 0) return from + 1
      i += close + 1
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
