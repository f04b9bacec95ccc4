import { plannedCounter } from '../../../src/core/rules/planned-counter/index.js'
import { rows } from '../../kit/rows.js'

const page = (code: string, head = '<head>'): string =>
  `<!doctype html><html>${head}<title>Tea</title><script>${code}</script></head><body></body></html>`
const START = `ym(104430694, 'init', { webvisor: true })`

rows(plannedCounter, [
  {
    name: 'absent from a page: told there and in the plan',
    speaks: {
      'tracking-plan.yaml': `counters:\n  - { vendor: yandex-metrica, id: «104430694» }\n`,
      'index.html': page(START),
      'about.html': page('', '«<head>»'),
    },
    words: ['Yandex Metrica 104430694 is absent from 1 of 2 pages', 'The tracking plan wants Yandex Metrica 104430694 on this page'],
    offers: ['Insert the snippet of Yandex Metrica'],
    severities: ['info', 'warning'],
  },
  {
    name: 'the test counter on a page that visitors see',
    speaks: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ncounters:\n  - vendor: yandex-metrica\n    id: { production: «104430694», test: 104430777 }\n`,
      'index.html': page(`ym(«104430777», 'init', {}); ym(104430777, 'reachGoal', 'order')`),
      'staging/index.html': page(`ym(104430777, 'init', {})`),
    },
    words: [
      'Yandex Metrica 104430694 or 104430777 is absent from 1 of 2 pages',
      'Yandex Metrica 104430777 is the counter of test; this page belongs to production',
    ],
    offers: ['Write 104430694'],
  },
  {
    name: 'the counter of visitors on a page for testing',
    speaks: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ncounters:\n  - vendor: ga4\n    id: { production: «G-7RW3K9QZ2M», test: G-TEST3K9QZ2 }\n`,
      'index.html': page(`gtag('config', 'G-7RW3K9QZ2M')`),
      'staging/index.html': page(`gtag('config', '«G-7RW3K9QZ2M»')`),
    },
    words: [
      'Google Analytics 4 G-7RW3K9QZ2M or G-TEST3K9QZ2 is absent from 1 of 2 pages',
      'Google Analytics 4 G-7RW3K9QZ2M is the counter of production; this page belongs to test',
    ],
    offers: ['Write G-TEST3K9QZ2'],
  },
  {
    name: 'each environment has its own',
    silent: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ncounters:\n  - vendor: ga4\n    id: { production: G-7RW3K9QZ2M, test: G-TEST3K9QZ2 }\n`,
      'index.html': page(`gtag('config', 'G-7RW3K9QZ2M')`),
      'staging/index.html': page(`gtag('config', 'G-TEST3K9QZ2')`),
    },
  },
  {
    name: 'the name of the host decides',
    silent: {
      'tracking-plan.yaml': `environments: { test: staging/** }\ncounters:\n  - vendor: yandex-metrica\n    id: { production: 104430694, test: 104430777 }\n`,
      'index.html': page(`if (location.hostname === 'tea.example') { ym(104430694, 'init', {}) } else { ym(104430777, 'init', {}) }`),
    },
  },
  {
    name: 'options otherwise than planned',
    speaks: {
      'tracking-plan.yaml': `counters: { vendor: yandex-metrica, id: 104430694, options: { webvisor: true, clickmap: true } }\n`,
      'index.html': page(`ym(«104430694», 'init', { webvisor: false })`),
    },
    words: ['Yandex Metrica 104430694 must be started with webvisor: true, clickmap: true'],
    offers: ['Set webvisor: true, clickmap: true'],
  },
  {
    name: 'it must wait for consent',
    speaks: { 'tracking-plan.yaml': `consent: { vendors: yandex-metrica }\n`, 'index.html': page(`ym(«104430694», 'init', {})`) },
    words: ['Yandex Metrica must wait for consent, and starts at once'],
  },
  {
    name: 'as planned, on the pages that are named',
    silent: {
      'tracking-plan.yaml': `counters: { vendor: yandex-metrica, id: 104430694, pages: shop/**, options: { webvisor: true } }\nconsent: { vendors: ga4 }\n`,
      'shop/index.html': page(START),
      'index.html': page(''),
    },
  },
  {
    name: 'it starts once the visitor agrees',
    silent: {
      'tracking-plan.json': `{"consent": {"vendors": ["yandex-metrica"]}}`,
      'index.html': page(`if (window.agreed) { ym(104430694, 'init', {}) }`),
    },
  },
  { name: 'without a plan', silent: page('') },
  {
    name: 'another default of consent than planned',
    speaks: {
      'tracking-plan.yaml': `consent: { defaults: { analytics_storage: denied } }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script>window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('consent', 'default', { analytics_storage: '«granted»' })</script></head><body></body></html>`,
    },
    words: ['analytics_storage must be denied before the visitor has chosen, and is granted'],
    offers: ['Write denied'],
  },
  {
    name: 'nothing says what holds before the visitor has chosen',
    speaks: {
      'tracking-plan.yaml': `consent: { defaults: { «analytics_storage»: denied } }\n`,
      'index.html': page(`gtag('config', 'G-7RW3K9QZ2M')`),
    },
    words: ['Nothing sets what holds before the visitor has chosen: analytics_storage: denied'],
  },
  {
    name: 'a tag manager may say what holds before the visitor has chosen',
    silent: {
      'tracking-plan.yaml': `consent: { defaults: { analytics_storage: denied } }\n`,
      'index.html':
        page(`gtag('config', 'G-7RW3K9QZ2M')`) + '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-W7K2QXB"></script>',
    },
  },
  {
    name: 'a default as planned, and one for a region',
    silent: {
      'tracking-plan.yaml': `consent: { defaults: { analytics_storage: denied } }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script>window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('consent', 'default', { analytics_storage: 'denied' })
gtag('consent', 'default', { analytics_storage: 'granted', region: ['US'] })</script></head><body></body></html>`,
    },
  },
  {
    name: 'a tag manager may start it',
    silent: {
      'tracking-plan.yaml': `counters: { vendor: ga4, id: G-7RW3K9QZ2M }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title><script src="https://www.googletagmanager.com/gtm.js?id=GTM-W7K2QXB"></script></head><body></body></html>`,
    },
  },
  {
    name: 'a counter for error pages only',
    silent: {
      'tracking-plan.yaml': `counters: { vendor: yandex-metrica, id: 104430694, kinds: error }\n`,
      'index.html': '<!doctype html><html><head><title>Tea</title></head><body></body></html>',
    },
  },
])
