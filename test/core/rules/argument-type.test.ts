import { argumentType } from '../../../src/core/rules/argument-type/index.js'
import { rows } from '../../kit/rows.js'

rows(argumentType, [
  {
    name: 'an object where a name belongs',
    path: 'a.js',
    speaks: `ym(11112222, 'reachGoal', «{ goal: 'order' }»)`,
    words: ["The name of ym(…, 'reachGoal') is an object, where Yandex Metrica takes a text"],
  },
  {
    name: 'a number is written as a text by the vendor’s code',
    path: 'a.js',
    speaks: `ym(11112222, 'reachGoal', «5»)`,
    words: ["The name of ym(…, 'reachGoal') is a number, where Yandex Metrica takes a text"],
    severities: ['info'],
  },
  {
    name: 'parameters that are none',
    path: 'a.js',
    speaks: `gtag('event', 'sign_up', '«header»')
ym(11112222, 'reachGoal', 'order', «100»)`,
    words: [
      "The parameters of gtag('event') is a text, where Google tag takes an object",
      "The parameters of ym(…, 'reachGoal') is a number, where Yandex Metrica takes an object or a function",
    ],
    severities: ['warning', 'warning'],
  },
  {
    name: 'every alternative is wrong',
    path: 'a.js',
    speaks: `fbq('track', 'Lead', «a ? 'x' : 'y'»)`,
    words: ["The parameters of fbq('track') is something else, where Meta Pixel takes an object"],
    severities: ['warning'],
  },
  { name: 'one alternative is right', path: 'a.js', silent: `fbq('track', 'Lead', a ? 'x' : {})` },
  { name: 'right types', path: 'a.js', silent: `ym(11112222, 'reachGoal', 'order', function () {}); gtag('event', 'x', { a: 1 })` },
  { name: 'nothing is no type', path: 'a.js', silent: `ym(11112222, 'reachGoal', 'order', null); ym(11112222, 'hit', undefined)` },
  { name: 'values that are not known', path: 'a.js', silent: `ym(11112222, 'reachGoal', name, parameters)` },
  { name: 'exchanged arguments are another rule’s', path: 'a.js', silent: `gtag('event', { value: 1 }, 'purchase')` },
])
