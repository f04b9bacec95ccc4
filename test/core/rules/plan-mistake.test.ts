import { planMistake } from '../../../src/core/rules/plan-mistake/index.js'
import { rows } from '../../kit/rows.js'

rows(planMistake, [
  {
    name: 'a misspelt word',
    speaks: { 'tracking-plan.yaml': `goals:\n  order: { «meening»: An order }\n` },
    words: [
      'There is no part of an event "meening". Did you mean "meaning"? Known: meaning, owner, status, vendors, sentBy, pages, selectors, trigger, parameters, closed, url, urlIs, note',
    ],
  },
  {
    name: 'a vendor that does not exist, in JSON',
    speaks: { 'shop/tracking-plan.json': `{"counters": [{"vendor": «"yandex-metrika"», "id": 1}]}` },
    words: ['There is no vendor "yandex-metrika". Did you mean "yandex-metrica"?'],
  },
  {
    name: 'a pattern that takes endless time',
    speaks: { 'tracking-plan.yaml': `naming: { pattern: «'(a+)+b'» }\n` },
    words: ['"(a+)+b" repeats a group that repeats or chooses within: say it without'],
  },
  {
    name: 'one name for a goal and an event',
    speaks: { 'tracking-plan.yaml': `goals:\n  order: An order\nevents:\n  «order»: An order\n` },
    words: ['"order" is a goal above as well: write it once'],
  },
  { name: 'a plan without mistakes', silent: { 'tracking-plan.yaml': `goals:\n  order:\n  call: Somebody called\n` } },
  { name: 'an empty plan', silent: { 'tracking-plan.yaml': '' } },
])
