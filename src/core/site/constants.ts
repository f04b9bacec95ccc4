import type { ExportFact, Fact, Path, Value } from '../model/index.js'
import { entry } from '../model/index.js'
import type { Ground } from './address.js'
import { handedOn } from './definitions.js'
import { followImport } from './modules.js'

/** What has to be known of a site to say what a constant of another module is. */
export interface ConstantGround {
  readonly ground: Ground
  readonly exportsIn: (path: Path) => readonly ExportFact[]
}

/** The fact with the constants of other modules it reports in their places. The same fact where there are none. */
export function withConstants<F extends Fact>(fact: F, from: Path, site: ConstantGround): F {
  if (fact.kind === 'event') {
    const name = known(fact.name, from, site)
    const parameters = fact.parameters && known(fact.parameters, from, site)
    return name === fact.name && parameters === fact.parameters ? fact : { ...fact, name, parameters }
  }
  if (fact.kind !== 'outcall') return fact
  const args = each(fact.args, one => known(one, from, site))
  return args === fact.args ? fact : { ...fact, args }
}

function known(value: Value, from: Path, site: ConstantGround): Value {
  switch (value.kind) {
    case 'unknown': {
      const found = value.ref === undefined ? null : constantOf(value.ref, from, site, new Set())
      return found === null ? value : standingAt(found, value)
    }
    case 'pattern':
      return value.refs === undefined ? value : joined(value, value.refs, from, site)
    case 'choice': {
      const options = each(value.options, one => known(one, from, site))
      return options === value.options ? value : { ...value, options }
    }
    case 'list': {
      const items = each(value.items, one => known(one, from, site))
      return items === value.items ? value : { ...value, items }
    }
    case 'object': {
      const entries = each(value.entries, one => {
        const inner = known(one.value, from, site)
        return inner === one.value ? one : { ...one, value: inner }
      })
      return entries === value.entries ? value : { ...value, entries }
    }
    default:
      return value
  }
}

/** `PREFIX + '_order'` with what the constant is in its place. */
function joined(value: Value & { readonly kind: 'pattern' }, refs: readonly (string | null)[], from: Path, site: ConstantGround): Value {
  let hole = 0
  const parts: (string | null)[] = []
  const left: (string | null)[] = []
  for (const part of value.parts) {
    const ref = part === null ? (refs[hole++] ?? null) : null
    const found = part ?? (ref === null ? null : wordsOf(constantOf(ref, from, site, new Set())))
    const before = parts.at(-1)
    if (found === null) left.push(ref)
    if (found !== null && typeof before === 'string') parts[parts.length - 1] = before + found
    else parts.push(found)
  }
  const [text, ...others] = parts
  if (typeof text === 'string' && others.length === 0) return { kind: 'text', text, at: value.at, exact: false }
  return left.length === refs.length ? value : { ...value, parts, refs: left }
}

function wordsOf(value: Value | null): string | null {
  if (value?.kind === 'text') return value.text
  return value?.kind === 'number' ? String(value.value) : null
}

function each<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change)
  return changed.some((one, at) => one !== list[at]) ? changed : list
}

/** The constant stands in another file; a person looks for it where it is used. */
function standingAt(found: Value, { at }: Value): Value {
  if (found.kind === 'text') return { ...found, at, exact: false }
  if (found.kind === 'object')
    return { ...found, at, entries: found.entries.map(one => ({ ...one, keyAt: at, value: standingAt(one.value, { ...one.value, at }) })) }
  return { ...found, at }
}

function partOf(value: Value, key: string): Value | null {
  if (value.kind === 'list') return /^\d+$/.test(key) ? (value.items[Number(key)] ?? null) : null
  return entry(value, key) ?? null
}

function constantOf(ref: string, from: Path, site: ConstantGround, passed: Set<string>): Value | null {
  const [, source = '', name = ''] = /^import:(.+)#([^#]+)$/.exec(ref) ?? []
  const file = followImport(source, from, site.ground)
  if (file.is !== 'file' || passed.has(`${file.path} ${name}`)) return null
  passed.add(`${file.path} ${name}`)
  const [first = '', ...keys] = name.split('.')
  const own = site.exportsIn(file.path).find(one => one.value !== null && one.names.includes(`export:${first}`))
  if (own?.value) return keys.reduce<Value | null>((value, key) => (value === null ? null : partOf(value, key)), own.value)
  for (const next of handedOn(name, file.path, site)) {
    const found = constantOf(`import:${next.source}#${next.name}`, next.from, site, passed)
    if (found !== null) return found
  }
  return null
}
