import { readYaml } from '../config/read-yaml.js'
import type { ConfigProblem } from '../config/index.js'
import type { Plan, PlannedEvent, Tracker } from '../model/index.js'
import { planShape } from './schema.js'

/** A plan that says nothing. */
export const emptyPlan: Plan = {
  title: null,
  environments: [],
  counters: [],
  events: [],
  meta: [],
  consent: null,
  naming: null,
  funnels: [],
}

/**
 * Reads a plan's file, YAML or JSON (which is YAML too). Every item has its place. What cannot be meant is told and left out; nothing throws,
 * and a file that cannot be read at all gives an empty plan.
 */
export function parsePlan(
  text: string,
  trackers: readonly Tracker[],
): { readonly plan: Plan; readonly problems: readonly ConfigProblem[] } {
  const { values, problems } = readYaml(text, planShape(trackers), LIMITS)
  const { $schema: _, version: __, goals = [], events = [], ...others } = values ?? {}
  const all = [...goals, ...events]
  const twice = all.filter((event, at) => all.findIndex(other => other.name === event.name) < at)
  return {
    plan: { ...emptyPlan, ...others, events: all.filter(event => !twice.includes(event)) },
    problems: [...problems, ...twice.map(told)],
  }
}

function told({ name, at = START }: PlannedEvent): ConfigProblem {
  return { at, message: `"${name}" is a goal above as well: write it once` }
}

const START = { start: 0, end: 0 }
/** A large shop plans some hundred events, twenty lines each. */
const LIMITS = { longest: 1_000_000, mostNodes: 300_000 }
