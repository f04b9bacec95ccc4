import type { Ask, ContainerFact, Finding, Reference, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import { judgedExport } from '../shared/exports.js'
import { replacing } from '../shared/replacing.js'

type Words = 'variable' | 'near' | 'trigger' | 'tag'

export const containerReferenceDangling: Rule<Words> = rule({
  id: 'container-reference-dangling',
  title: 'The container speaks of a variable, trigger or tag it does not have',
  severity: 'error',
  topic: 'containers',
  precision: 'high',
  words: {
    variable: 'This container has no variable “{name}”{hint}',
    near: 'This container has no variable “{name}”: is “{meant}” meant?',
    trigger: 'This container has no trigger with the id {name}{hint}',
    tag: 'This container has no tag “{name}” that could run with this one{hint}',
  },
  *check(ask) {
    const container = judgedExport(ask)
    if (container === null) return
    yield* dangling(ask, container)
  },
})

function* dangling(ask: Ask, container: ContainerFact): Generator<Finding<Words>> {
  const tags = ask.facts('container-tag')
  const triggers = ask.facts('container-trigger')
  const variables = ask.facts('container-variable')
  const names = variables.map(it => it.name)
  const known = new Set([...names, ...container.builtIn])
  // Which variables server containers have of their own is published nowhere.
  const all = container.usage === 'web' ? [...tags, ...triggers, ...variables, container].flatMap(it => it.references) : []
  // Names that begin with an underscore are the manager's own.
  const lost = firsts(all, name => !known.has(name) && !name.startsWith('_'))
  for (const { name, at } of lost) {
    const words = meant(name, [...known])
    const [best] = words.all
    const written = ask.page.text.slice(at.start, at.end) === name
    if (best === undefined) yield spoken(container, 'variable', { name, at })
    else
      yield {
        ...spoken(container, 'near', { name, at }),
        with: { name, meant: best },
        ...replacing(written ? at : null, { sure: null, all: words.all }),
      }
  }
  const ids = new Set(triggers.map(it => it.id))
  const fired = tags.flatMap(it => [...it.firing, ...it.blocking])
  for (const one of firsts(fired, id => !ids.has(id) && !BUILT_IN.test(id))) yield spoken(container, 'trigger', one)
  const titles = new Set(tags.map(it => it.name))
  for (const one of firsts(
    tags.flatMap(it => it.sequence),
    name => !titles.has(name),
  ))
    yield spoken(container, 'tag', one)
}

/** Triggers that every container has and no export lists. */
const BUILT_IN = /^2147479\d{3}$/

function firsts(references: readonly Reference[], isLost: (name: string) => boolean): readonly Reference[] {
  const found = new Map<string, Reference>()
  for (const it of references) if (!found.has(it.name) && isLost(it.name)) found.set(it.name, it)
  return [...found.values()]
}

/** What was exported from a workspace may be a part of it. */
function spoken({ version }: ContainerFact, says: Words, { name, at }: Reference): Finding<Words> {
  const whole = version !== null
  const hint = whole ? '' : ', unless only a part of it was exported'
  return { at, says, with: { name, hint }, essence: `${says} ${name}`, ...(whole ? {} : { severity: 'warning' as const }) }
}
