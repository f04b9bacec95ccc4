import { plannedEventMissing } from '../../../src/core/rules/planned-event-missing/index.js'
import { rows } from '../../kit/rows.js'

rows(plannedEventMissing, [
  {
    name: 'nothing sends it; what is to be built is information',
    speaks: { 'tracking-plan.yaml': `goals:\n  «order»: { status: live }\n  «call»:\n`, 'app.js': `ym(1, 'reachGoal', 'other')` },
    words: ['Nothing sends order', 'Nothing sends call'],
    severities: ['warning', 'info'],
  },
  {
    name: 'another style of the name',
    speaks: { 'tracking-plan.yaml': `goals:\n  «order_sent»: { status: live }\n`, 'app.js': `ym(1, 'reachGoal', 'orderSent')` },
    words: ['Nothing sends order_sent: orderSent is sent and not planned'],
    offers: ['Plan orderSent', 'Write order_sent in the code'],
  },
  {
    name: 'sent to one vendor of two',
    speaks: {
      'tracking-plan.yaml': `goals:\n  order: { status: live, vendors: { yandex-metrica: sent, ga4: «purchase» } }\n`,
      'app.js': `ym(1, 'reachGoal', 'sent')`,
    },
    words: ['order is sent, but not to Google Analytics 4'],
  },
  {
    name: 'only in a comment, only in another folder',
    speaks: {
      'shop/tracking-plan.yaml': `events:\n  «order»: { status: live }\n`,
      'shop/index.html': `<!-- <script>ym(1, 'reachGoal', 'order')</script> -->`,
      'blog/app.js': `ym(1, 'reachGoal', 'order')`,
    },
    words: ['Nothing sends order'],
  },
  {
    name: 'steps with numbers are no near misses',
    speaks: { 'tracking-plan.yaml': `goals:\n  «step_2»: { status: live }\n`, 'app.js': `ym(1, 'reachGoal', 'step_1')` },
    words: ['Nothing sends step_2'],
  },
  {
    name: 'a tag manager sends it',
    silent: { 'tracking-plan.yaml': `goals:\n  order: { status: live, sentBy: tag-manager }\n`, 'app.js': '' },
  },
  { name: 'it is deprecated and gone', silent: { 'tracking-plan.yaml': `goals:\n  order: { status: deprecated }\n`, 'app.js': '' } },
  {
    name: 'through a function of another file',
    silent: {
      'tracking-plan.yaml': `goals:\n  order:\n`,
      'a.js': `function send(goal) { ym(1, 'reachGoal', goal) }`,
      'index.html': `<script src="a.js"></script><script>ym(1, 'init', {}); send('order')</script>`,
    },
  },
  {
    name: 'a name that may be it',
    silent: { 'tracking-plan.yaml': `goals:\n  order_sent:\n`, 'app.js': `ym(1, 'reachGoal', 'order_' + location.hash)` },
  },
  {
    name: 'one of two names',
    silent: { 'tracking-plan.yaml': `goals:\n  order:\n  call:\n`, 'app.js': `ym(1, 'reachGoal', window.x ? 'order' : 'call')` },
  },
  {
    name: 'a URL goal that no page can reach',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «thanks»: { status: live, url: /thanks }\n`,
      'index.html': '<!doctype html><html><head><title>Tea</title></head><body></body></html>',
    },
    words: ['thanks counts visits of /thanks, and no page can have such an address'],
  },
  {
    name: 'URL goals that a page fits, however its address is written',
    silent: {
      'tracking-plan.yaml': `goals:\n  one: { url: 'https://tea.example/shop/thanks/?ok=1', urlIs: equals }\n  two: { url: /shop/, urlIs: starts }\n  three: { url: thanks$, urlIs: matches }\n`,
      'public/shop/thanks/index.html': '<!doctype html><html><head><title>Tea</title></head><body></body></html>',
    },
  },
  {
    name: 'a URL goal where a server or a script makes the addresses',
    silent: {
      'tracking-plan.yaml': `goals:\n  thanks: { url: /thanks }\n`,
      'index.php': '<!doctype html><html><head><title>Tea</title></head><body><?= body() ?></body></html>',
    },
  },
  {
    name: 'one of two named pages does not send it',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { status: live, pages: [/a.html, /b.html] }\n`,
      'a.html': `<!doctype html><html><head><title>Tea</title></head><body><script>ym(1, 'reachGoal', 'order')</script></body></html>`,
      'b.html': '<!doctype html><html><head><title>Cups</title></head><body></body></html>',
    },
    words: ['order is planned for b.html, which does not send it'],
  },
  {
    name: 'nothing sends it to either of two vendors',
    speaks: {
      'tracking-plan.yaml': `goals:\n  order: { status: live, vendors: { yandex-metrica: «sent», ga4: «purchase» } }\n`,
      'app.js': `ym(1, 'reachGoal', 'other')`,
    },
    words: ['Nothing sends sent to Yandex Metrica', 'Nothing sends purchase to Google Analytics 4'],
  },
  {
    name: 'an element that no page has',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { status: live, selectors: ['#buy', '#bye'] }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><button id="buy" onclick="ym(1, 'reachGoal', 'order')">Buy</button></body></html>`,
    },
    words: ['order is planned for #bye, and no page has such an element'],
  },
  {
    name: 'an element that a script makes',
    silent: {
      'tracking-plan.yaml': `goals:\n  order: { status: live, selectors: '#bye' }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><b id="buy" onclick="ym(1, 'reachGoal', 'order')">Buy</b><script>document.body.innerHTML += '<b id="bye">Bye</b>'</script></body></html>`,
    },
  },
  {
    name: 'markup that no file shows may bring the element',
    silent: {
      'tracking-plan.yaml': `goals:\n  order: { status: live, selectors: '#bye' }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><b id="buy" onclick="ym(1, 'reachGoal', 'order')">Buy</b><script>document.body.innerHTML += window.more</script></body></html>`,
    },
  },
  {
    name: 'only the page for testing sends it',
    speaks: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ngoals:\n  «order»: { status: live }\n`,
      'index.html': '<!doctype html><html><head><title>Tea</title></head><body></body></html>',
      'staging/index.html': `<!doctype html><html><head><title>Tea</title></head><body><script>ym(1, 'reachGoal', 'order')</script></body></html>`,
    },
    words: ['order is sent by pages of test only, and by none of production'],
  },
  {
    name: 'planned for the page for testing only, or sent by a script of both, or perhaps by production as well',
    silent: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ngoals:\n  order: { pages: staging/** }\n  call:\n  read:\n`,
      'js/app.js': `ym(1, 'reachGoal', 'call')`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script src="/js/app.js"></script></head><body><script>ym(1, 'reachGoal', 'rea' + window.d)</script></body></html>`,
      'staging/index.html': `<!doctype html><html><head><title>Tea</title><script src="/js/app.js"></script></head><body><script>ym(1, 'reachGoal', 'order'); ym(1, 'reachGoal', 'read')</script></body></html>`,
    },
  },
  {
    name: 'the element it is planned for is there: the call is offered in the plan and on the page',
    speaks: {
      'tracking-plan.yaml': `counters: { vendor: yandex-metrica, id: 104430694 }\ngoals:\n  «order»: { status: live, selectors: '#buy', vendors: [yandex-metrica] }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><button id="«buy»">Buy</button></body></html>`,
    },
    words: ['Nothing sends order', 'The tracking plan wants order sent here, and nothing sends it'],
    offers: ['Send order by #buy in index.html', 'Send order by #buy'],
  },
  {
    name: 'a form, where any vendor will do',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «lead»: { selectors: .lead, trigger: submit }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script>ym(104430694, 'init', {}); gtag('config', 'G-7RW3K9QZ2M')</script></head><body><form class="«lead»"></form></body></html>`,
    },
    words: ['Nothing sends lead', 'The tracking plan wants lead sent here, and nothing sends it'],
    severities: ['info', 'info'],
    offers: [
      'Send lead to Google Analytics 4 by .lead in index.html',
      'Send lead to Yandex Metrica by .lead in index.html',
      'Send lead to Google Analytics 4 by .lead',
      'Send lead to Yandex Metrica by .lead',
    ],
  },
  {
    name: 'a page that shall send it when it opens',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «thanks»: { status: live, pages: /thanks.html, trigger: load, vendors: yandex-metrica }\n`,
      'thanks.html': `<!doctype html><html><head><title>Tea</title><script>ym(104430694, 'init', {})</script></head><body>\n  <h1>Thanks</h1>\n</body></html>`,
    },
    words: ['Nothing sends thanks'],
    offers: ['Send thanks when the page opens in thanks.html'],
  },
  {
    name: 'an element of another page than planned, or that does something else',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { status: live, pages: shop/**, selectors: '#buy' }\n  «read»: { status: live, selectors: '#text', trigger: scroll }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script>ym(104430694, 'init', {})</script></head><body><b id="buy">Buy</b><p id="text">Tea</p></body></html>`,
    },
    words: ['Nothing sends order', 'Nothing sends read'],
    offers: [],
  },
])
