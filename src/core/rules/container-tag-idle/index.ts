import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { judgedExport, together } from '../shared/exports.js'

export const containerTagIdle: Rule = rule({
  id: 'container-tag-idle',
  title: 'Nothing starts a tag of the container',
  severity: 'warning',
  topic: 'containers',
  precision: 'very-high',
  words: {
    one: 'Nothing starts the tag {names}: it has no trigger, and no other tag runs it',
    many: 'Nothing starts {count} tags, they have no trigger: {names}',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    const idle = ask.facts('container-tag').filter(it => !it.live && it.paused === null && it.firing.length === 0)
    const [first] = idle
    if (first === undefined) return
    const { names, related } = together(ask.page.path, idle)
    yield idle.length === 1
      ? { at: first.at, says: 'one', with: { names } }
      : { at: first.at, says: 'many', with: { names, count: idle.length }, related }
  },
})
