import type { ContainerTriggerFact, Path } from '../core/index.js'
import { hears, textOf } from '../core/index.js'
import type { Folder } from './folder.js'
import { linked, SHOWN } from './linked.js'

/** Triggers of exported containers that an event starts, with the tags these start. */
export function awaitedLine(folder: Folder, name: string): string {
  const { site } = folder.workspace
  const waiting = site.all('container-trigger', 'gtm').filter(({ fact }) => fact.hears !== null && hears(fact.hears, name) === true)
  return waiting.map(({ fact, from }) => `The trigger “${fact.name}” waits for it ${startedLine(folder, fact, from)}.`).join(' ')
}

/** A trigger, and who pushes what it waits for. */
export function triggerLines(folder: Folder, fact: ContainerTriggerFact): readonly string[] {
  const { hears: hearing, name } = fact
  const event = textOf(hearing?.text)
  const sent = event === null ? [] : folder.workspace.site.all('event', `datalayer:${event}`).filter(it => it.fact.state !== 'commented')
  const paths = [...new Set(sent.map(it => it.from))]
  return [
    `**Trigger** “${name}”`,
    hearing?.by !== 'equals' ? '' : paths.length === 0 ? 'No file here pushes this event.' : `Pushed in ${linked(folder, paths)}.`,
  ]
}

function startedLine(folder: Folder, { id }: ContainerTriggerFact, from: Path): string {
  const tags = folder.workspace
    .facts(from)
    .flatMap(it => (it.kind === 'container-tag' && it.live && it.firing.some(({ name }) => name === id) ? [`“${it.name}”`] : []))
  return tags.length === 0
    ? 'and starts no tag'
    : `and starts ${tags.slice(0, SHOWN).join(', ')}${tags.length > SHOWN ? ` and ${tags.length - SHOWN} more` : ''}`
}
