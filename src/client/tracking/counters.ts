import type { Spread } from './counter-parts.js'
import { counterParts, counterTable, spreadOf } from './counter-parts.js'
import type { Node, Role, Table } from './node.js'
import { coded, escaped, grouped, node, numbered, paragraphs, prose } from './node.js'
import type { CounterEntry, Site } from './site.js'
import { targetOf } from './site.js'
import { joined, pagesWord, placesWord, stateIcons, stateSentence, stateWord } from './words.js'

/** *Counters*: vendor → id → the pages that have it, those that do not, and the places in the code. */
export function countersBranch(parent: string, site: Site): Node {
  const { tell, overview } = site
  const { counters } = overview
  const branch = node(parent, 'counters', {
    label: tell('Counters'),
    detail: counters.length === 0 ? tell('none found') : String(counters.length),
    tooltip: tell('Analytics counters, pixels and containers of this site.'),
    icon: { name: 'pulse' },
    open: true,
  })
  if (counters.length === 0) return branch
  return {
    ...branch,
    roles: ['table'],
    children: () => grouped(counters, it => it.vendor).map(([vendor, its]) => vendorLine(branch.id, site, vendor, its)),
    table: () => countersTable(site, counters),
  }
}

function vendorLine(parent: string, site: Site, vendor: string, counters: readonly CounterEntry[]): Node {
  const best = counters.some(it => it.state === 'active') ? 'active' : (counters[0]?.state ?? 'unknown')
  const line = node(parent, vendor, {
    label: counters[0]?.title ?? vendor,
    detail: counters.length === 1 ? '' : site.tell('{0} IDs', counters.length),
    icon: stateIcons[best],
    roles: ['table'],
    open: true,
    table: () => countersTable(site, counters),
  })
  return { ...line, children: () => numbered(counters, it => it.id ?? '?').map(([key, it]) => counterLine(line.id, key, site, it)) }
}

function counterLine(parent: string, key: string, site: Site, counter: CounterEntry): Node {
  const { vendor, title, id, said, state, places } = counter
  const [first] = places
  const spread = spreadOf(site, counter)
  const detail = joined(coverageWord(spread, site, id !== null), stateWord(state, site.tell))
  const named: readonly Role[] = spread.lacking.length === 0 ? ['counter'] : ['counter', 'addable']
  const line = node(parent, key, {
    label: said,
    detail,
    tooltip: counterTooltip(counter, spread, site),
    spoken: joined(`${title} ${said}`, detail),
    icon: stateIcons[state],
    target: first === undefined ? null : targetOf(site, first),
    roles: [...(id === null ? [] : named), 'table'],
    subject: id === null ? null : { kind: 'counter', vendor, id, folder: site.overview.uri },
    table: () => counterTable(site, counter),
  })
  return { ...line, children: () => counterParts(line.id, site, counter) }
}

/** "on 12 of 14 pages"; empty for a counter that runs on none. Without an id nobody can say which pages lack it. */
function coverageWord({ on, lacking, unsure }: Spread, { tell }: Site, hasId: boolean): string {
  const all = on.length + lacking.length + unsure.length
  if (on.length === 0) return ''
  if (!hasId) return tell('on {0}', pagesWord(on.length, tell))
  return on.length === all ? tell('on all {0}', pagesWord(all, tell)) : tell('on {0} of {1} pages', on.length, all)
}

function counterTooltip(
  { title, noun, said, id, why, state, places }: CounterEntry,
  { on, lacking, unsure }: Spread,
  { tell }: Site,
): string {
  return paragraphs(
    `**${escaped(title)}** ${escaped(noun)} ${coded(said)}`,
    id === null ? tell('The ID is only known when the page runs.') : '',
    why === null ? '' : tell('It {0}.', prose(why)),
    stateSentence(state, tell),
    on.length === 0 ? '' : tell('On {0}.', pagesWord(on.length, tell)),
    lacking.length === 0 ? '' : tell('Missing on {0}.', pagesWord(lacking.length, tell)),
    unsure.length === 0 ? '' : tell('Not known for {0}: a part of them could not be read.', pagesWord(unsure.length, tell)),
    tell('In the code at {0}.', placesWord(places.length, tell)),
  )
}

function countersTable(site: Site, counters: readonly CounterEntry[]): Table {
  const { tell } = site
  return {
    head: [tell('Vendor'), tell('ID'), tell('State'), tell('Pages with it'), tell('Pages without it'), tell('Places in the code')],
    rows: counters.map(counter => {
      const { on, lacking } = spreadOf(site, counter)
      const { title, said, state, places } = counter
      return [title, said, stateWord(state, tell) || tell('runs'), ...[on, lacking, places].map(it => String(it.length))]
    }),
  }
}
