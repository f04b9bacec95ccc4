import type { Place, Span, State, Value } from '../../model/index.js'
import type { Analysis, Outcome } from '../code/analyse.js'
import type { Effect } from '../code/effect.js'
import type { Obj, Sym } from '../code/sym.js'
import { addressIn, constText } from '../code/triggers.js'
import { toValue } from '../code/value.js'
import { readTag } from '../config/tags.js'
import { recogniseCall } from './calls.js'
import { isLayerName, type Catalogue, type Entry } from './catalogue.js'
import { circumstance, counterFact, counterIds, normalId, type Collector, type Where } from './collector.js'
import {
  effectTarget,
  entryFor,
  elementTag,
  functionIn,
  isStubPush,
  leftOut,
  literalList,
  literalOf,
  NO_UNIT,
  passesOf,
  piecesOf,
  plainMatch,
} from './elements.js'
import { headScripts } from './head-tags.js'
import { outcallName, outerArguments } from './interests.js'
import { recognisePush } from './layers.js'
import { recogniseResource, type Resource } from './loads.js'
import { matchCall, matchConstructor, matchPlugin, ownerOfValue, type Match } from './match.js'
import { nameOf } from './path.js'
import { entry } from '../../model/index.js'
import { aliasesOf, layersOf } from './surroundings.js'
import { isMarkupCall, markupOf, scriptTextOf, type Written } from './written.js'

/** What the page says of the block a piece of code stands in. */
export interface Block {
  readonly state: State
  readonly place: Place
  readonly tag: Span | null
  readonly conditional: boolean
  /** Sorts blocks by their place in the document. */
  readonly position: number
}

/** What code does, and who can say what its functions give: nobody can where another file's effects were filled in. */
type Followed = Pick<Analysis, 'outcomes'> & Partial<Pick<Analysis, 'evaluator'>>

/** Turns the outcomes of an analysis into facts. */
export class Recogniser {
  readonly #catalogue: Catalogue
  readonly #collector: Collector
  readonly #aliases: ReadonlyMap<string, string>
  readonly #layers: ReadonlySet<string>
  readonly #analysis: Followed
  readonly written: { readonly written: Written; readonly where: Where }[] = []

  constructor(analysis: Followed, catalogue: Catalogue, collector: Collector) {
    this.#analysis = analysis
    this.#catalogue = catalogue
    this.#collector = collector
    this.#aliases = aliasesOf(analysis, catalogue)
    this.#layers = layersOf(analysis, catalogue)
  }

  outcome(outcome: Outcome, block: Block): void {
    const { effect } = outcome
    const where: Where = {
      state: effect.dead ? 'commented' : block.state,
      trigger: outcome.trigger,
      place: block.place,
      tag: block.tag,
      conditional: block.conditional || outcome.conditional,
      immediate: outcome.immediate,
      block: block.position,
      seq: effect.seq,
    }
    switch (effect.does) {
      case 'call':
        this.#call(outcome, where)
        break
      case 'new':
        this.#construction(outcome, where)
        break
      case 'set':
        this.#assignment(effect, where)
        break
      case 'jsx':
        this.#element(effect, where)
        break
    }
  }

