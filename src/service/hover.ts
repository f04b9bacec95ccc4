import type { Hover, Position } from 'vscode-languageserver-types'
import type {
  CallFact,
  CounterFact,
  ElementFact,
  EventFact,
  Fact,
  FormFact,
  LinkFact,
  LoadFact,
  MetaFact,
  Page,
  Path,
  Span,
  Tracker,
} from '../core/index.js'
import { counterKey, textOf } from '../core/index.js'
import { metaNames } from './meta.data.js'
import type { Folder } from './folder.js'
import { linesIn, offsetIn, rangeIn, titleOf, trackerOf } from './folder.js'
import { linked } from './linked.js'
import { relatives } from './family.js'
import { methodOf } from './methods.js'
import { sentBy, startTagOf } from './sent-by.js'
import { settingsHover } from './settings/hover.js'
import { plannedLines, planHover } from './plan/hover.js'
import { occurrencesOfSubject } from './subjects.js'
import { awaitedLine, triggerLines } from './waiting.js'
import { holds, saidOf, shortened, whyUnknown } from './values.js'

/** What stands at a place, in plain words. `null` where nothing of ours does. */
export function hover(folder: Folder, path: Path, position: Position): Hover | null {
  const settings = folder.settingsTexts.get(path)
  if (settings !== undefined) return settingsHover(folder, settings, position)
  const page = folder.workspace.page(path)
  if (page === undefined) return null
  if (page.kind === 'plan') return planHover(folder, path, position)
  const offset = offsetIn(linesIn(page), position)
  const [found] = folder.workspace
    .facts(path)
    .flatMap(fact => cardsOf(folder, page, fact, offset))
    .toSorted((a, b) => length(a.at) - length(b.at) || a.rank - b.rank)
  if (found === undefined) return null
  return {
    range: rangeIn(linesIn(page), found.at),
    contents: {
      kind: 'markdown',
      value: found
        .lines()
        .filter(line => line !== '')
        .join('\n\n'),
    },
  }
}

/** Something that can be told about a stretch of text. */
interface Card {
  readonly at: Span
  /** Of two about the same stretch the lower one is told. */
  readonly rank: number
  readonly lines: () => readonly string[]
}

function cardsOf(folder: Folder, page: Page, fact: Fact, offset: number): readonly Card[] {
  switch (fact.kind) {
    case 'counter': {
      const at = [fact.id.at, fact.at].filter(span => holds(span, offset))
      return [
        ...at.map(span => ({ at: span, rank: 0, lines: () => counterLines(folder, page, fact) })),
        ...optionCards(folder, fact, offset),
      ]
    }
    case 'load':
      return [fact.id?.at, fact.url.at, fact.at].flatMap(span =>
        span !== undefined && holds(span, offset) ? [{ at: span, rank: 3, lines: () => loadLines(folder, fact) }] : [],
      )
    case 'event':
      return [
        ...receiverCards(folder, fact, offset),
        ...[fact.name.at, fact.at].flatMap(span =>
          holds(span, offset) ? [{ at: span, rank: 1, lines: () => eventLines(folder, page, fact) }] : [],
        ),
      ]
    case 'container-trigger': {
      const at = fact.hears?.text.at
      return at !== undefined && holds(at, offset) ? [{ at, rank: 1, lines: () => triggerLines(folder, fact) }] : []
    }
    case 'call':
      return callCards(folder, fact, offset)
    case 'meta':
      return [fact.nameAt, fact.at].flatMap(span =>
        holds(span, offset) ? [{ at: span, rank: 4, lines: () => metaLines(folder, fact) }] : [],
      )
    case 'element':
    case 'link':
    case 'form':
      return elementCards(folder, page, fact, offset)
    default:
      return []
  }
}

/** An element that sets off events: which ones, for whom, and where the code stands. */
function elementCards(folder: Folder, page: Page, fact: ElementFact | LinkFact | FormFact, offset: number): readonly Card[] {
  const at = startTagOf(page, fact.whole)
  const sent = holds(at, offset) ? sentBy(folder, page, fact) : []
  if (sent.length === 0) return []
  const lines = sent.map(({ fact: event, from }) => {
    const name = `\`${textOf(event.name) ?? saidOf(event.name, folder.workspace.page(from) ?? page)}\``
    const place = from === page.path ? '' : `, in ${linked(folder, [from])}`
    return `- ${KINDS[event.event]} ${name} to ${titleOf(folder, event.vendor)}: ${event.trigger ?? 'at once'}${place}`
  })
  return [{ at, rank: 9, lines: () => ['**Sends**', [...new Set(lines)].join('\n')] }]
}

