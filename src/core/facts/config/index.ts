import { frameworks } from '../../frameworks/index.js'
import type { ConfigCounter, ConfigShape, Path, Value, VariableFact } from '../../model/index.js'
import { environmentName } from '../code/variables.js'
import { variableValue } from '../code/value.js'
import { counterFact, counterIds, normalId, type Where } from '../recognise/collector.js'
import { ownerOfValue } from '../recognise/match.js'
import { providedFact } from './provided.js'
import { readTag, type TagReading } from './tags.js'
import { leavesOf, listsPlugin, valuesAt } from './way.js'

/** What a configuration file says goes into every page; nothing of it stands in one. */
export const EVERYWHERE: Where = {
  state: 'active',
  trigger: null,
  place: null,
  tag: null,
  conditional: false,
  immediate: true,
  block: 0,
  seq: 0,
}

/** Whether some framework reads a file of this name. */
export function isConfigFile(path: Path): boolean {
  return frameworks.some(({ config }) => config?.file.test(path) === true)
}

/** Counters, tags, variables and functions that a site's configuration brings. */
export function configFacts(path: Path, root: Value, reading: TagReading): void {
  for (const { config } of frameworks) {
    if (config?.file.test(path) !== true || (config.needs && !listsPlugin(root, config.needs))) continue
    counters(config, root, reading)
    for (const { at, form } of config.tags ?? [])
      for (const tag of valuesAt(root, [...at, '*'], config.fold === true))
        readTag(tag, form, reading, { ...EVERYWHERE, seq: tag.at.start })
    for (const fact of variables(config, root)) reading.collector.add(fact, EVERYWHERE)
    for (const one of config.provides ?? []) reading.collector.add(providedFact(one, root.at), EVERYWHERE)
  }
}

function counters(config: ConfigShape, root: Value, reading: TagReading): void {
  const fold = config.fold === true
  let found = 0
  for (const shape of config.counters ?? []) {
    const ids = valuesAt(root, shape.id, fold)
      .flatMap(value => counterIds(value))
      .filter(isId)
    for (const id of ids) counter(shape, id, root, fold, reading)
    found += ids.length
  }
  const [left] = (config.counters ?? []).filter(one => one.environment !== undefined)
  if (found === 0 && left?.environment !== undefined) counter(left, variableValue(left.environment, root.at), root, fold, reading)
}

function isId({ kind }: Value): boolean {
  return kind === 'text' || kind === 'number' || kind === 'pattern' || kind === 'unknown'
}

function counter(shape: ConfigCounter, id: Value, root: Value, fold: boolean, { catalogue, collector }: TagReading): void {
  const vendor = ownerOfValue(id, shape.belongs, shape.vendor)
  const tracker = catalogue.byId.get(vendor)
  if (!tracker) return
  const by = shape.id.reduce<string>((last, step) => (typeof step === 'string' && step !== '*' ? step : last), 'id')
  const isSure =
    shape.sure && valuesAt(root, shape.sure.at, fold).some(one => one.kind === 'text' && shape.sure?.is.test(one.text) === true)
  const where: Where = { ...EVERYWHERE, state: isSure ? 'active' : (shape.state ?? 'active'), seq: id.at.start }
  const options = shape.options && valuesAt(root, shape.options, fold)[0]
  const found = { vendor, id: normalId(id, tracker), how: 'component', by, generation: null } as const
  collector.add(counterFact(found, options, id.at, where), where)
}

function variables(config: ConfigShape, root: Value): readonly VariableFact[] {
  const fold = config.fold === true
  return (config.variables ?? []).flatMap(({ at, prefix, as }) =>
    valuesAt(root, at, fold).flatMap(holder =>
      leavesOf(holder).map(({ keys, value }): VariableFact => {
        const path = prefix + keys.join('.')
        const name = as === 'environment' ? environmentName(prefix, keys) : fold ? path.toLowerCase() : path
        return { kind: 'variable', name, value, at: value.at, whole: value.at }
      }),
    ),
  )
}
