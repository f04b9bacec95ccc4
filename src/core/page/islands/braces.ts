import type { Flavour, Token } from './clike.js'
import type { BlockKind } from './hole.js'

/** A block that an island begins or ends but does not hold completely. `at` = where its token ends. */
export interface BlockEvent {
  readonly at: number
  readonly opens?: BlockKind
  readonly closes?: BlockKind
}

const BEGINS: Readonly<Record<string, BlockKind>> = {
  if: 'if',
  elseif: 'else',
  else: 'else',
  switch: 'if',
  match: 'if',
  catch: 'else',
  finally: 'block',
  for: 'for',
  foreach: 'for',
  while: 'for',
  do: 'for',
  function: 'block',
  fn: 'block',
  class: 'block',
  try: 'block',
}
const ENDS: Readonly<Record<string, BlockKind>> = { endif: 'if', endswitch: 'if', endforeach: 'for', endfor: 'for', endwhile: 'for' }

/** Which blocks of code reach over the end of an island: `if (…) {`, `} else {`, `foreach (…):`, `endif`. */
export function blockEvents(tokens: readonly Token[], flavour: Flavour): readonly BlockEvent[] {
  const events: BlockEvent[] = []
  const open: BlockEvent[] = []
  let pending: BlockKind | null = null
  let parentheses = 0
  let settled = false
  const begin = (at: number, opens: BlockKind): void => {
    const event = { at, opens }
    open.push(event)
    events.push(event)
  }
  const finish = (at: number, closes: BlockKind): void => {
    const last = open.pop()
    if (last) events.splice(events.lastIndexOf(last), 1)
    else events.push({ at, closes })
  }
  for (const token of tokens) {
    if (token.kind === 'comment') continue
    const word = token.kind === 'word' ? token.text.toLowerCase() : token.kind === 'punctuation' ? token.text : ''
    const end = ENDS[word]
    const start = token.kind === 'word' && Object.hasOwn(BEGINS, word) ? BEGINS[word] : undefined
    if (end && flavour === 'php') finish(token.end, end)
    else if (start) {
      // Callbacks in templates are loops: `items.forEach(function (item) { %>`.
      pending = (word === 'function' && flavour === 'js') || (word === 'if' && pending === 'else') ? (pending ?? 'for') : start
      parentheses = 0
      settled = word === 'else' || word === 'do' || word === 'try' || word === 'finally'
    } else if (word === '=>' && flavour === 'js') {
      pending = 'for'
      settled = true
    } else if (word === '(') parentheses++
    else if (word === ')') {
      parentheses--
      settled = parentheses <= 0
    } else if (word === '{') {
      begin(token.end, pending ?? 'block')
      pending = null
    } else if (word === '}') finish(token.end, 'any')
    else if (word === ':' && flavour === 'php' && pending && settled && pending !== 'block') {
      if (pending === 'else') finish(token.end, 'any')
      begin(token.end, pending)
      pending = null
    } else if (word === ';' && parentheses <= 0) pending = null
    else if (parentheses <= 0 && word !== '') settled = false
  }
  return merge(events)
}

/** `} else {` is one event: it closes an arm and opens the next. */
function merge(events: readonly BlockEvent[]): readonly BlockEvent[] {
  const merged: BlockEvent[] = []
  for (const event of events) {
    const last = merged.at(-1)
    if (last?.closes && !last.opens && event.opens && !event.closes) merged[merged.length - 1] = { ...last, ...event }
    else merged.push(event)
  }
  return merged
}