function counterLines(folder: Folder, page: Page, fact: CounterFact): readonly string[] {
  const tracker = trackerOf(folder, fact.vendor)
  const id = textOf(fact.id)
  return [
    `**${titleOf(folder, fact.vendor)}** ${tracker?.noun ?? 'counter'} ${id === null ? `\`${saidOf(fact.id, page)}\`` : `\`${id}\``}`,
    stateLine(fact),
    id === null ? unknownLine(fact.id) : coverageLine(folder, counterKey(fact.vendor, id, tracker)),
    fact.generation === null ? '' : `Snippet: \`${fact.generation}\``,
    retiredLine(tracker?.retired),
    cookieLine(tracker),
    docsLine(tracker),
  ]
}

function loadLines(folder: Folder, fact: LoadFact): readonly string[] {
  const tracker = trackerOf(folder, fact.vendor)
  const loader = tracker?.loaders.find(it => it.name === fact.loader)
  const demand =
    loader?.async === 'required' ? 'The vendor demands `async`.' : loader?.async === 'recommended' ? 'The vendor recommends `async`.' : ''
  return [
    `**${titleOf(folder, fact.vendor)}** script \`${fact.loader}\``,
    stateLine(fact),
    demand,
    retiredLine(loader?.retired ?? tracker?.retired),
    cookieLine(tracker),
    docsLine(tracker),
  ]
}

function eventLines(folder: Folder, page: Page, fact: EventFact): readonly string[] {
  const tracker = fact.vendor === 'datalayer' ? undefined : trackerOf(folder, fact.vendor)
  const name = textOf(fact.name)
  const family = tracker === undefined ? [] : relatives(folder, tracker)
  const standard = family.flatMap(it => it.events ?? []).find(it => it.name === name)
  const counter = fact.counter === null ? null : textOf(fact.counter)
  const required = standard?.required?.map(it => (typeof it === 'string' ? `\`${it}\`` : it.map(one => `\`${one}\``).join(' or '))) ?? []
  return [
    `**${titleOf(folder, fact.vendor)}** ${KINDS[fact.event]} \`${name ?? saidOf(fact.name, page)}\`${counter === null ? '' : ` of \`${counter}\``}`,
    ...(name === null ? [] : plannedLines(folder, page.path, fact, name)),
    standard?.about ?? '',
    required.length === 0 ? '' : `Required: ${required.join(', ')}.`,
    stateLine(fact),
    fact.via.length === 0 ? '' : `Sent through ${fact.via.map(it => `\`${it}\``).join(' → ')}.`,
    name === null ? unknownLine(fact.name) : placesLine(folder, fact, name),
    fact.vendor === 'datalayer' && name !== null ? awaitedLine(folder, name) : '',
    retiredLine(standard?.retired),
    docsLine(tracker),
  ]
}

/** The counter that an event is sent to, where its id is written beside the event's name. */
function receiverCards(folder: Folder, { vendor, counter }: EventFact, offset: number): readonly Card[] {
  const id = counter === null ? null : textOf(counter)
  const tracker = vendor === 'datalayer' ? undefined : trackerOf(folder, vendor)
  if (counter === null || id === null || tracker === undefined || !holds(counter.at, offset)) return []
  const key = counterKey(tracker.id, id, tracker)
  const lines = (): readonly string[] => [
    `**${tracker.title}** ${tracker.noun} \`${id}\``,
    key !== null && folder.workspace.site.coverage().has(key)
      ? coverageLine(folder, key)
      : 'Started nowhere that can be seen on this site.',
    cookieLine(tracker),
    docsLine(tracker),
  ]
  return [{ at: counter.at, rank: 2, lines }]
}

const KINDS: Readonly<Record<EventFact['event'], string>> = {
  goal: 'goal',
  event: 'event',
  pageview: 'page view',
  conversion: 'conversion',
  ecommerce: 'e-commerce action',
  push: 'event',
}

function callCards(folder: Folder, fact: CallFact, offset: number): readonly Card[] {
  const tracker = trackerOf(folder, fact.vendor)
  const method = tracker === undefined ? undefined : methodOf(tracker, fact)
  if (tracker === undefined || method === undefined || !holds(fact.at, offset)) return []
  const words = method.args.map(it => `${it.role === 'any' ? 'value' : it.role}${it.required === true ? '' : '?'}`)
  const lines = (): readonly string[] => [
    `**${tracker.title}** \`${fact.method ?? fact.callee}\`${words.length === 0 ? '' : `(${words.join(', ')})`}`,
    method.about ?? '',
    retiredLine(method.retired),
    docsLine(tracker),
  ]
  return [{ at: fact.at, rank: 2, lines }]
}

