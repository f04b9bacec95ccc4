import type { PlanItem, PlanState } from '../../core/model/index.js'
import { paintFor } from '../terminal/paint.js'
import type { Screen } from '../terminal/paint.js'
import { changeOf, isFailure, summaryOf } from './check.js'
import type { PlanCheck } from './check.js'

const WORDS: Readonly<Record<PlanState, string>> = { implemented: 'as planned', missing: 'missing', wrong: 'wrong', unknown: 'unknown' }

/** For a terminal: what is not as planned, then the sums. */
export function planText(check: PlanCheck, screen: Screen): string {
  const paint = paintFor(screen)
  const lines = check.items.flatMap(item => {
    const change = changeOf(item, check.before)
    if (item.state === 'implemented' && change !== 'done') return []
    const { line, column } = check.place(item.planned.path, item.planned.at.start)
    const word = item.state === 'implemented' ? 'now as planned' : WORDS[item.state]
    const shown = isFailure(item.state) ? paint.severity[item.state === 'wrong' ? 'error' : 'warning'](word) : paint.faint(word)
    const head = `${paint.strong(item.name)}  ${shown}${change === 'regressed' ? ', was as planned' : ''}  ${paint.faint(`${item.planned.path}:${line}:${column}`)}`
    return [head, ...item.reasons.map(reason => `  ${reason}`)]
  })
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summaryOf(check)].join('\n')}\n`
}

/** A table for a pull request or a page. */
export function planMarkdown(check: PlanCheck): string {
  const rows = check.items.map(item => {
    const { path, at } = item.planned
    const why = item.reasons.map(cell).join('<br>')
    return `| ${cell(item.name)} | ${WORDS[item.state]} | ${why} | ${cell(item.owner ?? '')} | ${cell(path)}:${check.place(path, at.start).line} |`
  })
  return `${summaryOf(check)}\n\n| Item | State | Why | Owner | Planned at |\n| --- | --- | --- | --- | --- |\n${rows.map(row => `${row}\n`).join('')}`
}

/** Workflow commands that GitHub shows beside the plan. */
export function planGithub(check: PlanCheck, base: string): string {
  return check.items
    .filter(it => isFailure(it.state))
    .map(({ state, planned, name, reasons }) => {
      const { line, column } = check.place(planned.path, planned.at.start)
      const file = base === '' ? planned.path : `${base}/${planned.path}`
      const level = state === 'wrong' ? 'error' : 'warning'
      return `::${level} file=${escaped(file, true)},line=${line},col=${column},title=${escaped(`Tracking plan: ${WORDS[state]}`, true)}::${escaped(`${name}: ${reasons.join('; ')}`, false)}\n`
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

function testCase({ kind, name, state, reasons, planned }: PlanItem, check: PlanCheck): string {
  const { line } = check.place(planned.path, planned.at.start)
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
