import type { ContainerTagFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isDead } from '../shared/counters.js'
import { judgedExport, together } from '../shared/exports.js'

export const containerTagRetired: Rule = rule({
  id: 'container-tag-retired',
  title: 'Tags of the container send to a system that has ended',
  severity: 'warning',
  topic: 'containers',
  precision: 'very-high',
  tag: 'deprecated',
  words: {
    one: 'The tag {names} sends to {system}, which has collected nothing since {since}: {successor} takes its place',
    many: '{count} tags send to {system}, which has collected nothing since {since}: {names}. {successor} takes its place',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    const groups = new Map<string, ContainerTagFact[]>()
    for (const tag of ask.facts('container-tag')) {
      if (tag.system === null || !isDead(ask.tracker(tag.system))) continue
      groups.set(tag.system, [...(groups.get(tag.system) ?? []), tag])
    }
    for (const [system, tags] of groups) {
      const tracker = ask.tracker(system)
      const [first] = tags
      // Paused to the last: its owner knows.
      if (tracker?.retired === undefined || first === undefined || tags.every(({ paused }) => paused !== null)) continue
      const { names, related } = together(ask.page.path, tags)
      const { since, successor } = tracker.retired
      const words = { names, system: tracker.title, since: since ?? 'its end', successor }
      yield tags.length === 1
        ? { at: first.at, says: 'one', with: words }
        : { at: first.at, says: 'many', with: { ...words, count: tags.length }, related }
    }
  },
})
