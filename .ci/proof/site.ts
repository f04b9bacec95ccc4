// A site with a plan of its own code, before and after somebody spoils the code.
import { checkPlans, draftPlan, writePlan } from '../../src/core/index.js'
import { sentBelow } from '../../src/core/plan/index.js'
import type { Path, PlanItem, Reached, WholeGround } from '../../src/core/index.js'
import type { EventFact } from '../../src/core/model/index.js'
import { engine } from '../../src/cli/engine.js'
import { silent } from '../../src/cli/commands/site.js'
import { openSite } from '../../src/cli/site/site.js'
import type { Site } from '../../src/cli/site/site.js'
import { disk, slashed } from '../../src/node/disk.js'
import { deletion, renaming } from './damage.js'
import type { Damage, Sent } from './damage.js'

export interface Proof {
  readonly items: number
  /** What is missing or wrong of a plan just written. */
  readonly first: readonly string[]
  readonly renamed: Outcome
  readonly deleted: Outcome
}

interface Outcome {
  readonly chosen: number
  readonly caught: number
  /** Those of which the check says that nobody can tell, and why. */
  readonly unknown: readonly string[]
  /** Those of which it says that nothing has changed. */
  readonly missed: readonly string[]
  /** Items that were left alone and are told of otherwise than before. */
  readonly others: readonly string[]
}

const PLAN = 'tracking-plan.yaml'

export function proveSite(root: string): Proof {
  const site = opened(root, new Map())
  const plan = writePlan(draftPlan(groundOf(site)))
  site.reread(PLAN, plan)
  const before = checkPlans(groundOf(site))
  const events = sentBelow(groundOf(site), '')
  const sent = before.flatMap(item => sentFor(item, events) ?? [])
  const spoilt = (damage: (events: readonly Sent[], text: (path: Path) => string) => Damage): Outcome => {
    const { texts, ids } = damage(sent, path => site.file(path)?.text ?? '')
    const after = checkPlans(groundOf(opened(root, new Map([...texts, [PLAN, plan]]))))
    return outcome(before, after, ids)
  }
  return {
    items: before.length,
    first: before.filter(it => it.state === 'missing' || it.state === 'wrong').map(told),
    renamed: spoilt(renaming),
    deleted: spoilt(deletion),
  }
}

function outcome(before: readonly PlanItem[], after: readonly PlanItem[], ids: ReadonlySet<string>): Outcome {
  const chosen = after.filter(it => ids.has(it.id))
  const of = (...states: readonly PlanItem['state'][]): readonly PlanItem[] => chosen.filter(it => states.includes(it.state))
  const others = after.filter((it, at) => !ids.has(it.id) && it.state !== before[at]?.state)
  return {
    chosen: chosen.length,
    caught: of('missing', 'wrong').length,
    unknown: of('unknown').map(told),
    missed: of('implemented').map(told),
    others: others.map(told),
  }
}

function told({ id, state, reasons }: PlanItem): string {
  return `${id} ${state}: ${reasons.slice(0, 2).join('; ')}`
}

/** Where an event that is as planned is sent; `null` for anything else. */
function sentFor({ id, kind, state, name, places }: PlanItem, events: readonly Reached<EventFact>[]): Sent | null {
  if (kind !== 'event' || state !== 'implemented' || places.length === 0) return null
  // One name in a function is sent by each of its calls.
  const facts = events.filter(it => places.some(({ path, at }) => it.from === path && it.fact.at.start === at.start))
  return { id, name, places: facts.map(({ fact, from }) => ({ path: from, at: fact.at, whole: fact.whole })) }
}

function groundOf({ workspace, trackers }: Site): WholeGround {
  return { site: workspace.site, trackers, complete: path => workspace.complete(path), reached: path => workspace.reached(path) }
}

/** A site with other texts in some of its files. */
function opened(folder: string, texts: ReadonlyMap<Path, string>): Site {
  const root = slashed(folder)
  const over: typeof disk = {
    ...disk,
    list(base, wishes) {
      const listing = disk.list(base, { ...wishes, file: path => (path === PLAN ? false : wishes.file(path)) })
      const files = listing.files.filter(path => path !== PLAN)
      return { ...listing, files: texts.has(PLAN) ? [...files, PLAN] : files }
    },
    read(base, path, limits) {
      const text = texts.get(path)
      return text === undefined ? disk.read(base, path, limits) : { path, text }
    },
  }
  const { rules } = silent(engine)
  const progress = { tell: () => undefined, end: () => undefined }
  return openSite({ root, config: null, maxFileSize: null, profile: [], rules }, engine, over, progress)
}
