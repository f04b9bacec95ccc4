import type { Hover, Position } from 'vscode-languageserver-types'
import type { EventFact, Path, PlanItem, PlannedEvent, PlannedParameter } from '../../core/index.js'
import { environmentOf, plannedAs, plansFor } from '../../core/plan/index.js'
import type { Folder } from '../folder.js'
import { linesIn, offsetIn, rangeIn } from '../folder.js'
import { linked } from '../linked.js'
import { holds } from '../values.js'
import { entryAt } from './entries.js'
import { itemsIn, planIn } from './ground.js'
import { planWordHover } from './word-hover.js'
import { stateWords } from './words.js'

/** What an item of a plan is worth today; for other words of the file what they mean. */
export function planHover(folder: Folder, path: Path, position: Position): Hover | null {
  const page = folder.workspace.page(path)
  if (page === undefined) return null
  const offset = offsetIn(linesIn(page), position)
  const named = entryAt(folder, path, offset)
  // A step of a funnel may be planned in another part.
  const home = named?.entry.plan.from ?? path
  const items = itemsIn(folder, home)
  const item =
    named === null
      ? items.find(it => holds(it.planned.at, offset) && it.planned.at.end > 0)
      : items.find(it => it.kind === 'event' && it.name === named.entry.event.name)
  if (item === undefined) return planWordHover(folder, page, position)
  return told(rangeIn(linesIn(page), named?.at ?? item.planned.at), [
    `**${item.name}**: ${stateWords(item)}`,
    item.meaning ?? '',
    ...item.reasons.slice(1).map(it => `- ${it}`),
    ...environments(folder, home, item),
    item.owner === null ? '' : `Owner: ${item.owner}`,
  ])
}

function told(range: Hover['range'] & object, lines: readonly string[]): Hover {
  return { range, contents: { kind: 'markdown', value: lines.filter(line => line !== '').join('\n\n') } }
}

/** Where it stands in the code, by environment where the plan knows several. */
function environments(folder: Folder, path: Path, { places }: PlanItem): readonly string[] {
  const plan = planIn(folder, path)
  if (plan === null || places.length === 0) return []
  const groups = new Map<string, Set<Path>>()
  for (const { path: there } of places) {
    for (const page of new Set([there, ...folder.workspace.loadedBy(there)])) {
      if (page !== there && folder.workspace.page(page)?.document !== true) continue
      const environment = environmentOf(plan.fact, page)
      groups.set(environment, (groups.get(environment) ?? new Set()).add(page))
    }
  }
  return [...groups].map(([name, paths]) => `${groups.size === 1 ? 'In' : `In ${name}:`} ${linked(folder, [...paths])}`)
}

/** What the plans say of an event in code; empty when they do not name it. */
export function plannedLines(folder: Folder, path: Path, fact: EventFact, name: string): readonly string[] {
  return plansFor(folder.workspace, path).flatMap(({ fact: { plan }, from }) => {
    const event = plannedAs(plan, fact, name)
    return event === undefined ? [] : [aboutPlanned(event), `In the plan: ${linked(folder, [from])}`]
  })
}

/** A planned event for a person: meaning, status, owner, what is sent along. */
export function aboutPlanned({ name, meaning, owner, status, trigger, parameters, vendors }: PlannedEvent): string {
  const own = vendors.every(it => it.name === name) ? '' : ` as \`${name}\``
  const about = [
    `**Planned**${own}${meaning === null ? '' : `: ${meaning}`}`,
    [`Status: ${status}`, owner === null ? '' : `owner: ${owner}`, trigger === null ? '' : `when: ${trigger}`].filter(Boolean).join(', '),
    parameters.map(it => `- \`${it.name}\`${aboutParameter(it)}`).join('\n'),
  ]
  return about.filter(line => line !== '').join('\n\n')
}

/** `: number, always, in RUB. The whole amount.` */
export function aboutParameter({ type, required, values, pattern, unit, meaning, neverPersonal }: PlannedParameter): string {
  const words = [
    type ?? '',
    required ? 'always' : '',
    values.length === 0 ? '' : `one of ${values.join(', ')}`,
    pattern === null ? '' : `matches ${pattern}`,
    unit === null ? '' : `in ${unit}`,
    neverPersonal ? 'never personal data' : '',
  ].filter(Boolean)
  const said = [words.join(', '), meaning ?? ''].filter(Boolean).join('. ')
  return said === '' ? '' : `: ${said}`
}
