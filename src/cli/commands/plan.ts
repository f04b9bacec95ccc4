import { callsOf, checkPlans, draftPlan, kindOf, writePlan } from '../../core/index.js'
import type { PlanFact, PlanItem, PlanState, Reached, WholeGround } from '../../core/index.js'
import {
  briefHtml,
  briefMarkdown,
  count,
  planBaseline,
  planGithub,
  planJson,
  planJunit,
  planMarkdown,
  planText,
  Sources,
} from '../../report/index.js'
import type { PlanCheck, Task } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { PlanBriefRequest, PlanCheckRequest, PlanInitRequest, PlanRequest } from '../request.js'
import { joined } from '../site/paths.js'
import { baseOf } from '../site/targets.js'
import { EXIT, UsageError } from '../usage.js'
import { deliver, openAll, silent } from './site.js'
import type { Opened } from './site.js'

/** `countersign plan …`: one site at a time. */
export function plan(request: PlanRequest, engine: Engine, ports: Ports): number {
  const [opened, ...others] = openAll(request, silent(engine), engine, ports)
  if (opened === undefined || others.length > 0) throw new UsageError('A plan is of one site: name one folder.')
  switch (request.command) {
    case 'plan init':
      return init(request, opened, ports)
    case 'plan check':
      return check(request, opened, ports)
    case 'plan brief':
      return brief(request, opened, ports)
  }
}

function groundOf({ site: { workspace, trackers } }: Opened): WholeGround {
  return { site: workspace.site, trackers, complete: path => workspace.complete(path), reached: path => workspace.reached(path) }
}

function init(request: PlanInitRequest, opened: Opened, { disk, err }: Ports): number {
  const { root } = opened.target
  const there = disk.names(root).find(name => kindOf(name) === 'plan')
  if (there !== undefined) throw new UsageError(`There is a plan already: ${there}. \`countersign plan check\` compares it with the code.`)
  const drafted = draftPlan(groundOf(opened))
  const trouble = disk.write(joined(root, FILE), writePlan(drafted))
  if (trouble !== null) throw new UsageError(`${FILE} ${trouble}.`)
  if (!request.quiet) err(`${FILE} is written: ${count(drafted.counters.length, 'counter')}, ${count(drafted.events.length, 'event')}.\n`)
  return EXIT.clean
}

const FILE = 'tracking-plan.yaml'

/** The plans of a site. Throws UsageError when there is none, or one that cannot be meant. */
function plansOf({ site: { workspace } }: Opened): readonly Reached<PlanFact>[] {
  const plans = workspace.site.all('plan', 'plan')
  if (plans.length === 0) throw new UsageError(`There is no ${FILE}. \`countersign plan init\` writes one from today's code.`)
  const sources = new Sources(path => workspace.page(path))
  const troubles = plans.flatMap(({ fact, from }) =>
    fact.problems.map(({ at, message }) => {
      const { line, column } = sources.place(from, at.start)
      return `${from}:${line}:${column}: ${message}`
    }),
  )
  if (troubles.length > 0)
    throw new UsageError(`${troubles.join('\n')}\nNothing was checked: a plan that is not understood would give a wrong result.`)
  return plans
}

function check(request: PlanCheckRequest, opened: Opened, ports: Ports): number {
  plansOf(opened)
  const items = checkPlans(groundOf(opened))
  const sources = new Sources(path => opened.site.workspace.page(path))
  const found: PlanCheck = { items, place: (path, offset) => sources.place(path, offset), before: baseline(request, ports) }
  deliver(told(found, request, opened, ports), request, ports)
  const failing: readonly PlanState[] = request.strict ? ['missing', 'wrong', 'unknown'] : ['missing', 'wrong']
  return items.some(it => failing.includes(it.state)) ? EXIT.problems : EXIT.clean
}

function told(found: PlanCheck, { format, output, colour }: PlanCheckRequest, { target }: Opened, { disk, terminal }: Ports): string {
  switch (format) {
    case 'json':
      return planJson(found)
    case 'markdown':
      return planMarkdown(found)
    case 'github':
      return planGithub(found, baseOf(disk, target.root))
    case 'junit':
      return planJunit(found)
    case 'text':
      return planText(found, { ...terminal, colour: terminal.colour && colour && output === null })
  }
}

function baseline({ baseline: file }: PlanCheckRequest, { disk, folder }: Ports): PlanCheck['before'] {
  if (file === null) return null
  const text = disk.text(disk.resolve(folder, file))
  const before = text === null ? null : planBaseline(text)
  if (before === null) throw new UsageError(`--baseline: "${file}" is no result of \`countersign plan check --format json\`.`)
  return before
}

function brief(request: PlanBriefRequest, opened: Opened, ports: Ports): number {
  const plans = plansOf(opened)
  const tasks = checkPlans(groundOf(opened)).map(item => taskOf(item, plans, opened.site.trackers))
  deliver(request.format === 'html' ? briefHtml(tasks) : briefMarkdown(tasks), request, ports)
  return EXIT.clean
}

function taskOf(item: PlanItem, plans: readonly Reached<PlanFact>[], trackers: Engine['trackers']): Task {
  const own = plans.find(({ from }) => from === item.planned.path)?.fact.plan
  const event = item.kind === 'event' ? (own?.events.find(it => it.name === item.name) ?? null) : null
  return { item, event, calls: event === null || own === undefined ? [] : callsOf(event, own, trackers) }
}
