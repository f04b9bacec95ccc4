import { checkPlans, draftPlan, kindOf, planTasks, updatePlan, writePlan } from '../../core/index.js'
import type { PlanFact, PlanState, PlanUpdate, Reached, WholeGround } from '../../core/index.js'
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
  toDiff,
  toolOf,
} from '../../report/index.js'
import type { PlanCheck } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { PlanBriefRequest, PlanCheckRequest, PlanInitRequest, PlanRequest, PlanUpdateRequest } from '../request.js'
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
    case 'plan update':
      return update(request, opened, ports)
    case 'plan check':
      return check(request, opened, engine, ports)
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

function update(request: PlanUpdateRequest, opened: Opened, ports: Ports): number {
  const plans = plansOf(opened)
  const ground = groundOf(opened)
  const only = request.only.length === 0 ? null : request.only
  if (request.take === 'plan') {
    if (request.write)
      throw new UsageError(
        '--write goes with --take code. What the code lacks is for people to write: `countersign plan brief` is their task.',
      )
    const tasks = planTasks(ground).filter(({ item: { id, name } }) => only === null || only.includes(id) || only.includes(name))
    deliver(briefMarkdown(tasks), request, ports)
    return tasks.some(({ item: { state } }) => state === 'missing' || state === 'wrong') ? EXIT.problems : EXIT.clean
  }
  const files = plans.map(({ fact, from }, at) => {
    const text = opened.site.file(from)?.text ?? ''
    // What is new goes into the first part of a plan.
    const adds = plans.findIndex(it => it.fact.folder === fact.folder) === at
    return { from, text, ...after(updatePlan({ path: from, text }, fact, ground, { only, adds })) }
  })
  const changes = files.flatMap(it => it.changes)
  if (!request.write) {
    deliver(files.map(it => toDiff(it.from, it.text, it.next)).join(''), request, ports)
  } else {
    for (const { from, text, next } of files) {
      const trouble = text === next ? null : ports.disk.write(joined(opened.target.root, from), next)
      if (trouble !== null) throw new UsageError(`${from} ${trouble}.`)
    }
  }
  if (!request.quiet) ports.err(changes.length === 0 ? 'The plan says what the code does.\n' : changes.map(it => `${it.says}\n`).join(''))
  return changes.length === 0 || request.write ? EXIT.clean : EXIT.problems
}

function after({ text, changes }: PlanUpdate): { readonly next: string; readonly changes: PlanUpdate['changes'] } {
  return { next: text, changes }
}

/** The plans of a site. Throws UsageError when there is none, or one that cannot be meant. */
export function plansOf({ site: { workspace } }: Opened): readonly Reached<PlanFact>[] {
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

function check(request: PlanCheckRequest, opened: Opened, engine: Engine, ports: Ports): number {
  plansOf(opened)
  const items = checkPlans(groundOf(opened))
  const sources = new Sources(path => opened.site.workspace.page(path))
  const found: PlanCheck = {
    tool: toolOf(ports.product),
    root: opened.target.root,
    items,
    place: (path, offset) => sources.place(path, offset),
    before: since(request, opened, engine, ports) ?? baseline(request, ports),
  }
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

/** The states of a revision's own plan and code. */
function since(request: PlanCheckRequest, { target }: Opened, engine: Engine, ports: Ports): PlanCheck['before'] {
  if (request.since === null) return null
  const past = ports.history.at(target.root, request.since)
  if ('reason' in past) throw new UsageError(`--since: ${past.reason}`)
  try {
    const quiet = { ...request, paths: [past.root], quiet: true }
    const [then] = openAll(quiet, silent(engine), engine, { ...ports, folder: past.root })
    if (then === undefined || then.site.workspace.site.all('plan', 'plan').length === 0)
      throw new UsageError(`--since: ${request.since} has no tracking plan yet. \`plan check\` without --since tells what is open.`)
    return { since: request.since, states: new Map(checkPlans(groundOf(then)).map(it => [it.id, it.state])) }
  } finally {
    past.leave()
  }
}

function baseline({ baseline: file }: PlanCheckRequest, { disk, folder }: Ports): PlanCheck['before'] {
  if (file === null) return null
  const text = disk.text(disk.resolve(folder, file))
  const before = text === null ? null : planBaseline(text, file)
  if (before === null) throw new UsageError(`--baseline: "${file}" is no result of \`countersign plan check --format json\`.`)
  return before
}

function brief(request: PlanBriefRequest, opened: Opened, ports: Ports): number {
  plansOf(opened)
  const tasks = planTasks(groundOf(opened))
  deliver(request.format === 'html' ? briefHtml(tasks) : briefMarkdown(tasks), request, ports)
  return EXIT.clean
}
