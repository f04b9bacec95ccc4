import { byFolder } from './by-folder.js'
import type { Icon, Node, Nodes, Table } from './node.js'
import { escaped, node, numbered } from './node.js'
import type { CounterEntry, Site } from './site.js'
import { fileSubject, placeCells, placeHead, targetOf } from './site.js'
import { doesWord, joined, lineWord, pagesWord, placesWord, stateIcons, stateSentence } from './words.js'

/** The pages of a site as one counter sees them. */
export interface Spread {
  readonly on: readonly string[]
  readonly lacking: readonly string[]
  /** A part of these could not be found or read: it may bring the counter. */
  readonly unsure: readonly string[]
}

export function spreadOf({ overview }: Site, { on, missing }: CounterEntry): Spread {
  const incomplete = new Set(overview.pages.filter(it => !it.complete).map(it => it.path))
  return { on, lacking: missing.filter(it => !incomplete.has(it)), unsure: missing.filter(it => incomplete.has(it)) }
}

/** What stands below a counter: its pages, those without it, and the places in the code. */
export function counterParts(parent: string, site: Site, counter: CounterEntry): Nodes {
  const { tell } = site
  const { on, lacking, unsure } = spreadOf(site, counter)
  const pages = (key: string, label: string, icon: Icon, paths: readonly string[]): Nodes => {
    const line = node(parent, key, { label, detail: String(paths.length), icon })
    return paths.length === 0 ? [] : [{ ...line, children: () => pageLines(line.id, site, paths, counter) }]
  }
  const places = node(parent, 'places', {
    label: tell('Places in the code'),
    detail: String(counter.places.length),
    icon: { name: 'code' },
  })
  return [
    ...pages('on', tell('Pages with it'), { name: 'check', colour: 'charts.green' }, on),
    ...pages('missing', tell('Pages without it'), { name: 'circle-large-outline', colour: 'problemsWarningIcon.foreground' }, lacking),
    ...pages('unsure', tell('Pages that may have it'), stateIcons.unknown, unsure),
    { ...places, children: () => placeLines(places.id, site, counter) },
  ]
}

/** A page leads to the counter where it stands in the page itself, else to the top. */
function pageLines(parent: string, site: Site, paths: readonly string[], { places }: CounterEntry): Nodes {
  const files = paths.map(path => ({
    path,
    line: (above: string, name: string): Node =>
      node(above, path, {
        label: name,
        tooltip: escaped(path),
        icon: { name: 'file' },
        target: targetOf(site, places.find(it => it.path === path) ?? { path }),
        roles: ['file'],
        subject: fileSubject(site, path),
      }),
  }))
  return byFolder(parent, files, count => pagesWord(count, site.tell))
}

function placeLines(parent: string, site: Site, { places }: CounterEntry): Nodes {
  const { tell } = site
  const files = numbered(places, it => it.path).map(([key, place]) => ({
    path: place.path,
    line: (above: string, name: string): Node =>
      node(above, key, {
        label: name,
        detail: joined(lineWord(place, tell), doesWord(place.how, place.state, tell), place.trigger ?? ''),
        tooltip: `${escaped(place.path)}\n\n${stateSentence(place.state, tell)}`,
        icon: stateIcons[place.state],
        target: targetOf(site, place),
        roles: ['file'],
        subject: fileSubject(site, place.path),
      }),
  }))
  return byFolder(parent, files, count => placesWord(count, tell))
}

/** Pages of one counter; its places where it runs on none. */
export function counterTable(site: Site, counter: CounterEntry): Table {
  const { tell } = site
  const { title, said, places } = counter
  const head = [tell('Vendor'), tell('ID')]
  if (counter.on.length === 0) {
    return { head: [...head, ...placeHead(tell)], rows: places.map(it => [title, said, ...placeCells(it)]) }
  }
  const { on, lacking, unsure } = spreadOf(site, counter)
  const rows = (paths: readonly string[], has: string): Table['rows'] => paths.map(path => [title, said, path, has])
  return {
    head: [...head, tell('Page'), tell('Has it')],
    rows: [...rows(on, tell('yes')), ...rows(lacking, tell('no')), ...rows(unsure, tell('not known'))],
  }
}
