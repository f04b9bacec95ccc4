import { constText } from '../code/triggers.js'
import type { Sym } from '../code/sym.js'

/** How code names a thing: a dotted path from the global object or from a package's export; results of calls end in `()`. */
export interface Named {
  /** The npm package or module it comes from; `null` = a global. */
  readonly from: string | null
  readonly path: string
  /** Results and instances on the way, innermost first: `ttq.instance('1')`, `new Ya.Metrika({…})`. */
  readonly made: readonly Sym[]
}

/** The name of what an expression stands for; `null` when it has none. Chains on unknown objects start with `?`. */
export function nameOf(value: Sym): Named | null {
  switch (value.s) {
    case 'global':
      return { from: null, path: value.path, made: [] }
    case 'imported':
      return { from: value.source, path: value.name === '*' ? '' : value.name, made: [] }
    case 'member': {
      const key = constText(value.key) ?? (value.key.s === 'const' && typeof value.key.value === 'number' ? String(value.key.value) : null)
      const base = nameOf(value.object) ?? { from: null, path: '?', made: [] }
      return key === null ? null : { ...base, path: base.path === '' ? key : `${base.path}.${key}` }
    }
    case 'result': {
      const base = nameOf(value.callee)
      return base && { ...base, path: `${base.path}()`, made: [...base.made, value] }
    }
    case 'instance': {
      const base = nameOf(value.callee)
      return base && { ...base, path: `new ${base.path}`, made: [...base.made, value] }
    }
    case 'choice':
      return value.options.map(nameOf).find(one => one !== null && one.path !== '') ?? null
    default:
      return null
  }
}
