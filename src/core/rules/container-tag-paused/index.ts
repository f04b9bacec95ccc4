import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { judgedExport, together } from '../shared/exports.js'

export const containerTagPaused: Rule = rule({
  id: 'container-tag-paused',
  title: 'A tag of the container is paused',
  severity: 'info',
  topic: 'containers',
  precision: 'very-high',
  tag: 'unnecessary',
  words: {
    one: 'The tag {names} is paused: it never runs',
    many: '{count} tags are paused and never run: {names}',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    const paused = ask.facts('container-tag').filter(it => it.paused !== null)
    const [first] = paused
    if (first === undefined) return
    const { names, related } = together(ask.page.path, paused)
    yield paused.length === 1
      ? { at: first.at, says: 'one', with: { names } }
      : { at: first.at, says: 'many', with: { names, count: paused.length }, related }
  },
})
