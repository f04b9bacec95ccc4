import { argumentMissing } from '../../../src/core/rules/argument-missing/index.js'
import { rows } from '../../kit/rows.js'

rows(argumentMissing, [
  {
    name: 'a goal without identifier',
    path: 'a.js',
    speaks: `«ym(11112222, 'reachGoal')»`,
    words: ["ym(…, 'reachGoal') needs its name: without it nothing is sent"],
  },
  {
    name: 'an event without a name',
    path: 'a.js',
    speaks: `«gtag('event')»
«fbq('track', undefined)»`,
    words: ["gtag('event') needs its name: without it nothing is sent", "fbq('track') needs its name: without it nothing is sent"],
  },
  {
    name: 'a key that is not there',
    path: 'a.js',
    speaks: `«_tmr.push({ type: 'reachGoal', id: '3407215' })»`,
    words: ["_tmr.push({ type: 'reachGoal' }) needs its `goal`: without it nothing is sent"],
  },
  {
    name: 'methods of objects',
    path: 'a.js',
    speaks: `«VK.Retargeting.Event()»`,
    words: ['VK.Retargeting.Event() needs its name: without it nothing is sent'],
  },
  { name: 'all is there', path: 'a.js', silent: `ym(11112222, 'reachGoal', 'order'); gtag('event', 'x')` },
  { name: 'a spread may hold it', path: 'a.js', silent: `ym(11112222, 'reachGoal', ...rest); _tmr.push({ type: 'reachGoal', ...goal })` },
  { name: 'a value that is not known', path: 'a.js', silent: `ym(11112222, 'reachGoal', goal)` },
  { name: 'null stands for what the vendor takes by itself', path: 'a.js', silent: `_paq.push(['addTracker', null, 13])` },
  { name: 'a missing id is another rule’s', path: 'a.js', silent: `_tmr.push({ type: 'reachGoal', goal: 'x' })` },
  {
    name: 'a wrapper that nobody in the file calls',
    path: 'a.js',
    silent: `window.goal = function (name, parameters) { ym(11112222, 'reachGoal', name, parameters) }`,
  },
  {
    name: 'a handler that gets an event',
    path: 'a.js',
    silent: `el.addEventListener('click', send); function send(what) { ym(1, 'reachGoal', what) }`,
  },
  {
    name: 'an argument under a key of an object within',
    path: 'a.js',
    silent: `snowplow('trackSelfDescribingEvent:sp', { event: { schema: 'iglu:com.shop/order/jsonschema/1-0-0', data: {} } }); snowplow('trackSelfDescribingEvent', { event: order }); snowplow('trackSelfDescribingEvent', { ...order })`,
  },
  {
    name: 'no such key in the object within',
    path: 'a.js',
    speaks: `«snowplow('trackSelfDescribingEvent', { event: { data: {} } })»`,
    words: ["snowplow('trackSelfDescribingEvent') needs its `event.schema`: without it nothing is sent"],
  },
  {
    name: 'parts of a name that are blank',
    speaks: `<script>_paq.push(['trackEvent', '«»', 'sent']); _paq.push(['trackEvent', 'form', '« »'])</script>`,
    words: [
      "The category or action of _paq.push(['trackEvent']) is empty: nothing is sent",
      "The category or action of _paq.push(['trackEvent']) is empty: nothing is sent",
    ],
  },
])
