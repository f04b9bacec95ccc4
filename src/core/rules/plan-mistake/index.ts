import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'

export const planMistake: Rule<'wrong'> = rule({
  id: 'plan-mistake',
  title: 'A tracking plan says something that cannot be meant',
  severity: 'error',
  topic: 'plan',
  precision: 'very-high',
  words: { wrong: '{trouble}' },
  *check(ask) {
    for (const { problems } of ask.facts('plan')) {
      for (const { at, message } of problems) yield { at, says: 'wrong', with: { trouble: message } }
    }
  },
})
