import type { Icon, Node, Nodes, Table } from './node.js'
import { escaped, node, numbered, paragraphs, prose } from './node.js'
import type { PlanEntry, PlanOverview, Site } from './site.js'
import { placeCells, placeHead, targetOf } from './site.js'
import { joined, lineWord, placesWord } from './words.js'

type State = PlanEntry['state']
type Group = State | 'unplanned'

/** What wants doing comes first. */
const ORDER: readonly State[] = ['missing', 'wrong', 'unknown', 'implemented']

const icons: Readonly<Record<Group, Icon>> = {
  missing: { name: 'circle-large-outline', colour: 'problemsWarningIcon.foreground' },
  wrong: { name: 'warning', colour: 'problemsWarningIcon.foreground' },
  unknown: { name: 'question', colour: 'charts.purple' },
  implemented: { name: 'pass-filled', colour: 'charts.green' },
  unplanned: { name: 'diff-added', colour: 'charts.blue' },
}

/** *Tracking plan*: what is still to be done, and what is as planned. No line where there is no plan. */
export function planBranch(parent: string, site: Site): Nodes {
  const { tell, overview } = site
  const { plan } = overview
  if (plan === null) return []
  const done = plan.items.filter(it => it.state === 'implemented').length
  const branch = node(parent, 'plan', {
    label: tell('Tracking plan'),
    detail: plan.items.length === 0 ? tell('empty') : tell('{0} of {1} implemented', done, plan.items.length),
    tooltip: tell('What the tracking plan asks for, compared with the code.'),
    icon: { name: 'tasklist', ...(done === plan.items.length ? { colour: 'charts.green' } : {}) },
    target: plan.items[0] === undefined ? null : targetOf(site, { path: plan.items[0].path }),
    roles: ['plan'],
    open: true,
  })
  if (plan.items.length + plan.unplanned.length === 0) return [branch]
  return [
    {
      ...branch,
      roles: ['plan', 'table'],
      children: () => [
        ...ORDER.slice(0, -1).flatMap(it => group(branch.id, site, plan, it)),
        ...unplannedGroup(branch.id, site, plan),
        ...group(branch.id, site, plan, 'implemented'),
      ],
      table: () => planTable(site, plan.items),
    },
  ]
}

function group(parent: string, site: Site, { items }: PlanOverview, state: State): Nodes {
  const own = items.filter(it => it.state === state)
  if (own.length === 0) return []
  const line = node(parent, state, {
    label: stateLabel(state, site),
    detail: String(own.length),
    icon: icons[state],
    roles: ['table'],
    open: state === 'missing' || state === 'wrong',
    table: () => planTable(site, own),
  })
  return [{ ...line, children: () => numbered(own, it => it.id).map(([key, it]) => itemLine(line.id, key, site, it)) }]
}

function stateLabel(state: Group, { tell }: Site): string {
  return {
    missing: tell('Missing'),
    wrong: tell('Not as planned'),
    unknown: tell('Cannot be known from the code'),
    implemented: tell('Implemented'),
    unplanned: tell('In the code, not in the plan'),
  }[state]
}

function itemLine(parent: string, key: string, site: Site, item: PlanEntry): Node {
  const { tell } = site
  const { name, kind, state, reasons, meaning, owner, places } = item
  const [first] = reasons
  const line = node(parent, key, {
    label: name,
    detail: state === 'implemented' ? joined(kindWord(kind, site), meaning ?? '') : (first ?? meaning ?? ''),
    tooltip: paragraphs(
      `**${escaped(name)}**`,
      escaped(meaning ?? ''),
      reasons.map(it => `- ${prose(it)}`).join('\n'),
      owner === null ? '' : tell('Owner: {0}', escaped(owner)),
    ),
    spoken: joined(`${stateLabel(state, site)}: ${name}`, ...reasons),
    icon: icons[state],
    target: targetOf(site, item),
    roles: kind === 'event' ? ['event'] : [],
    subject: kind === 'event' ? { kind: 'event', name } : null,
  })
  return places.length === 0 ? line : { ...line, children: () => spotLines(line.id, site, places, icons[state]) }
}

function kindWord(kind: PlanEntry['kind'], { tell }: Site): string {
  return { event: '', counter: tell('counter'), tag: tell('tag'), funnel: tell('funnel'), consent: tell('consent') }[kind]
}

function unplannedGroup(parent: string, site: Site, { unplanned }: PlanOverview): Nodes {
  if (unplanned.length === 0) return []
  const line = node(parent, 'unplanned', {
    label: stateLabel('unplanned', site),
    detail: String(unplanned.length),
    icon: icons.unplanned,
  })
  const children = (): Nodes =>
    unplanned.map(({ name, titles, places }) => {
      const [first] = places
      const own = node(line.id, name, {
        label: name,
        detail: joined(titles.join(', '), placesWord(places.length, site.tell)),
        icon: icons.unplanned,
        target: first === undefined ? null : targetOf(site, first),
        roles: ['event'],
        subject: { kind: 'event', name },
      })
      return { ...own, children: () => spotLines(own.id, site, places, icons.unplanned) }
    })
  return [{ ...line, children }]
}

function spotLines(parent: string, site: Site, places: PlanEntry['places'], icon: Icon): Nodes {
  const atTop = places.every(it => it.range.end.line === 0 && it.range.end.character === 0)
  return numbered(places, it => it.path).map(([key, place]) =>
    node(parent, key, {
      label: place.path,
      // A counter runs on a page as a whole.
      detail: atTop ? '' : lineWord(place, site.tell),
      icon: atTop ? { name: 'file' } : icon,
      target: targetOf(site, place),
    }),
  )
}

function planTable(site: Site, items: readonly PlanEntry[]): Table {
  const { tell } = site
  return {
    head: [tell('Name'), tell('State'), tell('Why'), tell('Meaning'), tell('Owner'), ...placeHead(tell)],
    rows: items.map(it => [
      it.name,
      stateLabel(it.state, site),
      it.reasons.join('; '),
      it.meaning ?? '',
      it.owner ?? '',
      ...placeCells(it),
    ]),
  }
}
