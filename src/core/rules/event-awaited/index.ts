import type { Ask, ContainerTriggerFact, EventFact, Finding, Reached, Rule } from '../../model/index.js'
import { mayBeHeard, rule } from '../../model/index.js'
import { isSameWord, meant } from '../shared/alike.js'
import { judgedExport } from '../shared/exports.js'
import { isAutomatic } from '../shared/layer-events.data.js'
import { namedPushes } from '../shared/pushed.js'
import { certainTexts } from '../shared/values.js'

type Words = 'near' | 'nobody'

export const eventAwaited: Rule<Words> = rule({
  id: 'event-awaited',
  title: 'A trigger of the container waits for an event that nobody pushes',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    near: 'The trigger “{trigger}” waits for `{name}`, which nobody pushes: {file} pushes `{meant}`',
    nobody: 'The trigger “{trigger}” waits for `{name}`, which no file of this site pushes',
  },
  *check(ask) {
    const container = judgedExport(ask)
    // Events of a template's own may be any, and without its pages nobody knows who pushes.
    if (container?.usage !== 'web' || container.pushes || ask.loadedBy.length === 0) return
    const pushes = namedPushes(ask)
    const whole = ask.loadedBy.every(ask.site.complete)
    for (const trigger of ask.facts('container-trigger')) {
      const { hears, live } = trigger
      if (!live || hears === null || hears.negated || hears.text.kind !== 'text' || hears.by === 'other') continue
      if (isAutomatic(hears.text.text) || pushes.some(({ fact }) => mayBeHeard(hears, fact.name))) continue
      const found = judged(trigger, pushes, ask)
      if (found.says === 'near' || whole) yield found
    }
  },
})

function judged(trigger: ContainerTriggerFact, pushes: readonly Reached<EventFact>[], ask: Ask): Finding<Words> {
  const name = trigger.hears?.text.kind === 'text' ? trigger.hears.text.text : ''
  const at = trigger.hears?.text.at ?? trigger.at
  const essence = `${trigger.name} ${name}`
  const own = pushes.filter(({ from }) => from !== ask.page.path)
  const known = own.flatMap(it => certainTexts(it.fact.name).map(({ text }) => ({ text, it })))
  const [best] = trigger.hears?.by === 'equals' ? meant(name, [...new Set(known.map(({ text }) => text))]).all : []
  const near = known.find(({ text }) => text === best)
  const words = { trigger: trigger.name, name }
  if (near === undefined) return { at, essence, says: 'nobody', with: words, severity: 'info' }
  return {
    at,
    essence,
    says: 'near',
    with: { ...words, meant: near.text, file: near.it.from },
    related: [{ path: near.it.from, at: near.it.fact.at, says: 'Pushed here' }],
    ...(isSameWord(name, near.text) ? {} : { severity: 'info' as const }),
  }
}
