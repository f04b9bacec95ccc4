/**
 * Reads expressions of code as far as it takes to say whether they can bring elements that stand nowhere in the code: `'<b>' + n.length` can't,
 * `'<b>' + answer` can. A scan and no parser: most files that write markup have nothing to do with tracking and are never parsed. Where it errs,
 * it errs towards "can".
 */
export interface CodeText {
  readonly text: string
  /** Names of parameters: what they hold comes from elsewhere. */
  readonly parameters: ReadonlySet<string>
}

export interface Told {
  readonly known: boolean
  readonly end: number
}

export function codeText(text: string): CodeText {
  const parameters = new Set<string>()
  for (const [, list = '', single = ''] of text.matchAll(PARAMETERS))
    for (const name of `${list},${single}`.split(',')) parameters.add(/[\w$]+/.exec(name)?.[0] ?? '')
  return { text, parameters }
}

const PARAMETERS = /(?<!\b(?:if|while|for|switch)\s*)\(([^()]*)\)\s*(?:=>|\{)|(?<![\w$.])([\w$]+)\s*=>/g
/** Variables are followed so far. */
const DEEPEST = 3
/** No expression worth reading is longer. Characters. */
const LONGEST = 4000

/** The expression at a place, up to the `,`, `)` or `;` behind it. */
export function readExpression(code: CodeText, start: number, depth = 0): Told {
  const { text } = code
  let at = start
  let known = true
  while (at - start < LONGEST) {
    const operand = readOperand(code, blank(text, at), depth)
    known &&= operand.known
    at = blank(text, operand.end)
    const sign = OPERATOR.exec(text.slice(at, at + 3))?.[0]
    if (sign === undefined) return { known, end: at }
    // What decides between texts is no text.
    if (sign === '?' || sign === '&&') known = true
    at += sign.length
  }
  return { known: false, end: at }
}

/** All arguments of a call; `at` is behind its parenthesis. */
export function readArguments(code: CodeText, at: number): readonly (Told & { readonly start: number })[] {
  const found: (Told & { readonly start: number })[] = []
  let from = blank(code.text, at)
  while (code.text.charAt(from) !== ')' && found.length < 20) {
    const told = readExpression(code, from)
    found.push({ ...told, start: from })
    if (code.text.charAt(told.end) === ',') from = blank(code.text, told.end + 1)
    else if (code.text.charAt(told.end) === ')') break
    else return [...found.slice(0, -1), { known: false, start: from, end: told.end }]
  }
  return found
}

const OPERATOR = /^(?:\+(?![+=])|\|\||&&|\?\?|\?(?!\.)|:|===?|!==?|[<>]=?)/

function readOperand(code: CodeText, at: number, depth: number): Told {
  const { text } = code
  const sign = text.charAt(at)
  if (sign === "'" || sign === '"') return readString(text, at, sign)
  if (sign === '`') return readTemplate(code, at, depth)
  if (sign === '!' || sign === '-') return readOperand(code, blank(text, at + 1), depth)
  if (sign === '(' || sign === '[') return readGroup(code, at, depth)
  if (sign === '{') return readObject(code, at, depth)
  const number = /^\d[\w.]*/.exec(text.slice(at, at + 40))?.[0]
  return number === undefined ? readChain(code, at, depth) : { known: true, end: at + number.length }
}

function readString(text: string, at: number, quote: string): Told {
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) === '\\') end++
    else if (text.charAt(end) === quote) return readMember({ known: true, end: end + 1 }, text)
  }
  return { known: false, end: text.length }
}

/** `'a-' .concat(x)`, `'a'.repeat(n)`: methods of texts. */
function readMember(told: Told, text: string): Told {
  return text.charAt(told.end) === '.' ? { known: false, end: told.end } : told
}

function readTemplate(code: CodeText, at: number, depth: number): Told {
  const { text } = code
  let known = true
  for (let end = at + 1; end < text.length; end++) {
    const sign = text.charAt(end)
    if (sign === '\\') end++
    else if (sign === '`') return readMember({ known, end: end + 1 }, text)
    else if (sign === '$' && text.charAt(end + 1) === '{') {
      const hole = readExpression(code, end + 2, depth)
      if (text.charAt(hole.end) !== '}') return { known: false, end: hole.end }
      known &&= hole.known
      end = hole.end
    }
  }
  return { known: false, end: text.length }
}

