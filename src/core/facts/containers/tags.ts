import type { ContainerTagFact, Fact, MarkupTrouble, TrackerId, Value } from '../../model/index.js'
import { member, textIn, type JsonText } from '../../page/json-tree.js'
import { Collector, type Where } from '../recognise/collector.js'
import { recogniseResource } from '../recognise/loads.js'
import { readElsewhere, type MarkupReading } from '../resources.js'
import { exportWord, folderOf, isTrue, textOfParameter, wholeOf, type Export, type Part } from './export.js'
import { composed } from './html.js'
import { firingOf, idsIn, pausedAt, sequenceOf, type Links } from './links.js'
import { referencesIn } from './references.js'
import type { Resolver } from './resolve.js'
import { targetOf, type Sending } from './sends.js'
import { TAG_TYPES } from './tag-types.data.js'
import { troubleIn } from './trouble.js'

/** What a tag of markup says. */
export interface Inside {
  readonly facts: readonly Fact[]
  readonly trouble: readonly MarkupTrouble[]
  readonly vendors: readonly TrackerId[]
}

const NOTHING: Inside = { facts: [], trouble: [], vendors: [] }

export function tagFact(
  tag: Part,
  found: Export,
  about: { readonly links: Links; readonly sending: Sending; readonly inside: Inside },
): ContainerTagFact {
  const { tree, name, type } = tag
  const { source } = found
  const { links, sending, inside } = about
  const target = targetOf(tag, sending)
  return {
    kind: 'container-tag',
    vendor: 'gtm',
    name: name.text,
    folder: folderOf(tag, found),
    type,
    paused: pausedAt(tag)?.at ?? null,
    live: links.isLive(tag),
    firing: firingOf(tag),
    blocking: idsIn(member(tree, 'blockingTriggerId')),
    sequence: sequenceOf(tag),
    trigger: links.startedBy(tag),
    consent: consentOf(tag),
    target: target?.id ?? null,
    system: target?.vendor ?? TAG_TYPES[type]?.vendor ?? null,
    starts: TAG_TYPES[type]?.starts === true,
    references: referencesIn(source, tree),
    markup: inside.trouble,
    vendors: inside.vendors,
    at: name.at,
    whole: wholeOf(tag),
  }
}

export function consentOf({ tree }: Part): ContainerTagFact['consent'] {
  const status = exportWord(textIn(member(member(tree, 'consentSettings'), 'consentStatus'))?.text ?? '')
  return status === 'NEEDED' ? 'needed' : status === 'NOT_NEEDED' ? 'none' : 'unset'
}

/** Reads the code of Custom HTML and the address of Custom Image tags. */
export function insideOf(tag: Part, { source }: Export, resolver: Resolver, reading: MarkupReading, where: Where): Inside {
  if (tag.type === 'img') return pictureIn(tag, resolver, reading, where)
  const html = tag.type === 'html' ? textOfParameter(tag.parameters, 'html') : null
  if (html === null) return NOTHING
  const whole = composed(source, html, resolver)
  const trouble = troubleIn(whole, isTrue(tag.parameters, 'supportDocumentWrite'))
  if (!reading.catalogue.scented(whole.text)) return { ...NOTHING, trouble }
  const collector = new Collector()
  readElsewhere({ text: whole.text, span: whole.span, where, depth: 1, written: false }, { ...reading, collector })
  return { ...told(collector), trouble }
}

function pictureIn(tag: Part, resolver: Resolver, reading: MarkupReading, where: Where): Inside {
  const url = textOfParameter(tag.parameters, 'url')
  if (url === null) return NOTHING
  const collector = new Collector()
  recogniseResource(pictureOf(url, resolver.value(url), tag), reading.catalogue, collector, where)
  const insecure: readonly MarkupTrouble[] = /^\s*http:\/\//i.test(url.text)
    ? [{ what: 'insecure', at: url.at, said: url.text.trim() }]
    : []
  return { ...told(collector), trouble: insecure }
}

function pictureOf(written: JsonText, url: Value, tag: Part): Parameters<typeof recogniseResource>[0] {
  const exact = written.at.end - written.at.start === written.text.length
  const pieces = url.kind === 'text' ? [{ text: url.text, at: written.at, exact: exact && url.text === written.text }] : []
  const common = { tag: 'img', url, at: written.at, literal: null, pieces, whole: wholeOf(tag) } as const
  return { ...common, by: 'code', async: true, noscript: false, attribute: () => null }
}

/** Counters of Custom HTML run through the container. */
function told(collector: Collector): Pick<Inside, 'facts' | 'vendors'> {
  const facts = collector
    .facts()
    .map(fact => (fact.kind === 'counter' && fact.how !== 'noscript' ? { ...fact, how: 'container' as const } : fact))
  const vendors = facts.flatMap(fact => (VENDORED.has(fact.kind) && 'vendor' in fact ? [fact.vendor] : []))
  return { facts, vendors: [...new Set(vendors)].filter(vendor => vendor !== 'datalayer') }
}

const VENDORED: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['counter', 'load', 'event'])