  #call(outcome: Outcome, where: Where): void {
    const { effect } = outcome
    const named = nameOf(effect.callee)
    if (!named) return
    const cut = named.path.lastIndexOf('.')
    const base = named.path.slice(0, Math.max(cut, 0))
    const member = named.path.slice(cut + 1)
    const queue = this.#aliased(base)
    if (named.from === null && member === 'push' && !this.#isCalled(queue, effect) && this.#push(outcome, queue, where)) return
    const match = matchCall(named, this.#catalogue, this.#aliases)
    const plugin = match === null && member === 'use' ? matchPlugin(effect.args[0], this.#catalogue) : null
    const found = match ?? plugin
    if (found) {
      const args = effect.args.slice(plugin === null ? 0 : 1)
      this.#vendor(
        outcome,
        found,
        args.map(value => toValue(value)),
        where,
      )
      return
    }
    const scripts = headScripts(named, effect, this.#analysis)
    if (scripts !== null) {
      const write = (written: Written): unknown => this.written.push({ written, where })
      for (const script of scripts) readTag(script, 'script', { catalogue: this.#catalogue, collector: this.#collector, write }, where)
      return
    }
    if (isMarkupCall(named.path, member)) {
      for (const written of markupOf(effect)) this.written.push({ written, where })
      return
    }
    if (member === 'getScript' || member === 'importScripts' || member === 'loadScript')
      this.#resource(effect, 'script', effect.args[0], where, () => null)
    if (member === 'setAttribute' && constText(effect.args[0] ?? effect.callee) === 'src')
      this.#source(effect, effectTarget(effect), effect.args[1], where)
    if (member === 'ajax' || member === 'sendBeacon' || member === 'fetch') {
      const [first] = effect.args
      const url = first?.s === 'object' ? first.entries.find(one => one.key === 'url')?.value : first
      if (url) this.#resource(effect, null, url, where, () => null)
    }
    const callee = outcallName(named)
    if (callee !== null && effect.args.length > 0 && !(named.from === null && this.#catalogue.reserved(callee))) {
      const args = effect.args.map(value => toValue(value))
      const outer = outerArguments(effect.callee).map(value => toValue(value))
      const at = effect.callee.at
      this.#collector.add({ kind: 'outcall', callee, args, outer, via: effect.via, at, whole: effect.at, ...circumstance(where) }, where)
    }
  }

  /** `uetq.push('event', 'sent')`: the queue's own push is the vendor's function. */
  #isCalled(queue: string, { args: [first] }: Effect): boolean {
    return first?.s !== 'object' && (this.#catalogue.byGlobal.get(`${queue}.push`) ?? []).length > 0
  }

  #aliased(name: string): string {
    return this.#aliases.get(name) ?? name
  }

  #vendor(outcome: Outcome, match: Match, args: readonly Value[], where: Where): void {
    const { effect } = outcome
    const memberAt = effect.callee.s === 'member' ? effect.callee.key.at : effect.at
    const member: Value | null =
      match.member === null ? null : { kind: 'text', text: match.member, at: memberAt, exact: memberAt !== effect.at }
    const counter =
      match.counter === null ? this.#madeCounter(match) : ({ kind: 'text', text: match.counter, at: effect.at, exact: false } as const)
    recogniseCall(
      { match, args, open: effect.open, member, counter, whole: effect.at, via: effect.via },
      this.#catalogue,
      this.#collector,
      where,
    )
  }

  /** The counter an instance was made with. */
  #madeCounter({ made, callee, entry: { protocol } }: Match): Value | null {
    if (made?.s !== 'instance' && made?.s !== 'result') return null
    const giver = made.s === 'result' ? protocol.methods[callee.slice(callee.lastIndexOf('.') + 1)] : undefined
    const position = giver ? giver.args.findIndex(one => one.role === 'counter') : (protocol.counterAt ?? 0)
    const given = made.args[position]
    if (!given) return null
    const value = toValue(given)
    if (value.kind === 'object') return protocol.counterKey === undefined ? null : (entry(value, protocol.counterKey) ?? null)
    return value
  }

  #construction(outcome: Outcome, where: Where): void {
    const named = nameOf(outcome.effect.callee)
    const match = named && matchConstructor(named, this.#catalogue)
    if (match)
      this.#vendor(
        outcome,
        match,
        outcome.effect.args.map(value => toValue(value)),
        where,
      )
  }

  /** `x.push(…)` on a vendor's queue or a data layer. */
  #push(outcome: Outcome, queue: string, where: Where): boolean {
    const { effect } = outcome
    const entries = this.#queuesNamed(queue)
    if (entries.length > 0) {
      for (const argument of effect.args) this.#queued(outcome, entryFor(entries, argument), argument, where)
      return true
    }
    if (!this.#isLayer(queue)) return false
    const items: Value[] = []
    for (const argument of effect.args) {
      const command = this.#catalogue.byQueue.get(queue) ?? (argument.s === 'list' ? this.#catalogue.byQueue.get('dataLayer') : undefined)
      if (outcome.open && argument.s === 'list' && (argument.isArguments || argument.items.length === 0)) continue
      if (command && argument.s === 'list' && this.#isCommand(argument, command)) {
        this.#vendor(
          outcome,
          plainMatch(command),
          argument.items.map(value => toValue(value)),
          where,
        )
      } else if (argument.s !== 'func') items.push(toValue(argument))
    }
    if (items.length > 0 && !isStubPush(outcome)) {
      recognisePush({ layer: queue, items, by: 'push', whole: effect.at, via: effect.via }, this.#collector, where)
    }
    return true
  }

  #isCommand(argument: Sym & { readonly s: 'list' }, { protocol }: Entry): boolean {
    if (argument.isArguments) return true
    const [first] = argument.items
    const word = first && constText(first)
    return word !== null && word !== undefined && Object.hasOwn(protocol.methods, word)
  }

