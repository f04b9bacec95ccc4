import type { ContainerVariableFact } from '../../model/index.js'
import { isTrue, literal, textOfParameter, wholeOf, type Part } from './export.js'
import { referencesIn } from './references.js'

export function variableFact(variable: Part, source: string): ContainerVariableFact {
  const { tree, name, type, parameters } = variable
  const key = type === 'v' ? textOfParameter(parameters, 'name') : null
  return {
    kind: 'container-variable',
    vendor: 'gtm',
    name: name.text,
    type,
    key: key === null ? null : literal(key),
    fallback: isTrue(parameters, 'setDefaultValue'),
    references: referencesIn(source, tree),
    at: name.at,
    whole: wholeOf(variable),
  }
}
