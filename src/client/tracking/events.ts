import type { Node, Nodes, Table } from './node.js'
import { coded, escaped, grouped, node, numbered, paragraphs, prose } from './node.js'
import type { EventEntry, Place, Site } from './site.js'
import { fileSubject, placeCells, placeHead, targetOf } from './site.js'
import { eventIcons, joined, howWord, lineWord, placesWord, stateSentence, stateWord } from './words.js'

type EventPlace = EventEntry['places'][number]

/** A place that sends something, with everybody it sends to: one call may report to several vendors. */
interface Sending {
  readonly place: EventPlace
  readonly to: readonly EventEntry[]
}

/** *Goals and events*: name → the places that send it. Names that only running can tell stand apart. */
export function eventsBranch(parent: string, site: Site): Node {
  const { tell, overview } = site
  const known = grouped(
    overview.events.filter(it => it.name !== null),
    it => it.name ?? '',
  )
  const dynamic = overview.events.filter(it => it.name === null)
  const branch = node(parent, 'events', {
    label: tell('Goals and events'),
    detail: overview.events.length === 0 ? tell('none found') : String(known.length),
    tooltip: tell('Everything this site reports: goals, events, conversions, purchases.'),
    icon: { name: 'target' },
  })
  if (overview.events.length === 0) return branch
  return {
    ...branch,
    roles: ['table'],
    children: () => [
      ...known.map(([name, entries]) => eventLine(branch.id, site, name, entries)),
      ...(dynamic.length === 0 ? [] : [dynamicLine(branch.id, site, dynamic)]),
    ],
    table: () => eventsTable(site, overview.events),
  }
}

function eventLine(parent: string, site: Site, name: string, entries: readonly EventEntry[]): Node {
  const { tell } = site
  const sendings = sendingsOf(entries)
  const [first] = sendings
  const vendors = [...new Set(entries.map(it => it.title))].join(', ')
  const states = sendings.map(it => it.place.state)
  const state = states.find(it => it === 'active') ?? states[0] ?? 'unknown'
  const line = node(parent, name, {
    label: name === '' ? tell('(empty name)') : name,
    detail: joined(vendors, sendings.length === 1 ? '' : placesWord(sendings.length, tell)),
    tooltip: [
      `**${escaped(name)}**`,
      ...entries.map(it => `- ${addressee(it, site)}`),
      '',
      tell('Sent from {0}.', placesWord(sendings.length, tell)),
    ].join('\n'),
    icon: eventIcons[state],
    target: first === undefined ? null : targetOf(site, first.place),
    roles: ['event', 'table'],
    subject: { kind: 'event', name },
    table: () => eventsTable(site, entries),
  })
  return { ...line, children: () => sendingLines(line.id, site, sendings) }
}

function addressee({ title, kind }: EventEntry, { tell }: Site): string {
  return `${escaped(title)} ${escaped(howWord(kind, tell))}`
}

function sendingsOf(entries: readonly EventEntry[]): readonly Sending[] {
  const all = entries.flatMap(entry => entry.places.map(place => ({ entry, place })))
  return grouped(all, ({ place: { path, range } }) => JSON.stringify([path, range]))
    .flatMap(([, its]) => (its[0] === undefined ? [] : [{ place: its[0].place, to: its.map(it => it.entry) }]))
    .toSorted(({ place: a }, { place: b }) => (a.path === b.path ? a.range.start.line - b.range.start.line : a.path < b.path ? -1 : 1))
}

function sendingLines(parent: string, site: Site, sendings: readonly Sending[]): Nodes {
  const { tell } = site
  return numbered(sendings, it => it.place.path).map(([key, { place, to }]) => {
    const vendors = to.map(it => `${it.title} ${howWord(it.kind, tell)}`)
    return node(parent, key, {
      label: place.path,
      detail: joined(lineWord(place, tell), place.trigger ?? '', to.map(it => it.title).join(', '), stateWord(place.state, tell)),
      tooltip: sendingTooltip(place, vendors, site),
      spoken: joined(place.path, lineWord(place, tell), place.trigger ?? '', ...vendors, stateWord(place.state, tell)),
      icon: eventIcons[place.state],
      target: targetOf(site, place),
      roles: ['file'],
      subject: fileSubject(site, place.path),
    })
  })
}

function sendingTooltip(place: EventPlace, vendors: readonly string[], { tell }: Site): string {
  const { trigger, via, state } = place
  return [
    escaped(placeWord(place)),
    ...vendors.map(it => `- ${escaped(it)}`),
    '',
    trigger === null ? tell('Sent when the page reaches it.') : tell('Sent on: {0}.', escaped(trigger)),
    via.length === 0 ? '' : tell('Sent through {0}.', via.map(it => coded(`${it}()`)).join(' → ')),
    state === 'active' ? '' : stateSentence(state, tell),
  ]
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
}

function dynamicLine(parent: string, site: Site, entries: readonly EventEntry[]): Node {
  const { tell } = site
  const line = node(parent, '\u0000dynamic', {
    label: tell('Names only known at run time'),
    detail: String(entries.length),
    tooltip: tell('These names are put together while the page runs, so the code alone does not tell them. Nothing is assumed about them.'),
    icon: eventIcons.unknown,
    roles: ['table'],
    table: () => eventsTable(site, entries),
  })
  const lines = (): Nodes =>
    numbered(entries, it => `${it.vendor} ${it.kind} ${it.said} ${it.places[0]?.path ?? ''}`).map(([key, it]) =>
      unknownLine(line.id, key, site, it),
    )
  return { ...line, children: lines }
}

function unknownLine(parent: string, key: string, site: Site, entry: EventEntry): Node {
  const { tell } = site
  const { said, why, title, kind, places } = entry
  const [first] = places
  const sendings = places.map(place => ({ place, to: [entry] }))
  const made = node(parent, key, {
    label: said === '' ? tell('(computed)') : said,
    detail: joined(title, first === undefined ? '' : placeWord(first), plain(why ?? '')),
    tooltip: paragraphs(
      `**${escaped(title)}** ${escaped(howWord(kind, tell))}`,
      said === '' ? '' : tell('What stands in the code: {0}', coded(said)),
      tell('The name is only known when the page runs.'),
      why === null ? '' : tell('It {0}.', prose(why)),
    ),
    icon: eventIcons.unknown,
    target: first === undefined ? null : targetOf(site, first),
    roles: first === undefined ? [] : ['file'],
    subject: first === undefined ? null : fileSubject(site, first.path),
  })
  return sendings.length <= 1 ? made : { ...made, children: () => sendingLines(made.id, site, sendings) }
}

function plain(text: string): string {
  return text.replaceAll('`', '')
}

function placeWord({ path, range }: Pick<Place, 'path' | 'range'>): string {
  return `${path}:${range.start.line + 1}`
}

function eventsTable({ tell }: Site, entries: readonly EventEntry[]): Table {
  return {
    head: [tell('Name'), tell('Vendor'), tell('Kind'), tell('State'), tell('Sent on'), ...placeHead(tell)],
    rows: entries.flatMap(({ name, said, title, kind, places }) =>
      places.map(place => [
        name ?? said,
        title,
        howWord(kind, tell),
        stateWord(place.state, tell) || tell('runs'),
        place.trigger ?? '',
        ...placeCells(place),
      ]),
    ),
  }
}
