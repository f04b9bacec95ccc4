import type { Method, Protocol, TrackerId, Value } from '../../model/index.js'
import type { Sym } from '../code/sym.js'
import type { Catalogue, Entry } from './catalogue.js'
import { nameOf, type Named } from './path.js'

/** A call found to speak to a vendor. */
export interface Match {
  readonly entry: Entry
  readonly callee: string
  /** For methods: the member that is the command. */
  readonly member: string | null
  /** Methods of an instance, when the call is one of it. */
  readonly methods: Readonly<Record<string, Method>>
  /** The counter that the callee itself names: `yaCounter123`, `new Ya.Metrika({id: 1})`. */
  readonly counter: string | null
  readonly made: Sym | null
}

/** Which vendor's function a name is; several when a name is shared (`ga` and its plugins). */
export function matchCall(named: Named, catalogue: Catalogue, aliases: ReadonlyMap<string, string>): Match | null {
  const cut = named.path.lastIndexOf('.')
  const first = named.path.split('.')[0] ?? ''
  const alias = aliases.get(first)
  const path = alias === undefined ? named.path : alias + named.path.slice(first.length)
  const base = cut < 0 ? '' : path.slice(0, path.lastIndexOf('.'))
  const member = cut < 0 ? null : path.slice(path.lastIndexOf('.') + 1)
  if (named.from !== null) return packaged(named, base, member, catalogue)
  for (const entry of catalogue.byGlobal.get(path) ?? []) if (entry.protocol.style === 'function') return plain(entry, path, null)
  if (member === null) return null
  for (const entry of catalogue.byGlobal.get(base) ?? []) if (entry.protocol.style === 'methods') return plain(entry, base, member)
  for (const entry of catalogue.patterns) {
    if (entry.protocol.style !== 'methods' || !(entry.protocol.global instanceof RegExp)) continue
    const found = entry.protocol.global.exec(base)
    if (found) return { ...plain(entry, base, member), counter: found[1] ?? null }
  }
  return ofInstance(named, base, member, catalogue)
}

function plain(entry: Entry, callee: string, member: string | null): Match {
  return { entry, callee, member, methods: entry.protocol.methods, counter: null, made: null }
}

/** `counter.reachGoal('x')` where `counter = new Ya.Metrika({id: 1})`; `ttq.instance('1').track('x')`. */
function ofInstance(named: Named, base: string, member: string, catalogue: Catalogue): Match | null {
  const made = named.made.at(-1) ?? null
  if (!made || (made.s !== 'instance' && made.s !== 'result')) return null
  if (base.startsWith('new ')) {
    for (const entry of catalogue.byGlobal.get(base.slice(4)) ?? []) {
      const { instance } = entry.protocol
      if (entry.protocol.style === 'constructor' && instance)
        return { entry, callee: base.slice(4), member, methods: instance, counter: null, made }
    }
  }
  if (!base.endsWith('()')) return null
  const call = base.slice(0, -2)
  for (const entry of catalogue.byGlobal.get(call) ?? []) {
    const { instance, otherwise } = entry.protocol
    if (instance && otherwise?.gives === 'instance') return { entry, callee: call, member, methods: instance, counter: null, made }
  }
  const cut = call.lastIndexOf('.')
  for (const entry of catalogue.byGlobal.get(call.slice(0, cut < 0 ? 0 : cut)) ?? []) {
    const { instance, methods } = entry.protocol
    if (instance && methods[call.slice(cut + 1)]?.gives === 'instance')
      return { entry, callee: call, member, methods: instance, counter: null, made }
  }
  return null
}

function packaged(named: Named, base: string, member: string | null, catalogue: Catalogue): Match | null {
  const entries = catalogue.packages.get(named.from ?? '') ?? []
  for (const entry of entries) {
    const { protocol } = entry
    if (protocol.style === 'function' && isExport(protocol.global, named.path)) return plain(entry, named.path, null)
    if (protocol.style !== 'methods') continue
    if (member !== null && isExport(protocol.global, base)) return plain(entry, base, member)
    if (member === null && isExport(protocol.global, '')) return plain(entry, 'default', named.path)
  }
  return null
}

/** `app.use(VueGtag, {…})`: the package's plugin is the first argument. */
export function matchPlugin(plugin: Sym | undefined, catalogue: Catalogue): Match | null {
  const named = plugin && nameOf(plugin)
  if (!named || named.from === null) return null
  const entry = (catalogue.packages.get(named.from) ?? []).find(
    ({ protocol }) => protocol.style === 'plugin' && isExport(protocol.global, named.path),
  )
  return entry ? plain(entry, named.path, null) : null
}

/** Whether a path from a package is an export of it. What `require()` or a namespace gives may be the default export itself. */
export function isExport(global: Protocol['global'], path: string): boolean {
  return global === path || global === (path === '' ? 'default' : `default.${path}`)
}

export function matchConstructor(named: Named, catalogue: Catalogue): Match | null {
  if (named.from !== null) return null
  const entry = (catalogue.byGlobal.get(named.path) ?? []).find(one => one.protocol.style === 'constructor')
  return entry ? plain(entry, named.path, null) : null
}

/** Which system an id belongs to by its prefix. */
export function ownerOf(id: string | null, belongs: readonly (readonly [RegExp, TrackerId])[] | undefined, own: TrackerId): TrackerId {
  if (id === null) return own
  return belongs?.find(([pattern]) => pattern.test(id))?.[1] ?? own
}

/** The same for what is known of an id. A variable called MEASUREMENT_ID says by its name that it is GA4's. */
export function ownerOfValue(id: Value | null, belongs: readonly (readonly [RegExp, TrackerId])[] | undefined, own: TrackerId): TrackerId {
  if (id?.kind === 'text') return ownerOf(id.text, belongs, own)
  if (id?.kind === 'number') return ownerOf(String(id.value), belongs, own)
  if (id?.kind === 'pattern') return ownerOf(id.parts.map(part => part ?? '').join('') || null, belongs, own)
  const named = id?.kind === 'unknown' && /measurement_?id/i.test(id.why)
  return named && belongs?.some(([, tracker]) => tracker === 'ga4') === true ? 'ga4' : own
}
