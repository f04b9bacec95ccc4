import type { Ask, Finding, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isToImport, judgedExport, together } from '../shared/exports.js'

type Words = 'variable' | 'variables' | 'trigger' | 'triggers'

export const containerUnused: Rule<Words> = rule({
  id: 'container-unused',
  title: 'The container holds variables or triggers that nothing uses',
  severity: 'info',
  optional: true,
  topic: 'containers',
  precision: 'very-high',
  tag: 'unnecessary',
  words: {
    variable: 'Nothing in this container uses the variable {names}',
    variables: 'Nothing in this container uses {count} variables: {names}',
    trigger: 'The trigger {names} starts and blocks no tag',
    triggers: '{count} triggers start and block no tag: {names}',
  },
  *check(ask) {
    const container = judgedExport(ask)
    if (container === null || isToImport(ask)) return
    const variables = ask.facts('container-variable')
    const triggers = ask.facts('container-trigger')
    const parts = [...ask.facts('container-tag'), ...triggers, ...variables]
    const spoken = new Set(container.references.map(it => it.name))
    // What only speaks of itself is used by nothing.
    for (const part of parts)
      for (const { name } of part.references) if (part.kind !== 'container-variable' || part.name !== name) spoken.add(name)
    yield* told(
      ask,
      ['variable', 'variables'],
      variables.filter(it => !spoken.has(it.name)),
    )
    yield* told(
      ask,
      ['trigger', 'triggers'],
      triggers.filter(it => !it.used),
    )
  },
})

function* told(
  ask: Ask,
  [one, many]: readonly [Words, Words],
  parts: readonly { readonly name: string; readonly at: Span }[],
): Generator<Finding<Words>> {
  const [first] = parts
  if (first === undefined) return
  const { names, related } = together(ask.page.path, parts)
  yield parts.length === 1
    ? { at: first.at, says: one, with: { names } }
    : { at: first.at, says: many, with: { names, count: parts.length }, related }
}
