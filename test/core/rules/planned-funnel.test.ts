import { plannedFunnel } from '../../../src/core/rules/planned-funnel/index.js'
import { rows } from '../../kit/rows.js'

const plan = (steps: string): string => `goals:\n  cart:\n  order:\n  paid:\nfunnels:\n  buy: [${steps}]\n`
const page = (body: string): string => `<!doctype html><html><head><title>Tea</title></head><body>${body}</body></html>`
const goal = (name: string): string => `ym(104430694, 'reachGoal', '${name}')`

rows(plannedFunnel, [
  {
    name: 'a step that nothing sends',
    speaks: { 'tracking-plan.yaml': plan('cart, order, «paid»'), 'app.js': `${goal('cart')}; ${goal('order')}` },
    words: ['The funnel buy ends before paid, which the site lacks'],
    severities: ['info'],
  },
  {
    name: 'a step that must go',
    speaks: {
      'tracking-plan.yaml': `goals:\n  cart:\n  order: { status: deprecated }\nfunnels: { buy: [cart, «order»] }\n`,
      'app.js': goal('cart'),
    },
    words: ['The funnel buy has a step order, which is deprecated'],
  },
  {
    name: 'one click sends the later step first',
    speaks: {
      'tracking-plan.yaml': plan('cart, «order»'),
      'index.html': page(
        `<b id="buy">Buy</b><script>document.querySelector('#buy').addEventListener('click', () => { ${goal('order')}; ${goal('cart')} })</script>`,
      ),
    },
    words: ['The funnel buy has cart before order, and the code sends order first when the same happens'],
    offers: ['Put order before cart in the funnel'],
  },
  {
    name: 'two vendors get both, the other way round each',
    speaks: {
      'tracking-plan.yaml': plan('cart, «order»'),
      'index.html': page(`<a id="buy" onclick="${goal('order')}; gtag('event', 'order'); ${goal('cart')}; gtag('event', 'cart')">Buy</a>`),
    },
    words: ['The funnel buy has cart before order, and the code sends order first when the same happens'],
  },
  {
    name: 'the later step is sent when the page opens, the earlier one by a click on it',
    speaks: {
      'tracking-plan.yaml': plan('cart, «order»'),
      'index.html': page(`<a id="cart" onclick="${goal('cart')}">Cart</a><script>${goal('order')}</script>`),
    },
    words: ['The funnel buy has cart before order, which is sent when the page opens: cart needs a click on it'],
    offers: ['Put order before cart in the funnel'],
  },
  {
    name: 'in their order',
    silent: {
      'tracking-plan.yaml': plan('cart, order, paid'),
      'index.html': page(`<script>${goal('cart')}</script><a id="buy" onclick="${goal('order')}; ${goal('paid')}">Buy</a>`),
    },
  },
  {
    name: 'steps of different pages, in whatever order',
    silent: {
      'tracking-plan.yaml': plan('cart, order'),
      'thanks.html': page(`<script>${goal('cart')}</script>`),
      'cart.html': page(`<script>${goal('order')}</script>`),
    },
  },
  {
    name: 'a second place sends the earlier step as well',
    silent: {
      'tracking-plan.yaml': plan('cart, order'),
      'index.html': page(`<a id="buy" onclick="${goal('order')}; ${goal('cart')}">Buy</a>`),
      'cart.html': page(`<script>${goal('cart')}</script>`),
    },
  },
  {
    name: 'once an answer has come, or under a condition, or when a form opens its page anew',
    silent: {
      'tracking-plan.yaml': `goals:\n  a:\n  b:\n  c:\n  d:\n  e:\nfunnels: { one: [a, b], two: [c, b], three: [d, e] }\n`,
      'index.html': page(`<b id="buy">Buy</b><form id="lead"></form><script>
document.querySelector('#buy').addEventListener('click', () => {
  fetch('/pay').then(() => ${goal('b')})
  ${goal('a')}
  if (window.more) ${goal('c')}
})
document.querySelector('#lead').addEventListener('submit', () => ${goal('d')})
${goal('e')}
</script>`),
    },
  },
  {
    name: 'two elements',
    silent: {
      'tracking-plan.yaml': plan('cart, order'),
      'index.html': page(`<a id="order" onclick="${goal('order')}">Order</a><a id="cart" onclick="${goal('cart')}">Cart</a>`),
    },
  },
  {
    name: 'a name only running can tell',
    silent: { 'tracking-plan.yaml': plan('cart, order'), 'app.js': `${goal('cart')}; ym(1, 'reachGoal', window.goal)` },
  },
  {
    name: 'sent to one vendor of two, it is a step',
    silent: {
      'tracking-plan.yaml': `goals:\n  cart:\n  order: { vendors: [yandex-metrica, ga4] }\nfunnels: { buy: [cart, order] }\n`,
      'app.js': `${goal('cart')}; ${goal('order')}`,
    },
  },
  { name: 'a plan without funnels', silent: { 'tracking-plan.yaml': `goals:\n  cart:\n`, 'app.js': '' } },
])
