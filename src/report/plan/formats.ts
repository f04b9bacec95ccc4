import type { PlanItem, PlanState } from '../../core/model/index.js'
import { paintFor } from '../terminal/paint.js'
import type { Screen } from '../terminal/paint.js'
import { CHANGE_WORDS, changeOf } from './changes.js'
import { isFailure, summaryOf } from './check.js'
import type { PlanCheck } from './check.js'

const WORDS: Readonly<Record<PlanState, string>> = { implemented: 'as planned', missing: 'missing', wrong: 'wrong', unknown: 'unknown' }

/** For a terminal: what is not as planned, then the sums. */
export function planText(check: PlanCheck, screen: Screen): string {
  const paint = paintFor(screen)
  const lines = check.items.flatMap(item => {
    const since = sinceOf(item, check)
    if (item.state === 'implemented' && since !== CHANGE_WORDS.implemented) return []
    const { line, column } = check.place(item.planned.path, item.planned.at.start)
    const word = WORDS[item.state]
    const shown = isFailure(item.state) ? paint.severity[item.state === 'wrong' ? 'error' : 'warning'](word) : paint.faint(word)
    const head = `${paint.strong(item.name)}  ${shown}${since === null ? '' : `, ${since}`}  ${paint.faint(`${item.planned.path}:${line}:${column}`)}`
    return [head, ...[...item.reasons, ...byEnvironment(item)].map(reason => `  ${reason}`)]
  })
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summaryOf(check)].join('\n')}\n`
}

/** The pages of each environment, where an item is told of several. */
function byEnvironment({ verdicts }: PlanItem): readonly string[] {
  const names = [...new Set(verdicts.map(it => it.environment))]
  if (names.length < 2) return []
  return names.map(name => {
    const states = verdicts.filter(it => it.environment === name).map(it => it.state)
    const found = STATES.filter(state => states.includes(state))
    return `${name}: ${found.map(state => `${states.filter(it => it === state).length} ${WORDS[state]}`).join(', ')}`
  })
}

const STATES = ['implemented', 'missing', 'wrong', 'unknown'] as const satisfies readonly PlanState[]

/** What became of an item since then, in words; `null` where there is nothing to tell. */
function sinceOf(item: PlanItem, { before }: PlanCheck): string | null {
  return before === null ? null : CHANGE_WORDS[changeOf(item, before)]
}

/** A table for a pull request or a page. */
export function planMarkdown(check: PlanCheck): string {
  const compares = check.before !== null
  const rows = check.items.map(item => {
    const { path, at } = item.planned
    const cells = [
      cell(item.name),
      WORDS[item.state],
      ...(compares ? [sinceOf(item, check) ?? ''] : []),
      item.reasons.map(cell).join('<br>'),
      cell(item.owner ?? ''),
      `${cell(path)}:${check.place(path, at.start).line}`,
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  const head = ['Item', 'State', ...(compares ? ['Change'] : []), 'Why', 'Owner', 'Planned at']
  const sums = summaryOf(check).split('\n').map(cell).join('\n\n')
  return `${sums}\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.join('')}`
}

/** Workflow commands that GitHub shows beside the plan. */
export function planGithub(check: PlanCheck, base: string): string {
  return check.items
    .filter(it => isFailure(it.state))
    .map(item => {
      const { state, planned, name, reasons } = item
      const { line, column } = check.place(planned.path, planned.at.start)
      const since = sinceOf(item, check)
      const file = base === '' ? planned.path : `${base}/${planned.path}`
      const level = state === 'wrong' ? 'error' : 'warning'
      const title = `Tracking plan: ${WORDS[state]}${since === null ? '' : `, ${since}`}`
      return `::${level} file=${escaped(file, true)},line=${line},col=${column},title=${escaped(title, true)}::${escaped(`${name}: ${reasons.join('; ')}`, false)}\n`
    })
    .join('')
}

/** JUnit: one test for each item; what cannot be known is skipped. https://github.com/testmoapp/junitxml (seen 2026-11-24) */
export function planJunit(check: PlanCheck): string {
  const { items } = check
  const failures = items.filter(it => isFailure(it.state)).length
  const skipped = items.filter(it => it.state === 'unknown').length
  const cases = items.map(item => `  ${testCase(item, check)}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="tracking plan" tests="${items.length}" failures="${failures}" skipped="${skipped}">\n${cases}</testsuite>\n`
}

function testCase(item: PlanItem, check: PlanCheck): string {
  const { kind, name, state, planned } = item
  const { line } = check.place(planned.path, planned.at.start)
  const since = sinceOf(item, check)
  const reasons = [...(since === null ? [] : [since]), ...item.reasons]
  const open = `<testcase classname="${xml(kind)}" name="${xml(name)}" file="${xml(planned.path)}" line="${line}"`
  const why = xml(reasons.join('; '))
  if (isFailure(state)) return `${open}><failure type="${state}" message="${why}"/></testcase>`
  return state === 'unknown' ? `${open}><skipped message="${why}"/></testcase>` : `${open}/>`
}

/** Text in a cell of a Markdown table: nothing in it is markup. */
export function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&!]/g, '\\$&').replace(/\s+/g, ' ')
}

/** Text of XML and HTML; what XML cannot hold is left out. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function escaped(text: string, property: boolean): string {
  const plain = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return property ? plain.replaceAll(':', '%3A').replaceAll(',', '%2C') : plain
}
