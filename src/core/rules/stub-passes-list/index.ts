import type { Ask, Edit, Fix, Rule, Span, StubFact } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const stubPassesList: Rule = rule({
  id: 'stub-passes-list',
  title: 'The stub of a tag hands a list to its queue instead of `arguments`',
  severity: 'error',
  topic: 'counters',
  precision: 'very-high',
  words: {
    list: '{global} hands a list to {queue}; {vendor} takes only the arguments object for a command and drops everything else silently',
  },
  *check(ask) {
    if (ask.facts('stub').length === 0 || isSpecimen(ask.page.path)) return
    const stubs = ask.facts('stub')
    for (const fact of stubs) {
      // An assigned function is told of twice, alone and with its name.
      if (stubs.some(other => other !== fact && other.whole.start < fact.whole.start && other.whole.end >= fact.whole.end)) continue
      const tracker = ask.tracker(fact.vendor)
      const strict = tracker?.protocols.some(protocol => protocol.strict === true && protocol.global === fact.global)
      if (tracker === undefined || strict !== true || fact.passes !== 'array' || fact.state === 'commented') continue
      const fix = handingArguments(ask, fact)
      yield {
        at: fact.at,
        says: 'list',
        with: {
          global: fact.global,
          queue: fact.queue?.replace(/^(?:window|self|globalThis)\./, '') ?? 'its queue',
          vendor: tracker.title,
        },
        ...(fix === null ? {} : { fix }),
      }
    }
  },
})

const FUNCTION = /function\b[^(]*\(\s*\.\.\.(\w+)[^)]*\)[^{]*\{\s*(?:return\s+)?[\w.]+(?:\?\.|\.)push\(\s*(\w+)\s*\)\s*;?\s*\}$/
const ARROW = /\(\s*\.\.\.(\w+)[^()]*\)(?:\s*:\s*[\w<>[\]]+)?\s*(=>)\s*(?:(\{)\s*)?([\w.]+(?:\?\.|\.)push\(\s*)(\w+)(\s*\)\s*;?)(\s*\})?$/

/** Only a function has `arguments`; the parameters stay, because whoever calls it with types needs them. */
function handingArguments({ page }: Ask, { whole }: StubFact): Fix | null {
  const text = page.text.slice(whole.start, whole.end)
  const plain = FUNCTION.exec(text)
  if (plain !== null) {
    const [, parameter = '', pushed = ''] = plain
    if (parameter !== pushed) return null
    const at = text.lastIndexOf(pushed)
    return { title: 'Hand over arguments', edits: () => [replace(whole, at, pushed.length, 'arguments')] }
  }
  const arrow = ARROW.exec(text)
  if (arrow === null) return null
  const [all, parameter = '', , open, call = '', pushed = '', , close] = arrow
  if (parameter !== pushed || (open === undefined) !== (close === undefined)) return null
  const sign = arrow.index + all.indexOf('=>')
  const body = text.indexOf(call, sign)
  const argument = body + call.length
  const edits: readonly Edit[] = [
    replace(whole, arrow.index, 0, 'function '),
    replace(whole, sign, text.slice(sign + 2).search(/\S/) + 2, open === undefined ? '{ ' : ''),
    replace(whole, argument, pushed.length, 'arguments'),
    ...(open === undefined ? [replace(whole, text.length, 0, ' }')] : []),
  ]
  return { title: 'Make it a function that hands over arguments', edits: () => edits }
}

function replace(whole: Span, from: number, length: number, text: string): Edit {
  const start = whole.start + from
  return { at: { start, end: start + length }, text }
}