function readGroup(code: CodeText, at: number, depth: number): Told {
  const close = code.text.charAt(at) === '(' ? ')' : ']'
  let told: Told = { known: true, end: at }
  do {
    const next = readExpression(code, told.end + 1, depth)
    told = { known: told.known && next.known, end: next.end }
  } while (code.text.charAt(told.end) === ',')
  return code.text.charAt(told.end) === close
    ? readMember({ known: told.known, end: told.end + 1 }, code.text)
    : { known: false, end: told.end }
}

/** `{ id: 'a', text: label }`: what stands under `text` makes no elements. */
function readObject(code: CodeText, at: number, depth: number): Told {
  const { text } = code
  let end = blank(text, at + 1)
  let known = true
  while (text.charAt(end) !== '}') {
    const key = /^(?:['"]([\w-]+)['"]|([\w$]+))\s*:/.exec(text.slice(end, end + 80))
    if (key === null) return { known: false, end }
    const value = readExpression(code, end + key[0].length, depth)
    if (!/^(?:text|href|src|title|alt|value|type|css|style|width|height)$/.test(key[1] ?? key[2] ?? '')) known &&= value.known
    end = blank(text, value.end)
    if (text.charAt(end) === ',') end = blank(text, end + 1)
    else if (text.charAt(end) !== '}') return { known: false, end }
  }
  return { known, end: end + 1 }
}

/** Texts and numbers, whatever they are; elements that are there already, or get their names elsewhere in the code. */
const HARMLESS_END =
  /(?:\.(?:length|textContent|innerText|innerHTML|outerHTML)|\.(?:toFixed|getFullYear|toLocaleString|cloneNode|querySelector|querySelectorAll|getElementById|closest|createElement|createElementNS|createTextNode|createDocumentFragment|indexOf)\(\))$/
const HARMLESS_WHOLE =
  /^(?:this|null|undefined|true|false|document|window|Math\.\w+\(\)|(?:parseInt|parseFloat|Number|encodeURIComponent|encodeURI|escape)\(\))(?:$|\.(?:body|head|documentElement)$)/
/** Elements around and in those that are there. */
const STEPS = /^(?:\.(?:parent|parents|find|children|closest|first|last|eq|next|prev|siblings|clone|get|filter|text|show|hide)\(\)|\[\])*$/

/** `a.b(…).c[…]`: arguments are left out of what is compared. */
function readChain(code: CodeText, start: number, depth: number): Told {
  const { text } = code
  const head = /^(?:new\s+)?[\w$]+/.exec(text.slice(start, start + 80))?.[0]
  if (head === undefined) return { known: false, end: start }
  let shape = head
  let end = start + head.length
  let first: Told | null = null
  for (;;) {
    const next = /^\s*(?:\?\.|\.)\s*[\w$]+/.exec(text.slice(end, end + 80))?.[0]
    if (next !== undefined) {
      shape += next.replace(/[\s?]/g, '')
      end += next.length
    } else if (text.charAt(end) === '(' || text.charAt(end) === '[') {
      const round = text.charAt(end) === '('
      const closing = closingOf(text, end)
      if (closing === null) return { known: false, end: text.length }
      first ??= round ? readExpression(code, end + 1, depth) : null
      shape += round ? '()' : '[]'
      end = closing + 1
    } else break
  }
  if (HARMLESS_WHOLE.test(shape) || HARMLESS_END.test(shape)) return { known: true, end }
  const found = /^(?:\$|jQuery)\(\)/.exec(shape)?.[0]
  if (found !== undefined) return { known: first?.known === true && STEPS.test(shape.slice(found.length)), end }
  return { known: /^[\w$]+$/.test(shape) && isKnownVariable(code, shape, depth), end }
}

/** All it is ever given is known. */
function isKnownVariable(code: CodeText, name: string, depth: number): boolean {
  if (depth >= DEEPEST || code.parameters.has(name)) return false
  const given = [...code.text.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*\\+?=(?![=>])`, 'g'))]
  return given.length > 0 && given.every(({ 0: written, index }) => readExpression(code, index + written.length, depth + 1).known)
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

function closingOf(text: string, open: number): number | null {
  const wanted: string[] = []
  for (let at = open; at < text.length && at - open < LONGEST; at++) {
    const sign = text.charAt(at)
    if (sign === "'" || sign === '"' || sign === '`') at = Math.max(at, readString(text, at, sign).end - 1)
    else if (PAIRS[sign] !== undefined) wanted.push(PAIRS[sign])
    else if (sign === wanted.at(-1)) {
      wanted.pop()
      if (wanted.length === 0) return at
    }
  }
  return null
}

function blank(text: string, at: number): number {
  let end = at
  while (/\s/.test(text.charAt(end))) end++
  return end
}
