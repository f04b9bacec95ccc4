import { eventNameIllegal } from '../../../src/core/rules/event-name-illegal/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M')</script>`
const RULE = 'it begins with a letter, holds letters, digits and underscores'

rows(eventNameIllegal, [
  {
    name: 'letters for which Metrica drops a goal',
    path: 'a.js',
    speaks: `ym(11112222, 'reachGoal', '«order/sent?»')`,
    words: ['`order/sent?` holds “/” “?”: Yandex Metrica does not send it'],
  },
  {
    name: 'an empty goal',
    path: 'a.js',
    speaks: `ym(11112222, 'reachGoal', '«»')`,
    words: ['The goal identifier is empty: Yandex Metrica drops it'],
  },
  {
    name: 'letters Metrica advises against',
    path: 'a.js',
    speaks: `ym(11112222, 'reachGoal', '«a+b»')`,
    words: ['`a+b` holds “+”, which Yandex Metrica advises against'],
    severities: ['info'],
  },
  {
    name: 'a name put together',
    path: 'a.js',
    speaks: `const PREFIX = 'shop'; ym(11112222, 'reachGoal', «PREFIX + '/cart'»)`,
    words: ['`shop/cart` holds “/”: Yandex Metrica does not send it'],
  },
  {
    name: 'GA4 takes no spaces and hyphens',
    speaks: `${GA4}<script>gtag('event', '«Click Buy-Now»'); gtag('event', '«2nd_step»')</script>`,
    words: [
      `\`Click Buy-Now\` is no event name by the rules of Google Analytics 4: ${RULE}`,
      `\`2nd_step\` is no event name by the rules of Google Analytics 4: ${RULE}`,
    ],
    offers: ['Write Click_Buy_Now'],
    severities: ['warning', 'warning'],
  },
  {
    name: 'a name that is too long',
    speaks: `${GA4}<script>gtag('event', '«the_visitor_has_read_the_whole_story_to_its_end»')</script>`,
    words: ['`the_visitor_has_read_the_whole_story_to_its_end` has 47 letters, Google Analytics 4 takes 40'],
    severities: ['warning'],
  },
  {
    name: 'in a script of pages that all have GA4',
    speaks: {
      'index.html': `<!doctype html><html><head><title>a</title>${GA4}</head><body><script src="a.js"></script></body></html>`,
      'a.js': `gtag('event', '«call back»')`,
    },
    words: [`\`call back\` is no event name by the rules of Google Analytics 4: ${RULE}`],
    severities: ['warning'],
  },
  { name: 'a name of its own', path: 'a.js', silent: `ym(11112222, 'reachGoal', 'order sent'); ym(11112222, 'reachGoal', 'Заказ')` },
  { name: 'nobody knows whether GA4 hears it', path: 'a.js', silent: `gtag('event', 'call back')` },
  {
    name: 'for Universal Analytics any name will do',
    silent: `<script>function gtag(){dataLayer.push(arguments)} gtag('config', 'UA-52813407-1'); gtag('event', 'call back')</script>`,
  },
  { name: 'to Google Ads alone', silent: `${GA4}<script>gtag('event', 'call back', { send_to: 'AW-817563420/AbC-D_efG' })</script>` },
  { name: 'what is not known is not judged', path: 'a.js', silent: `ym(1, 'reachGoal', 'a/' + b); ym(1, 'reachGoal', c)` },
  { name: 'a push is between the page and its container', silent: `${GA4}<script>dataLayer.push({ event: 'Form sent' })</script>` },
])