  #queuesNamed(name: string): readonly Entry[] {
    return (this.#catalogue.queues.get(name) ?? []).filter(one => one.protocol.style !== 'data-layer')
  }

  #queued(outcome: Outcome, entry: Entry | undefined, argument: Sym, where: Where): void {
    if (!entry || argument.s === 'func' || argument.s === 'arguments') return
    const { style } = entry.protocol
    if (style === 'object-queue') this.#vendor(outcome, plainMatch(entry), [toValue(argument)], where)
    else if (argument.s === 'list')
      this.#vendor(
        outcome,
        plainMatch(entry),
        argument.items.map(value => toValue(value)),
        where,
      )
  }

  #isLayer(name: string): boolean {
    return this.#layers.has(name) || isLayerName(name)
  }

  #assignment(effect: Effect, where: Where): void {
    const key = effect.key && constText(effect.key)
    const [value] = effect.args
    if (key === null || !value) return
    const target = nameOf(effect.callee)
    const path = target && target.from === null ? (target.path === '' ? key : `${target.path}.${key}`) : null
    if (path !== null && target?.made.length === 0 && this.#global(path, value, effect, where)) return
    if (key === 'src' || key === 'href') this.#source(effect, effect.callee, value, where)
    if (key === 'text' || key === 'textContent' || key === 'innerHTML' || key === 'innerText') {
      const code = scriptTextOf(effect.callee, value, effect)
      if (code) this.written.push({ written: code, where })
    }
  }

  /** An assignment to a global: a data layer, a vendor's setting, a queue stub. */
  #global(path: string, value: Sym, effect: Effect, where: Where): boolean {
    const base = { at: effect.key?.at ?? effect.at, whole: effect.at, ...circumstance(where) }
    if (this.#isLayer(path)) {
      const list = literalList(value)
      const keeps = value.s === 'choice' && value.options.some(one => one.s === 'global' && one.path === path)
      if (list || keeps) {
        this.#collector.add({ kind: 'layer', layer: path, form: keeps ? 'keep' : 'replace', ...base }, where)
        if (list && list.items.length > 0) {
          const items = list.items.map(item => toValue(item))
          recognisePush({ layer: path, items, by: 'assign', whole: effect.at, via: [] }, this.#collector, where)
        }
        return true
      }
    }
    const queues = this.#queuesNamed(path)
    const queued = queues.length > 0 ? literalList(value) : null
    for (const item of queued?.items ?? []) {
      // `q = Array.isArray(q) ? q : [q]` keeps what was there.
      if (item.s === 'global' && item.path === path) continue
      this.#queued(
        { effect, unit: NO_UNIT, trigger: null, immediate: true, conditional: false, open: false },
        entryFor(queues, item),
        item,
        where,
      )
    }
    for (const { tracker, setting } of this.#catalogue.settings.get(path) ?? []) {
      const whole = toValue(value)
      const id = setting.key === undefined ? whole : entry(whole, setting.key)
      // A list of that name, made or kept by the same snippet, holds no id: what is pushed to it does.
      if (setting.key !== undefined && queues.length > 0 && whole.kind !== 'object') continue
      if (!setting.starts || !id || id.kind === 'nothing' || id.kind === 'object' || id.kind === 'function') continue
      const found = {
        vendor: tracker.id,
        id: normalId(id, tracker),
        how: 'snippet',
        by: path,
        generation: setting.generation ?? null,
      } as const
      this.#collector.add(counterFact(found, undefined, effect.at, where), where)
    }
    for (const one of this.#catalogue.byGlobal.get(path) ?? []) {
      if (one.protocol.style !== 'function') continue
      const fn = functionIn(value)
      if (fn) {
        this.#collector.add(
          { kind: 'stub', vendor: one.tracker.id, global: path, passes: passesOf(fn.fn), queue: one.protocol.queue ?? null, ...base },
          where,
        )
      }
      return true
    }
    return false
  }

  #source(effect: Effect, target: Sym | null, value: Sym | undefined, where: Where): void {
    if (!target || !value) return
    const tag = elementTag(target)
    if (tag === undefined) return
    this.#resource(effect, tag, addressIn(value), where, () => null)
  }

  #resource(effect: Effect, tag: Resource['tag'], url: Sym | undefined, where: Where, attribute: Resource['attribute']): void {
    if (!url) return
    const value = toValue(url)
    const resource: Resource = {
      tag,
      url: value,
      at: value.at,
      literal: literalOf(url),
      pieces: piecesOf(url),
      whole: effect.at,
      by: 'code',
      async: true,
      noscript: false,
      attribute,
    }
    const known = recogniseResource(resource, this.#catalogue, this.#collector, where)
    if (!known && tag === 'script') {
      const { state, place, trigger } = where
      this.#collector.add(
        {
          kind: 'script',
          src: value,
          async: true,
          defer: false,
          module: false,
          state,
          place,
          trigger,
          order: 0,
          by: 'code',
          at: value.at,
          whole: effect.at,
        },
        where,
      )
    }
  }

  /** A component of a vendor's package that starts a counter. */
  #component(imported: Sym & { readonly s: 'imported' }, attributes: Obj, effect: Effect, where: Where): boolean {
    const { entries, open } = attributes
    const get = (key: string): Sym | undefined => entries.find(one => one.key === key)?.value
    const tracker = this.#catalogue.components.get(`${imported.source}#${imported.name}`)
    const shape = tracker?.components?.find(one => one.from === imported.source && one.name === imported.name)
    if (!tracker || !shape) return false
    if (shape.instead !== undefined && get(shape.instead)) return true
    const id = get(shape.id)
    const given = id ? toValue(id) : leftOut(shape, open, effect.at)
    const options = shape.options === undefined ? undefined : get(shape.options)
    for (const one of counterIds(given)) {
      const vendor = ownerOfValue(one, shape.belongs, tracker.id)
      const found = {
        vendor,
        id: normalId(one, this.#catalogue.byId.get(vendor) ?? tracker),
        how: 'component',
        by: shape.name,
        generation: null,
      } as const
      this.#collector.add(counterFact(found, options && toValue(options), effect.at, where), where)
    }
    return true
  }

  /** An element that JSX renders. */
  #element(effect: Effect, where: Where): void {
    const [attributes] = effect.args
    const name = (effect.key && constText(effect.key))?.toLowerCase() ?? ''
    if (attributes?.s !== 'object') return
    const get = (key: string): Sym | undefined => attributes.entries.find(one => one.key === key)?.value
    if (effect.callee.s === 'imported' && this.#component(effect.callee, attributes, effect, where)) return
    const source = get('src')
    const html = get('dangerouslySetInnerHTML')
    const inner = html?.s === 'object' ? html.entries.find(one => one.key === '__html')?.value : get('children')
    if (name === 'script') {
      if (inner && !source) this.written.push({ written: { kind: 'code', value: inner, whole: effect.at }, where })
    } else if (inner && name === 'noscript') this.written.push({ written: { kind: 'noscript', value: inner, whole: effect.at }, where })
    if (!source || (name !== 'script' && name !== 'img' && name !== 'iframe')) return
    const value = toValue(source)
    const attribute = (key: string): Value | null => {
      const found = get(key)
      return found ? toValue(found) : null
    }
    recogniseResource(
      {
        tag: name,
        url: value,
        at: value.at,
        literal: literalOf(source),
        pieces: piecesOf(source),
        whole: effect.at,
        by: 'tag',
        async: get('async') !== undefined || get('strategy') !== undefined || get('defer') !== undefined,
        noscript: effect.noscript === true,
        attribute,
      },
      this.#catalogue,
      this.#collector,
      where,
    )
  }
}
