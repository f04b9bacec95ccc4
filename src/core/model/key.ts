import type { Fact } from './fact.js'
import type { Tracker, TrackerId } from './tracker.js'
import type { Value } from './value.js'

/**
 * The text a value surely is: texts as they stand, numbers as digits (`123` and `'123'` are one counter). `null` when it is not known.
 */
export function textOf(value: Value | null | undefined): string | null {
  if (value?.kind === 'text') return value.text
  if (value?.kind === 'number') return String(value.value)
  return null
}

/** `yandex-metrica:123`: one counter, however it is written. `null` when the id is not known. Give the tracker where upper and lower case may be equal. */
export function counterKey(vendor: TrackerId, id: Value | string | null, tracker?: Tracker): string | null {
  const known = typeof id === 'string' ? id : textOf(id)
  if (known === null) return null
  const text = known.trim()
  return `${vendor}:${tracker?.ids.fold === true ? text.toUpperCase() : text}`
}

/** `title:Delivery and payment`: one piece of metadata with its content, white space normalised. `null` when the content is not known. */
export function metaKey(name: string, content: Value | string | null): string | null {
  const known = typeof content === 'string' ? content : textOf(content)
  return known === null ? null : `${name}:${known.replace(/\s+/g, ' ').trim()}`
}

/**
 * The most exact key under which `Site.all(fact.kind, key)` finds a fact; `null` when it has none because the telling part is not known.
 * Counter, load: `vendor:id`. Event: `vendor:name`. Call: `vendor:method`. Meta: `name:content`. See `keysOf` for the wider keys.
 */
export function keyOf(fact: Fact, tracker?: Tracker): string | null {
  switch (fact.kind) {
    case 'counter':
    case 'load':
      return counterKey(fact.vendor, fact.id, tracker)
    case 'event':
      return joined(fact.vendor, textOf(fact.name))
    case 'call':
      return joined(fact.vendor, fact.method)
    case 'meta':
      return metaKey(fact.name, fact.content)
    default:
      return keysOf(fact, tracker)[0] ?? null
  }
}

/**
 * All keys of a fact, the most exact first. Besides `keyOf`'s: the vendor alone (counter, load, event, call, consent, stub), the name alone (meta),
 * the layer (push, layer), each type (structured-data), the address (link, script), `link` (link), `utm_source` (links that have one),
 * the name (include, definition, outcall, variable),
 * `#id`, `.class` and `name=` (element, form), the rule ids (directive), `vendor:id` and the vendor (container), the vendor
 * (parts of a container), `head` (head: every file that opens a document of its own), and the kind itself (plan, robots, sitemap).
 */
export function keysOf(fact: Fact, tracker?: Tracker): readonly string[] {
  switch (fact.kind) {
    case 'counter':
    case 'load':
    case 'event':
    case 'call':
      return present(keyOf(fact, tracker), fact.vendor)
    case 'meta':
      return present(keyOf(fact), fact.name)
    case 'consent':
    case 'stub':
      return [fact.vendor]
    case 'push':
    case 'layer':
      return [fact.layer]
    case 'structured-data':
      return [...new Set(fact.types)]
    case 'link':
      return present(textOf(fact.href), 'link', Object.hasOwn(fact.campaign, 'utm_source') ? 'utm_source' : null)
    case 'script':
      return present(textOf(fact.src))
    case 'include':
      return present(textOf(fact.target))
    case 'definition':
    case 'export':
      return [...new Set(fact.names)]
    case 'outcall':
      return [fact.callee]
    case 'form':
      return present(prefixed('#', fact.id), prefixed('name=', fact.name))
    case 'element':
      return [...present(prefixed('#', fact.id), prefixed('name=', fact.name)), ...new Set(fact.classes.map(name => `.${name}`))]
    case 'binding':
      return [fact.selector]
    case 'directive':
      return [...new Set(fact.rules.map(rule => rule.id))]
    case 'variable':
      return [fact.name]
    case 'head':
      return ['head']
    case 'container':
      return present(counterKey(fact.vendor, fact.id, tracker), fact.vendor)
    case 'container-tag':
    case 'container-trigger':
    case 'container-variable':
      return [fact.vendor]
    case 'plan':
    case 'robots':
    case 'sitemap':
      return [fact.kind]
  }
}

function joined(left: string, right: string | null): string | null {
  return right === null ? null : `${left}:${right}`
}

function prefixed(prefix: string, name: string | null): string | null {
  return name === null || name === '' ? null : prefix + name
}

function present(...keys: readonly (string | null)[]): readonly string[] {
  return keys.filter(key => key !== null)
}
