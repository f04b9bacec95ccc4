import type { Ask, ContainerTriggerFact, EventFact, Path, Rule } from '../../model/index.js'
import { hears, rule } from '../../model/index.js'
import { isSameWord, meant } from '../shared/alike.js'
import { exportsHere, triggersOf } from '../shared/installed.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isAutomatic } from '../shared/layer-events.data.js'
import { isForAnother, isNamed } from '../shared/pushed.js'
import { remembered } from '../shared/remembered.js'

export const eventUnheard: Rule = rule({
  id: 'event-unheard',
  title: 'An event is pushed that no trigger of the container waits for',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    near: 'No trigger of the container waits for `{name}`: “{trigger}” waits for `{meant}`',
    nobody: 'No trigger of the container waits for `{name}`, so no tag runs on it',
  },
  *check(ask) {
    if (ask.facts('event').length === 0 || isSpecimen(ask.page.path)) return
    const pushed = ask.facts('event').filter(({ vendor }) => vendor === 'datalayer')
    const exports = pushed.length === 0 ? null : exportsHere(ask)
    if (exports === null) return
    const events = pushed.filter(fact => isLive(ask, fact))
    const triggers = triggersOf(ask, exports)
    const seen = new Set<number>()
    for (const { name, at } of events) {
      if (name.kind !== 'text' || isAutomatic(name.text) || seen.has(at.start)) continue
      if (triggers.some(({ fact }) => fact.hears !== null && hears(fact.hears, name.text) !== false)) continue
      seen.add(at.start)
      const near = nearTo(ask, name.text, triggers)
      if (near === null) yield { at, says: 'nobody', with: { name: name.text }, severity: 'info' }
      else {
        const { trigger, from, text } = near
        yield {
          at,
          says: 'near',
          with: { name: name.text, trigger: trigger.name, meant: text },
          related: [{ path: from, at: trigger.at, says: 'The trigger' }],
          ...(isSameWord(name.text, text) ? {} : { severity: 'info' }),
        }
      }
    }
  },
})

function isLive(ask: Ask, fact: EventFact): boolean {
  if (fact.state === 'commented' || !isNamed(fact) || isForAnother(ask, fact)) return false
  return fact.event !== 'ecommerce' || !hasMetrica(ask)
}

/** Metrica reads e-commerce from the data layer by itself. */
function hasMetrica({ site }: Ask): boolean {
  const counters = site.all('counter', 'yandex-metrica')
  return remembered(counters, 'runs', [], () => counters.some(({ fact }) => fact.state !== 'commented'))
}

interface Near {
  readonly trigger: ContainerTriggerFact
  readonly from: Path
  readonly text: string
}

/** The trigger whose event is written almost like this one, unless somebody pushes that one too: then this is another event, no slip. */
function nearTo(ask: Ask, name: string, triggers: readonly { readonly fact: ContainerTriggerFact; readonly from: Path }[]): Near | null {
  const waited = triggers.flatMap(({ fact, from }): readonly Near[] =>
    fact.hears?.by === 'equals' && !fact.hears.negated && fact.hears.text.kind === 'text'
      ? [{ trigger: fact, from, text: fact.hears.text.text }]
      : [],
  )
  const [best] = meant(name, [...new Set(waited.map(it => it.text))]).all
  return best === undefined || isPushed(ask, best) ? null : (waited.find(it => it.text === best) ?? null)
}

function isPushed({ site }: Ask, event: string): boolean {
  return site.all('event', `datalayer:${event}`).some(({ fact }) => fact.state !== 'commented')
}
