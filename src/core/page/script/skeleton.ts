import { CodeScanner, lastOf } from './scanner.js'

/** One mark of the outline: a bracket, a semicolon or the first token of a line. */
interface Mark {
  readonly at: number
  readonly char: string
  readonly first: boolean
}

export interface ScriptComment {
  readonly start: number
  readonly end: number
  readonly block: boolean
  /** What stands between its marks, without `//` or the asterisks. */
  readonly text: string
}

/** The outline of code that no parser accepts: enough to say where a broken statement ends. */
export interface Skeleton {
  readonly comments: readonly ScriptComment[]
  /** What the code lacks at its end: the end of a comment or template, closing brackets. Empty when it lacks nothing. */
  readonly missing: string
  /** Where to go on reading after a statement that began at `start` and broke at `error`. Always greater than `start` unless at the end. */
  resume(start: number, error: number): number
}

const UNFINISHED: Readonly<Record<string, string>> = { 'block-comment': '*/', template: '`' }
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

export function skeletonOf(code: string): Skeleton {
  const marks: Mark[] = []
  const comments: ScriptComment[] = []
  const mark = (char: string, at: number, first: boolean): number => marks.push({ at, char, first })
  const scanner = new CodeScanner({
    bracket: mark,
    semicolon: (at, first) => mark(';', at, first),
    token: (at, first) => {
      if (first) mark('', at, first)
    },
    comment: (start, end, block) => comments.push({ start, end, block, text: commentText(code, start, end, block) }),
  })
  scanner.scan(code, 0, code.length)
  const unfinished = UNFINISHED[scanner.place] ?? ''
  scanner.end(code.length)
  const { partner, closers } = match(marks)
  const missing = unfinished || closers ? `${unfinished}\n${closers}` : ''
  return { comments, missing, resume: (start, error) => resume(code, marks, partner, start, error) }
}

function commentText(code: string, start: number, end: number, block: boolean): string {
  if (block) return code.slice(start + 2, Math.max(start + 2, code.startsWith('*/', end - 2) ? end - 2 : end))
  return code.slice(start + (code.startsWith('<!--', start) ? 4 : code.startsWith('-->', start) ? 3 : 2), end)
}

/** For each mark the index of the bracket it pairs with, or -1. A closer of the wrong sort closes what it can and leaves the rest open. */
function match(marks: readonly Mark[]): { partner: Int32Array; closers: string } {
  const partner = new Int32Array(marks.length).fill(-1)
  const open: number[] = []
  marks.forEach((mark, index) => {
    if (PAIRS[mark.char]) open.push(index)
    else if (mark.char === ')' || mark.char === ']' || mark.char === '}') {
      const depth = lastOf(open, 256, it => PAIRS[marks[it]?.char ?? ''] === mark.char)
      // A brace is stronger than a parenthesis: `f(a; }` ends the block, but `{ x) }` does not end anything.
      if (depth < 0 || (mark.char !== '}' && open.slice(depth + 1).some(it => marks[it]?.char === '{'))) return
      const opener = open[depth] ?? 0
      partner[opener] = index
      partner[index] = opener
      open.length = depth
    }
  })
  const closers = open.map(it => PAIRS[marks[it]?.char ?? ''] ?? '').reverse()
  return { partner, closers: closers.join('') }
}

function resume(code: string, marks: readonly Mark[], partner: Int32Array, start: number, error: number): number {
  let index = lowerBound(marks, start)
  // The cheap end: a boundary after the error, with all brackets of the statement closed.
  for (; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark) break
    const late = mark.at >= error && mark.at > start
    if (mark.char === ';' && mark.at >= error) return mark.at + 1
    if (late && mark.first && !')]};'.includes(mark.char || '-') && mark.at > error) return mark.at
    if (mark.char === '}' && (partner[index] ?? -1) < lowerBound(marks, start)) return mark.at === start ? mark.at + 1 : mark.at
    const jump = partner[index] ?? -1
    if (PAIRS[mark.char] && jump > index) {
      index = jump
      const end = (marks[jump]?.at ?? 0) + 1
      // `function f() {…} next()` on one line: a closed block after the error ends the statement only before a line break, seen above.
      if (end > error && isLast(code, end)) return end
    }
  }
  return code.length
}

function isLast(code: string, at: number): boolean {
  return /^[ \t]*(?:\r|\n|$)/.test(code.slice(at, at + 200))
}

function lowerBound(marks: readonly Mark[], at: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
