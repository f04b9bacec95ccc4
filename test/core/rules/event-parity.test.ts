import { eventParity } from '../../../src/core/rules/event-parity/index.js'
import { rows } from '../../kit/rows.js'

const BOTH = "<script>ym(48120011, 'init', {}); gtag('js', new Date()); gtag('config', 'G-AB12CD34EF')</script>"
const page = (body: string, head: string = BOTH): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

rows(eventParity, [
  {
    name: 'a goal in a handler',
    speaks: page(`<button onclick="ym(48120011, 'reachGoal', '«order»')">Order</button>`),
    words: ['"order" is sent to Yandex Metrica and not to Google Analytics 4'],
  },
  {
    name: 'another button has its twin',
    speaks: page(
      `<button onclick="ym(48120011, 'reachGoal', '«order»')">Order</button><button onclick="ym(48120011, 'reachGoal', 'buy'); gtag('event', 'purchase')">Buy</button>`,
    ),
    words: ['"order" is sent to Yandex Metrica and not to Google Analytics 4'],
  },
  {
    name: 'the other way round, in a script',
    options: { from: 'ga4', to: 'yandex-metrica' },
    speaks: {
      'index.html': page('<script src="goals.js"></script>'),
      'goals.js':
        "document.querySelector('#a').onclick = () => gtag('event', '«a»')\ndocument.querySelector('#b').onclick = () => ym(48120011, 'reachGoal', 'b')",
    },
    words: ['"a" is sent to Google Analytics 4 and not to Yandex Metrica'],
  },
  { name: 'both get it', silent: page(`<script>$('#a').click(() => { ym(48120011, 'reachGoal', 'a'); gtag('event', 'a') })</script>`) },
  {
    name: 'the data layer gets it',
    silent: page(`<script>$('#a').click(() => { ym(48120011, 'reachGoal', 'a'); dataLayer.push({ event: 'a' }) })</script>`),
  },
  {
    name: 'only one of them runs',
    silent: page(`<button onclick="ym(48120011, 'reachGoal', 'order')">Order</button>`, "<script>ym(48120011, 'init', {})</script>"),
  },
  {
    name: 'a tag manager may send it',
    silent: page(
      `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"></iframe></noscript><button onclick="ym(48120011, 'reachGoal', 'order')">Order</button>`,
    ),
  },
  { name: 'a name that only running knows', silent: page(`<button onclick="ym(48120011, 'reachGoal', this.id)">Order</button>`) },
])
