import type { Audit, Problem } from '../audit.js'
import type { CounterEntry, PageEntry } from '../contract.js'
import { whereabouts } from '../whereabouts.js'
import { count, list } from '../words.js'
import type { Paint, Screen } from './paint.js'
import { pad, plain, widest, wrap } from './wrap.js'

/** At most so many lines for each part: the end of an audit fits on a screen. */
const MOST = 10

/** What stands below the problems: counters and events by vendor, what was read, what was left out, the sum. */
export function closingLines(audit: Audit, screen: Screen, paint: Paint, elapsed?: number): readonly string[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Counters', counterLines(audit, paint)],
    ['Events', eventLines(audit)],
    ['Rules', ruleLines(audit, paint)],
    ['Read', [readLine(audit, elapsed)]],
    ['Apart', apartLines(audit)],
    ['Skipped', skippedLines(audit)],
  ]
  const width = widest(parts.map(([name]) => name)) + 2
  const room = Math.max(40, screen.width - width)
  const rows = parts.flatMap(([name, lines]) =>
    shortened(lines, paint)
      .flatMap(line => wrap(line, room))
      .map((line, at) => `${paint.strong(pad(at === 0 ? name : '', width))}${line}`),
  )
  return [...rows, '', verdict(audit, paint)]
}

function shortened(lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), paint.faint(`and ${lines.length - MOST + 1} more`)]
}

function counterLines({ pages, documents, vendors }: Audit, paint: Paint): readonly string[] {
  const whole = new Set(documents)
  const found = new Map<string, { counter: CounterEntry; on: Set<string> }>()
  for (const { path, origin, counters } of pages) {
    if (origin !== undefined) continue
    for (const counter of counters) {
      const key = `${counter.vendor} ${counter.id ?? counter.variable ?? ''} ${counter.state === 'commented'}`
      const known = found.get(key) ?? { counter, on: new Set() }
      if (whole.has(path)) known.on.add(path)
      found.set(key, known)
    }
  }
  const rows = [...found.values()].toSorted((a, b) => b.on.size - a.on.size)
  if (rows.length === 0) return [paint.faint('none')]
  const names = rows.map(
    ({ counter }) => `${vendors.get(counter.vendor) ?? counter.vendor} ${counter.id === null ? unknownId(counter) : plain(counter.id)}`,
  )
  const room = widest(names) + 2
  return rows.map(({ counter, on }, at) => {
    const state = counter.state === 'active' ? '' : `, ${STATES[counter.state]}`
    return `${pad(names[at] ?? '', room)}${whereabouts(on.size, whole.size)}${state}`
  })
}

function unknownId({ variable }: CounterEntry): string {
  return variable === undefined ? '(id set at run time)' : `(id from ${plain(variable)})`
}

const STATES: Readonly<Record<CounterEntry['state'], string>> = {
  active: 'active',
  commented: 'commented out',
  blocked: 'waits for consent',
  unknown: 'not certain to run',
}

function eventLines({ pages, vendors }: Audit): readonly string[] {
  const byVendor = new Map<string, number>()
  for (const vendor of pages.filter(({ origin }) => origin === undefined).flatMap(ownEvents))
    byVendor.set(vendor, (byVendor.get(vendor) ?? 0) + 1)
  const rows = [...byVendor].toSorted(([, a], [, b]) => b - a)
  return rows.length === 0
    ? []
    : [rows.map(([vendor, n]) => `${vendors.get(vendor) ?? (vendor === 'datalayer' ? 'data layer' : vendor)} ${n}`).join(', ')]
}

function ownEvents({ path, events }: PageEntry): readonly string[] {
  return events.filter(({ from }) => from === path).map(({ vendor }) => vendor)
}

/** Which rules spoke how often; not worth a table for a handful of problems. */
function ruleLines({ problems }: Audit, paint: Paint): readonly string[] {
  if (problems.length <= MOST) return []
  const rules = new Map<string, { readonly first: Problem; n: number }>()
  for (const problem of problems) {
    const known = rules.get(problem.rule)
    if (known) known.n++
    else rules.set(problem.rule, { first: problem, n: 1 })
  }
  const rows = [...rules].toSorted(([, a], [, b]) => RANK[a.first.severity] - RANK[b.first.severity] || b.n - a.n)
  const room = widest(rows.map(([rule]) => rule)) + 2
  return rows.map(([rule, { first, n }]) => `${paint.severity[first.severity](pad(first.severity, 9))}${pad(rule, room)}${n}`)
}

const RANK = { error: 0, warning: 1, info: 2 } as const

function readLine({ summary: { pages, scripts } }: Audit, elapsed?: number): string {
  const time = elapsed === undefined ? '' : ` in ${(elapsed / 1000).toFixed(elapsed < 9950 ? 1 : 0)} s`
  return `${count(pages, 'page')} and ${count(scripts, 'script')}${time}`
}

function apartLines({ apart }: Audit): readonly string[] {
  if (apart.length === 0) return []
  const files = [...new Set(apart.map(({ path }) => path))]
  const some = files.length > 3 ? [...files.slice(0, 3), `${files.length - 3} more`] : files
  const them = files.length === 1 ? 'a file' : `${files.length} files`
  return [`${count(apart.length, 'problem')} in ${them} that others maintain or a tool makes (${list(some.map(plain))}), not counted here`]
}

function skippedLines({ summary: { skipped } }: Audit): readonly string[] {
  return skipped.map(({ path, reason }) => `${plain(path)}: ${plain(reason)}`)
}

function verdict({ problems, suppressed, summary }: Audit, paint: Paint): string {
  const silenced = suppressed.length > 0 ? paint.faint(` ${paint.sign.dot} ${suppressed.length} silenced by comments`) : ''
  if (problems.length === 0) {
    const where = summary.skipped.length > 0 ? ' in what was read' : ''
    return `${paint.good(`${paint.sign.good} No problems${where}`)}${silenced}`
  }
  const { error, warning, info } = summary.problems
  const sums = [error > 0 && count(error, 'error'), warning > 0 && count(warning, 'warning'), info > 0 && `${info} info`].filter(
    it => it !== false,
  )
  const fixable = problems.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info'
  const hint = fixable > 0 ? paint.faint(` ${paint.sign.dot} --fix can repair ${fixable}`) : ''
  return `${paint.severity[worst](`${paint.sign.bad} ${sums.join(', ')}`)}${hint}${silenced}`
}
