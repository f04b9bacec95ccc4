import type { Ask, ContainerVariableFact, Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSameWord } from '../shared/alike.js'
import { judgedExport } from '../shared/exports.js'
import type { PushedKeys } from '../shared/pushed.js'
import { mayBePushed, pushedKeys } from '../shared/pushed.js'

type Words = 'other' | 'never'

export const layerVariableUnpushed: Rule<Words> = rule({
  id: 'layer-variable-unpushed',
  title: 'A variable of the container reads a data layer key that nobody pushes',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    other: 'The variable “{variable}” reads `{key}`, which nobody pushes: {file} pushes `{meant}`',
    never: 'The variable “{variable}” reads `{key}`, which no file of this site pushes',
  },
  *check(ask) {
    const container = judgedExport(ask)
    if (container?.usage !== 'web' || ask.loadedBy.length === 0) return
    const keys = pushedKeys(ask)
    // Without one push whose keys are known there is nothing to compare with.
    if (keys.paths.size === 0) return
    const whole = !container.pushes && ask.loadedBy.every(ask.site.complete)
    const used = namesUsed(ask)
    for (const variable of ask.facts('container-variable')) {
      const found = used.has(variable.name) ? judged(variable, keys) : null
      if (found !== null && (found.says === 'other' || whole)) yield found
    }
  },
})

function namesUsed(ask: Ask): ReadonlySet<string> {
  const parts = [...ask.facts('container-tag'), ...ask.facts('container-trigger'), ...ask.facts('container-variable')]
  return new Set(parts.flatMap(it => it.references.map(({ name }) => name)))
}

/** Keys that the container and the Google tag put there themselves. */
const OWN = /^(?:gtm|event|eventModel|eventCallback|eventTimeout|ecommerce$)(?:\.|$)|^gtm\b/

function judged({ key, name, fallback }: ContainerVariableFact, keys: PushedKeys): Finding<Words> | null {
  if (key?.kind !== 'text' || OWN.test(key.text) || keys.paths.has(key.text)) return null
  const near = [...keys.paths].find(([path]) => isSameWord(path, key.text))
  const found = { at: key.at, essence: name }
  if (near !== undefined) {
    const [meant, { from, fact }] = near
    return {
      ...found,
      says: 'other',
      with: { variable: name, key: key.text, meant, file: from },
      related: [{ path: from, at: fact.at, says: 'Pushed here' }],
      ...(mayBePushed(keys, key.text) ? { severity: 'info' as const } : {}),
    }
  }
  // With a value for when there is none, nobody need push it.
  return fallback || mayBePushed(keys, key.text)
    ? null
    : { ...found, says: 'never', with: { variable: name, key: key.text }, severity: 'info' }
}
