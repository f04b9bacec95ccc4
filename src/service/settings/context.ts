import { endOfLine, inFlow } from './flow.js'

/** Where somebody types in a settings file. Half-written YAML cannot be parsed, so this looks at letters and indentation alone. */
export interface SettingsContext {
  /** Names around the place, outermost first. Lists are no names: what stands in one stands in what holds it. */
  readonly path: readonly string[]
  /** A name is written here, or the value of the last name of `path`. */
  readonly role: 'name' | 'value'
  /** Where the word begins that is being typed, its quote included, and what of it stands before the cursor, without the quote. */
  readonly start: number
  readonly typed: string
  readonly quote: '"' | "'" | null
  /** Names that stand beside it already. */
  readonly siblings: readonly string[]
  /** Within brackets, as in JSON. */
  readonly flow: boolean
}

/** `null` in comments, and where a line is written in a way that we do not read. */
export function settingsContext(text: string, offset: number): SettingsContext | null {
  let at = 0
  while (at <= offset) {
    const end = endOfLine(text, at)
    const head = lineHead(text.slice(at, end))
    const open = at + head.length
    if (/[[{]/.test(text.charAt(open)) && open < offset) {
      const flow = inFlow(text, open, offset)
      if (typeof flow !== 'number') {
        const name = nameIn(head)
        return flow === null ? null : { ...flow, path: [...namesAbove(text, at).path, ...(name === null ? [] : [name]), ...flow.path] }
      }
      if (endOfLine(text, flow) >= offset) return null
      at = endOfLine(text, flow) + 1
    } else if (offset <= end) {
      return inBlock(text, at, offset)
    } else {
      at = end + 1
    }
  }
  return null
}

const LONGEST_LINE = 1000
const NAME = /^([ \t]*(?:- +)*)(?:"([^"]*)"|'([^']*)'|([^\s#:'"{[\]-][^:#]*?|-[^\s:#][^:#]*?))[ \t]*:[ \t]+/

/** The indentation of a line, its dashes, and its name. */
function lineHead(line: string): string {
  const short = line.slice(0, LONGEST_LINE)
  return NAME.exec(`${short} `)?.[0].slice(0, short.length) ?? /^[ \t]*(?:- +)*/.exec(short)?.[0] ?? ''
}

function nameIn(line: string): string | null {
  const match = NAME.exec(`${line.slice(0, LONGEST_LINE)} `)
  return match === null ? null : (match[2] ?? match[3] ?? match[4] ?? null)
}

function inBlock(text: string, at: number, offset: number): SettingsContext | null {
  const line = text.slice(at, offset)
  if (/(?:^|\s)#/.test(line)) return null
  const match = NAME.exec(line)
  const lead = match?.[0] ?? /^[ \t]*(?:- +)*/.exec(line)?.[0] ?? ''
  const word = line.slice(lead.length)
  const quote = /^["']/.exec(word)?.[0] as '"' | "'" | undefined
  // Behind a closed quote, or behind a name without its space.
  if (quote !== undefined && word.indexOf(quote, 1) !== -1) return null
  if (match === null && /:\s*$/.test(word)) return null
  const { path, siblings } = namesAbove(text, at, offset - word.length)
  const name = match === null ? null : (match[2] ?? match[3] ?? match[4] ?? '')
  return {
    path: name === null ? path : [...path, name],
    role: name === null ? 'name' : 'value',
    start: offset - word.length,
    typed: quote === undefined ? word : word.slice(1),
    quote: quote ?? null,
    siblings: name === null ? siblings : [],
    flow: false,
  }
}

/** The names that a line stands under, by indentation, and those at its side. */
function namesAbove(text: string, at: number, cursor = at): { readonly path: readonly string[]; readonly siblings: readonly string[] } {
  const own = indentOf(text.slice(at, Math.max(cursor, at)) || text.slice(at, endOfLine(text, at)))
  let { column, dash } = own
  const path: string[] = []
  const siblings: string[] = []
  for (let end = at - 1; end >= 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    end = start - 1
    const name = nameIn(line)
    if (name === null) continue
    const there = indentOf(line)
    const isSibling = dash === null && there.column === column
    if (isSibling && path.length === 0) siblings.push(name)
    if (isSibling && there.dash !== null) dash = there.dash
    const isParent = dash === null ? there.column < column : there.dash === null && there.column <= dash
    if (!isParent) continue
    path.unshift(name)
    ;({ column, dash } = there)
  }
  return { path, siblings: [...siblings, ...namesBelow(text, at, own.column)] }
}

function namesBelow(text: string, at: number, column: number): readonly string[] {
  const names: string[] = []
  for (let start = endOfLine(text, at) + 1; start < text.length; start = endOfLine(text, start) + 1) {
    const line = text.slice(start, endOfLine(text, start))
    const name = nameIn(line)
    if (name === null) continue
    const there = indentOf(line)
    if (there.column < column || (there.column === column && there.dash !== null)) break
    if (there.column === column) names.push(name)
  }
  return names
}

/** Where a line's words begin; where its first dash stands. */
function indentOf(line: string): { readonly column: number; readonly dash: number | null } {
  const [lead = '', indent = ''] = /^([ \t]*)(?:- +)*/.exec(line.slice(0, LONGEST_LINE)) ?? []
  return { column: lead.length, dash: lead === indent ? null : indent.length }
}
