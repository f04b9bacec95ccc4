import type { Argument, LoaderShape, Method, Protocol, Tracker, UrlShape } from '../model/index.js'
import type { Config, OwnCall, OwnLoader, TrackerSetting } from './config.js'

/**
 * The vendors of a site: those that are built in, with the addresses its settings give them, and its own. Without such settings the very list that
 * was given. A tracker of a page is one of the whole site, so that all settings files count together; of two descriptions the first counts.
 */
export function withOwnTrackers(builtIn: readonly Tracker[], configs: Iterable<Config>): readonly Tracker[] {
  const said = new Map<string, TrackerSetting>()
  for (const { trackers } of configs) for (const one of trackers) if (!said.has(one.id)) said.set(one.id, one)
  if (said.size === 0) return builtIn
  const known = new Map(builtIn.map(tracker => [tracker.id, tracker]))
  const own = [...said.values()].map(setting => {
    const tracker = known.get(setting.id)
    return tracker ? elsewhere(tracker, setting) : made(setting)
  })
  // Before the others: the addresses of a site are exact, those of vendors may be loose.
  return [...own, ...builtIn.filter(({ id }) => !said.has(id))]
}

/** A vendor whose files are served from other addresses as well. */
function elsewhere(tracker: Tracker, { loaders }: TrackerSetting): Tracker {
  return {
    ...tracker,
    scents: [...tracker.scents, ...loaders.map(({ url }) => scentOf(url))],
    loaders: [...loaders.flatMap(one => movedLoader(tracker, one)), ...tracker.loaders],
  }
}

/**
 * The vendor's loader of the same file name, else its first that has not ended, at another address; before it those that a tag shows by carrying the
 * id in an attribute.
 */
function movedLoader({ loaders }: Tracker, { url, query, attribute }: OwnLoader): readonly LoaderShape[] {
  const current = loaders.filter(({ retired }) => retired?.level !== 'dead')
  const name = url.slice(url.lastIndexOf('/') + 1)
  const loader = current.find(one => one.name.endsWith(name)) ?? current[0] ?? loaders[0]
  if (loader === undefined) return []
  const telling = current.flatMap((one): readonly LoaderShape[] => {
    if (one.id === undefined || !('attribute' in one.id)) return []
    return [{ ...one, url: urlOf(url), marks: { ...one.marks, [one.id.attribute]: /\S/ } }]
  })
  const { marks: _, lacks: __, ...rest } = loader
  return [...telling, { ...rest, url: urlOf(url), ...idFrom(query, attribute) }]
}

function made({ id, title, noun, docs, ids, loaders, calls, attributes, events }: TrackerSetting): Tracker {
  return {
    id,
    title,
    noun,
    category: 'analytics',
    docs,
    scents: [...loaders.map(({ url }) => scentOf(url)), ...calls.map(call => call.global), ...attributes.map(one => one.attribute)],
    ids: { pattern: ids.length > 0 ? idPattern(ids) : /^\S+$/, words: ids.join(' or '), example: ids[0] ?? '', optional: true },
    loaders: loaders.map(one => ({
      name: one.url.slice(one.url.lastIndexOf('/') + 1),
      url: urlOf(one.url),
      ...idFrom(one.query, one.attribute),
      ...(one.starts && { starts: true }),
    })),
    protocols: calls.map(protocolOf),
    pixels: [],
    attributes: attributes.map(one => ({ attribute: one.attribute, trigger: one.trigger })),
    ...(events.length > 0 && { events }),
    several: false,
    described: true,
    sources: [],
  }
}

function protocolOf({ global, style, command, counter, methods }: OwnCall): Protocol {
  const commandAt = command ?? (style === 'methods' ? null : 0)
  return {
    style,
    global,
    ...(commandAt !== null && { commandAt }),
    ...(counter !== null && { counterAt: counter }),
    methods: Object.fromEntries(methods.map(({ name, does, args }): [string, Method] => [name, { does, args: args.map(argument) }])),
    // Whether the list is complete is for nobody to say but the company's programmers.
    closed: false,
  }
}

function argument(role: Argument['role']): Argument {
  return { role }
}

function idFrom(query: string | null, attribute: string | null): Pick<LoaderShape, 'id'> {
  if (query !== null) return { id: { query } }
  return attribute === null ? {} : { id: { attribute } }
}

const HOST = /^(?:https?:)?\/\/([^/]+)(\/.*)?$/

function urlOf(url: string): UrlShape {
  const [, host, rest = '/'] = HOST.exec(url) ?? []
  const path = host === undefined ? url : rest
  const pattern = new RegExp(`${host === undefined ? '' : '^'}${path.split('*').map(escaped).join('[^/]*')}$`)
  return { ...(host !== undefined && { hosts: [host.toLowerCase()] }), ...(path !== '/' && { path: pattern }) }
}

/** The longest part of an address that is known to the letter. */
function scentOf(url: string): string {
  const host = HOST.exec(url)?.[1]
  return host ?? url.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

/** `AC-####`: `#` is a digit, `@` a letter, `*` any letters, digits, `-` and `_`. */
function idPattern(forms: readonly string[]): RegExp {
  const one = (form: string): string => escaped(form).replaceAll('#', '[0-9]').replaceAll('@', '[A-Za-z]').replaceAll('\\*', '[\\w-]+')
  return new RegExp(`^(?:${forms.map(one).join('|')})$`)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