function optionCards(folder: Folder, fact: CounterFact, offset: number): readonly Card[] {
  const tracker = trackerOf(folder, fact.vendor)
  if (fact.options?.kind !== 'object') return []
  return fact.options.entries.flatMap(({ key, keyAt }): Card[] => {
    const known = tracker?.options?.known ?? {}
    const option = Object.hasOwn(known, key) ? known[key] : undefined
    if (option === undefined || !holds(keyAt, offset)) return []
    const values = option.values === undefined ? '' : `One of ${option.values.map(it => `\`${it}\``).join(', ')}.`
    const lines = (): readonly string[] => [
      `**${tracker?.title ?? ''}** option \`${key}\`: ${option.types.join(' or ')}${option.default === undefined ? '' : `, default \`${option.default}\``}`,
      option.about,
      values,
      retiredLine(option.retired),
      docsLine(tracker),
    ]
    return [{ at: keyAt, rank: 0, lines }]
  })
}

function metaLines({ workspace }: Folder, fact: MetaFact): readonly string[] {
  const about = Object.hasOwn(metaNames, fact.name) ? metaNames[fact.name] : undefined
  const content = textOf(fact.content)
  const same =
    content === null
      ? 0
      : new Set(workspace.site.all('meta', `${fact.name}:${content.replace(/\s+/g, ' ').trim()}`).map(it => it.from)).size
  return [
    `**${fact.name}**`,
    about?.about ?? '',
    content === null || content === '' ? '' : `${content.length} characters${same > 1 ? `, the same in ${same} files` : ''}.`,
    fact.place === 'body' && fact.writtenInHead ? 'The browser puts it into the body.' : '',
    fact.state === 'active' ? '' : 'Not live: it stands in a comment, `noscript` or `template`.',
  ]
}

/** Whether it runs, when, and why not. */
function stateLine(fact: CounterFact | LoadFact | EventFact): string {
  const when = fact.trigger === null ? '' : ` Runs on: ${fact.trigger}.`
  const maybe = fact.conditional ? ' Only under a condition.' : ''
  switch (fact.state) {
    case 'active':
      return fact.trigger === null && !fact.conditional ? 'Active.' : `Active.${when}${maybe}`
    case 'commented':
      return 'Commented out: it does not run.'
    case 'blocked':
      return `Blocked until the visitor consents.${when}`
    case 'unknown':
      return `Whether it runs is only known when the page runs.${when}${maybe}`
  }
}

function unknownLine(value: CounterFact['id']): string {
  const why = whyUnknown(value)
  return why === null ? '' : `Not known without running the page: it ${why}.`
}

function coverageLine(folder: Folder, key: string | null): string {
  const { site } = folder.workspace
  const on = key === null ? undefined : site.coverage().get(key)
  if (on === undefined || site.pages.length < 2) return ''
  const without = site.pages.filter(path => !on.has(path))
  const line = `On ${on.size} of ${site.pages.length} pages.`
  return without.length === 0 ? line : `${line} Not on ${linked(folder, without)}.`
}

function placesLine(folder: Folder, fact: EventFact, name: string): string {
  const subject = { kind: 'event', vendor: fact.vendor, name, key: `event:${fact.vendor}:${name}` } as const
  const places = occurrencesOfSubject(folder, subject).filter(it => it.role === 'uses')
  const files = [...new Set(places.map(it => it.path))]
  return places.length < 2 ? 'Sent from this place only.' : `Sent from ${places.length} places: ${linked(folder, files)}.`
}

function retiredLine(retired: Tracker['retired']): string {
  if (retired === undefined) return ''
  const since = retired.since === null ? '' : ` since ${retired.since}`
  return retired.level === 'dead'
    ? `Collects nothing any more${since}. Use ${retired.successor}.`
    : `Outdated${since}: ${retired.successor} takes its place.`
}

function cookieLine(tracker: Tracker | undefined): string {
  return tracker?.cookies === undefined || tracker.cookies.length === 0
    ? ''
    : `Cookies: ${tracker.cookies.map(it => `\`${shortened(it)}\``).join(', ')}`
}

function docsLine(tracker: Tracker | undefined): string {
  return tracker === undefined ? '' : `[${tracker.title} documentation](${tracker.docs})`
}

function length({ start, end }: Span): number {
  return end - start
}
