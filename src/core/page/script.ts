import type { Comment, Program, Statement } from 'acorn'
import type { Wound } from '../model/index.js'
import { StatementReader } from './script/dialects.js'
import type { Break, Dialect } from './script/dialects.js'
import { skeletonOf } from './script/skeleton.js'
import type { ScriptComment, Skeleton } from './script/skeleton.js'
import { unwrap } from './script/wrappers.js'

export type { Dialect } from './script/dialects.js'
export type { ScriptComment } from './script/skeleton.js'

export interface ParsedScript {
  /** Offsets count from the start of the code that was given. `null` only when nothing at all could be read. */
  readonly program: Program | null
  readonly comments: readonly ScriptComment[]
  /** Each wound reaches from where the parser gave up to where reading went on; its statement is missing from the program. */
  readonly wounds: readonly Wound[]
}

/** Statements left out before the rest is given up: more of them, and it is no JavaScript. Fewer in long code, where each costs more. */
const MOST_WOUNDS = 40
const FEWEST_WOUNDS = 5
const WOUNDED_CHARACTERS = 4_000_000
/** Longer code is not tried in other dialects: it is a bundle, and each try costs a full reading. Characters. */
const LONGEST_GUESS = 600_000

/**
 * Reads a script, a module or the code of a handler attribute (`return false;` at top level is fine).
 * @param code JavaScript, JSX or TypeScript. A `.js` file is also tried as JSX and TypeScript.
 * @param dialect what the file's name or the tag's type says it is
 * @param asModule `type="module"` or `.mjs`: read as a module first, else as a script first
 * Broken code keeps all statements but the broken ones. Never throws.
 */
export function parseScript(code: string, dialect: Dialect, asModule: boolean): ParsedScript {
  const text = unwrap(code)
  try {
    for (const [guess, module] of guesses(text, dialect, asModule)) {
      const whole = readWhole(text, guess, module)
      if (whole) return whole
    }
    if (isData(text)) return readWhole('', 'js', asModule) ?? readAround('', 'js', asModule)
    return leastWounded(text, dialect, asModule)
  } catch {
    // Only the stack can be at its end here: everything else is caught where it can be told more exactly.
    return {
      program: null,
      comments: [],
      wounds: [{ at: { start: 0, end: code.length }, why: 'the script is nested too deeply', whole: true }],
    }
  }
}

function* guesses(code: string, dialect: Dialect, asModule: boolean): Iterable<readonly [Dialect, boolean]> {
  yield [dialect, asModule]
  if (code.length > LONGEST_GUESS) return
  yield [dialect, !asModule]
  if (dialect === 'js' && looksLikeMarkup(code)) yield ['jsx', true]
  if (dialect === 'js') yield ['ts', true]
  if (dialect === 'jsx' || (dialect === 'js' && looksLikeMarkup(code))) yield ['tsx', true]
}

/** Broken code in a `.js` file may be broken JSX or TypeScript: the reading that loses least is the best guess. */
function leastWounded(code: string, dialect: Dialect, module: boolean): ParsedScript {
  const first = readAround(code, looksLikeMarkup(code) && dialect === 'js' ? 'jsx' : dialect, module)
  if (dialect !== 'js' || code.length > LONGEST_GUESS || lost(first) * 4 < code.length) return first
  const second = readAround(code, 'ts', module)
  return lost(second) < lost(first) ? second : first
}

function lost({ wounds }: ParsedScript): number {
  return wounds.reduce((sum, { at }) => sum + at.end - at.start, 0)
}

/** An object of JSON is no program and no broken one either: source maps are kept in files that end in `.map.js`. */
function isData(code: string): boolean {
  if (!/^\s*\{\s*"/.test(code)) return false
  try {
    JSON.parse(code)
    return true
  } catch {
    return false
  }
}

function looksLikeMarkup(code: string): boolean {
  return /<\/[\w.]*>|\/>/.test(code)
}

function readWhole(code: string, dialect: Dialect, module: boolean): ParsedScript | null {
  const comments: Comment[] = []
  const body: Statement[] = []
  const reader = new StatementReader(dialect, module, code, 0, comments)
  if (reader.read(body)) return null
  return { program: reader.program(body, code.length, module), comments: comments.map(plainComment), wounds: [] }
}

function plainComment({ type, start, end, value }: Comment): ScriptComment {
  return { start, end, block: type === 'Block', text: value }
}

/** The second try: leaves broken statements out, innermost first, and reads on after them. */
function readAround(code: string, dialect: Dialect, module: boolean): ParsedScript {
  const skeleton = skeletonOf(code)
  const most = Math.max(FEWEST_WOUNDS, Math.min(MOST_WOUNDS, Math.floor(WOUNDED_CHARACTERS / code.length)))
  const wounds: Wound[] = []
  const body: Statement[] = []
  let rest = code
  let closing = skeleton.missing
  let reader = new StatementReader(dialect, module, rest + closing, 0, [])
  for (let round = 0; round < most + 5; round++) {
    const broken = reader.read(body)
    if (!broken) break
    const at = woundOf(broken, skeleton, wounds.length + 1 >= most, code.length)
    wounds.push({ at: { start: at.start, end: at.end }, why: `the script cannot be parsed: ${broken.why}`, whole: false })
    rest = blank(rest, at.from, at.end)
    // The bracket that the whole lacked may have been in the part that is now left out.
    if (closing) closing = skeletonOf(rest).missing
    reader = new StatementReader(dialect, module, rest + closing, broken.top, [])
  }
  if (skeleton.missing && wounds.length === 0) {
    wounds.push({ at: { start: code.length, end: code.length }, why: 'the script cannot be parsed: it ends too early', whole: false })
  }
  clip(body, code.length)
  return { program: reader.program(body, code.length, module), comments: skeleton.comments, wounds }
}

function woundOf(broken: Break, skeleton: Skeleton, last: boolean, length: number): { from: number; start: number; end: number } {
  const from = Math.min(broken.statement, length)
  const start = Math.min(Math.max(broken.at, from), length)
  const end = last ? length : Math.max(skeleton.resume(from, start), from + 1)
  return { from, start: Math.min(start, end), end: Math.min(end, length) }
}

/** Blanks a statement so that an empty one stands in its place; line breaks stay. */
function blank(code: string, from: number, to: number): string {
  return `${code.slice(0, from)};${code.slice(from + 1, to).replace(/[^\r\n]/g, ' ')}${code.slice(to)}`
}

/** Brackets that were added at the end are not in the source: no node may reach into them. */
function clip(nodes: readonly unknown[], end: number): void {
  for (const node of nodes) {
    if (node === null || typeof node !== 'object' || !('end' in node) || typeof node.end !== 'number' || node.end <= end) continue
    node.end = end
    for (const child of Object.values(node)) clip(Array.isArray(child) ? child : [child], end)
  }
}
