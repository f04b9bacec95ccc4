import type { ContainerVariableFact } from '../../model/index.js'
import { folderOf, isTrue, literal, textOfParameter, wholeOf, type Export, type Part } from './export.js'
import { referencesIn } from './references.js'

export function variableFact(variable: Part, found: Export): ContainerVariableFact {
  const { tree, name, type, parameters } = variable
  const key = type === 'v' ? textOfParameter(parameters, 'name') : null
  return {
    kind: 'container-variable',
    vendor: 'gtm',
    name: name.text,
    folder: folderOf(variable, found),
    type,
    key: key === null ? null : literal(key),
    fallback: isTrue(parameters, 'setDefaultValue'),
    references: referencesIn(found.source, tree),
    at: name.at,
    whole: wholeOf(variable),
  }
}
