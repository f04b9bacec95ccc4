import { scentSearch } from './scents.js'
import type { LoaderShape, PixelShape, Protocol, SettingShape, Tracker } from '../../model/index.js'

/** A protocol with the tracker that owns it. */
export interface Entry {
  readonly tracker: Tracker
  readonly protocol: Protocol
  readonly index: number
}

/** All trackers' shapes, indexed by what code mentions. Built once. */
export interface Catalogue {
  readonly trackers: readonly Tracker[]
  readonly byId: ReadonlyMap<string, Tracker>
  /** Function, constructor and methods protocols by their global path. */
  readonly byGlobal: ReadonlyMap<string, readonly Entry[]>
  readonly patterns: readonly Entry[]
  /** Queues and data layers by the list's name. */
  readonly queues: ReadonlyMap<string, readonly Entry[]>
  /** Function protocols by the queue their stub fills. */
  readonly byQueue: ReadonlyMap<string, Entry>
  readonly packages: ReadonlyMap<string, readonly Entry[]>
  readonly components: ReadonlyMap<string, Tracker>
  readonly settings: ReadonlyMap<string, readonly { readonly tracker: Tracker; readonly setting: SettingShape }[]>
  /** Globals that hold another name of a function: `GoogleAnalyticsObject`. */
  readonly namedBy: ReadonlyMap<string, Entry>
  readonly callbacks: ReadonlySet<string>
  /** Globals of libraries that have names which others use as well. */
  readonly common: readonly string[]
  readonly loaders: readonly { readonly tracker: Tracker; readonly loader: LoaderShape }[]
  readonly pixels: readonly { readonly tracker: Tracker; readonly pixel: PixelShape }[]
  /** Names that vendors own, first segment of the path. */
  readonly reserved: (path: string) => boolean
  /** Whether any scent of tracking stands in a text. */
  readonly scented: (text: string) => boolean
}

const made = new WeakMap<readonly Tracker[], Catalogue>()

export function catalogueOf(trackers: readonly Tracker[]): Catalogue {
  const known = made.get(trackers)
  if (known) return known
  const catalogue = build(trackers)
  made.set(trackers, catalogue)
  return catalogue
}

/** Names of the browser itself that some system happens to use: never taken for the vendor's own. */
const COMMON = new Set([
  'document',
  'navigator',
  'location',
  'console',
  'Math',
  'JSON',
  'Object',
  'Array',
  'String',
  'Image',
  'jQuery',
  '$',
])

function build(trackers: readonly Tracker[]): Catalogue {
  const byGlobal = new Map<string, Entry[]>()
  const patterns: Entry[] = []
  const queues = new Map<string, Entry[]>()
  const byQueue = new Map<string, Entry>()
  const packages = new Map<string, Entry[]>()
  const namedBy = new Map<string, Entry>()
  const roots = new Set<string>()
  for (const tracker of trackers) {
    tracker.protocols.forEach((protocol, index) => {
      const entry: Entry = { tracker, protocol, index }
      const source = protocol.loaded === true ? libraryOf(tracker) : protocol.from
      if (source !== undefined) {
        push(packages, source, entry)
        return
      }
      if (typeof protocol.global !== 'string') patterns.push(entry)
      else {
        roots.add(rootOf(protocol.global))
        const isQueue = protocol.style === 'queue' || protocol.style === 'object-queue' || protocol.style === 'data-layer'
        push(isQueue ? queues : byGlobal, protocol.global, entry)
      }
      if (protocol.queue !== undefined) byQueue.set(protocol.queue, entry)
      if (protocol.namedBy !== undefined) namedBy.set(protocol.namedBy, entry)
    })
    for (const one of [...(tracker.callbacks ?? []), ...(tracker.settings ?? []).map(setting => setting.global)]) roots.add(rootOf(one))
  }
  for (const common of COMMON) roots.delete(common)
  const settings = new Map<string, { tracker: Tracker; setting: SettingShape }[]>()
  for (const tracker of trackers) for (const setting of tracker.settings ?? []) push(settings, setting.global, { tracker, setting })
  return {
    trackers,
    byId: new Map(trackers.map(tracker => [tracker.id, tracker])),
    byGlobal,
    patterns,
    queues,
    byQueue,
    packages,
    components: new Map(trackers.flatMap(tracker => (tracker.components ?? []).map(one => [`${one.from}#${one.name}`, tracker] as const))),
    settings,
    namedBy,
    common: trackers.flatMap(({ protocols }) =>
      protocols.flatMap(({ loaded, global }) => (loaded === true && typeof global === 'string' ? [global] : [])),
    ),
    callbacks: new Set(trackers.flatMap(tracker => tracker.callbacks ?? [])),
    loaders: trackers.flatMap(tracker => tracker.loaders.map(loader => ({ tracker, loader }))),
    pixels: trackers.flatMap(tracker => tracker.pixels.map(pixel => ({ tracker, pixel }))),
    reserved: path => {
      const root = rootOf(path)
      return (
        roots.has(root) ||
        isLayerName(root) ||
        patterns.some(({ protocol }) => protocol.global instanceof RegExp && protocol.global.test(root))
      )
    },
    scented: scentSearch(trackers.flatMap(tracker => tracker.scents)),
  }
}

/** Any list with such a name is a data layer: sites rename it (`dataLayerGT`, `data_layer`). */
export function isLayerName(name: string): boolean {
  return /data_?layer/i.test(name) && !name.includes('.')
}

/** Under which name a vendor's library is a package whose exports are globals. */
export function libraryOf({ id }: Tracker): string {
  return `library:${id}`
}

function rootOf(path: string): string {
  const dot = path.indexOf('.')
  return dot < 0 ? path : path.slice(0, dot)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
