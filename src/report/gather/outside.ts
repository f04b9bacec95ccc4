import type { Page, Path, Reached } from '../../core/model/index.js'
import type { OutsideEntry } from '../audit.js'
import { byText } from './problems.js'

/** Scripts that pages load from other hosts and that are no vendor's we know, by host. */
export function outsideEntries(pages: readonly Page[], reached: (path: Path) => readonly Reached[]): readonly OutsideEntry[] {
  const documents = pages.filter(({ document, origin }) => document && origin === 'site')
  return byHost(documents.flatMap(({ path }) => [...hostsOn(reached(path))].map(host => ({ host, path }))))
}

/** Each host once, those on the most pages first. */
export function byHost(loads: readonly { readonly host: string; readonly path: Path }[]): readonly OutsideEntry[] {
  const hosts = new Map<string, Path[]>()
  for (const { host, path } of loads) hosts.set(host, [...(hosts.get(host) ?? []), path])
  return [...hosts].map(([host, on]) => ({ host, pages: on })).toSorted((a, b) => b.pages.length - a.pages.length || byText(a.host, b.host))
}

function hostsOn(reached: readonly Reached[]): ReadonlySet<string> {
  const known = new Set(reached.flatMap(({ fact }) => (fact.kind === 'load' && fact.url.kind === 'text' ? [fact.url.text.trim()] : [])))
  // Its own host, as the page itself gives it: what it loads from there is the site's.
  const own = new Set(
    reached.flatMap(({ fact }) =>
      fact.kind === 'meta' && fact.name === 'canonical' && fact.content?.kind === 'text' ? [hostOf(fact.content.text)] : [],
    ),
  )
  const hosts = reached.flatMap(({ fact }) =>
    fact.kind === 'script' && fact.state === 'active' && fact.src?.kind === 'text' && !known.has(fact.src.text.trim())
      ? [hostOf(fact.src.text)]
      : [],
  )
  return new Set(hosts.flatMap(host => (host === null || own.has(host) ? [] : [host])))
}

function hostOf(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#\s\\@:]+)/i.exec(address.trim())?.[1]?.toLowerCase()
  return host?.includes('.') === true ? host : null
}
