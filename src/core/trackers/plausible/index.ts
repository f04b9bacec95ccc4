import type { LoaderShape, Method, OptionTable, Retirement, Tracker } from '../../model/index.js'

const own: Retirement = { since: null, successor: 'the script with an id of its own (/js/pa-….js)', level: 'old' }
const files = /^\/js\/(?:script|plausible|analytics)(?:\.[a-z-]+)*\.js$/

const OPTIONS: OptionTable = {
  closed: true,
  known: {
    endpoint: { types: ['string'], about: 'Where events are sent.' },
    hashBasedRouting: { types: ['boolean'], about: 'Pages differ by what follows the #.' },
    fileDownloads: { types: ['boolean', 'object'], about: 'Reports downloads, of certain endings if given.' },
    outboundLinks: { types: ['boolean'], about: 'Reports outgoing links.' },
    formSubmissions: { types: ['boolean'], about: 'Reports forms that are sent.' },
    customProperties: { types: ['object', 'function'], about: 'Properties of every event.' },
    captureOnLocalhost: { types: ['boolean'], about: 'Works on localhost as well.' },
    autoCapturePageviews: { types: ['boolean'], about: 'Reports page views by itself.', default: 'true' },
    logging: { types: ['boolean'], about: 'Writes what it ignores to the console.' },
    transformRequest: { types: ['function'], about: 'Changes or drops what is sent.' },
  },
}

/** `plausible('Signup', { props, revenue, callback, … })`. */
const event: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
  ],
  about: 'Reports an event; a goal of the same name counts it.',
  when: [
    { first: /^pageview$/, then: { does: 'pageview', args: [{ role: 'any' }, { role: 'parameters', types: ['object'] }], listed: false } },
  ],
}

const legacy: Pick<LoaderShape, 'name' | 'id' | 'starts' | 'async' | 'generation' | 'retired'> = {
  name: 'script.js',
  id: { attribute: 'data-domain' },
  starts: true,
  async: 'recommended',
  generation: 'data-domain',
  retired: own,
}

/** Plausible Analytics, from the vendor or from a server of one's own. */
export const plausible: Tracker = {
  id: 'plausible',
  title: 'Plausible',
  noun: 'site',
  category: 'analytics',
  docs: 'https://plausible.io/docs/plausible-script',
  scents: ['plausible', 'data-domain'],
  ids: {
    pattern: /^(?:pa-[\w-]+|[^\s/,]+(?:,\s*[^\s/,]+)*)$/,
    words: 'the domain as it stands in the settings, or pa- and letters',
    example: 'flowershop.example',
    placeholders: [/^(?:pa-X+|(?:www\.)?(?:your-?(?:domain|site)|my-?domain|mysite|example|domain|site)\.(?:com|org|net|tld|ltd|io))$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'pa.js',
      url: { path: /\/js\/pa-[\w-]+\.js$/ },
      id: { url: /\/(pa-[\w-]+)\.js/ },
      starts: true,
      async: 'recommended',
      generation: 'pa',
    },
    { ...legacy, url: { hosts: /(?:^|\.)plausible\.io$/, path: files } },
    // A server of one's own or a proxy: the file's name alone would fit anybody's script, so the attribute must be there.
    // DataFast uses the same names and says which site it is by another attribute.
    {
      ...legacy,
      url: { path: /\/(?:script|plausible|analytics|index|p)(?:\.[a-z-]+)*\.js$/ },
      marks: { 'data-domain': /\./ },
      lacks: ['data-website-id'],
    },
  ],
  protocols: [
    { style: 'function', global: 'plausible', queue: 'plausible.q', methods: {}, otherwise: event, closed: true },
    {
      style: 'methods',
      global: 'plausible',
      methods: { init: { does: 'other', args: [{ role: 'options', types: ['object'] }] } },
      closed: false,
    },
    {
      style: 'function',
      from: '@plausible-analytics/tracker',
      global: 'init',
      methods: {},
      otherwise: {
        does: 'start',
        args: [{ role: 'counter', key: 'domain', types: ['string'], required: true }, { role: 'options' }],
      },
      closed: true,
    },
    { style: 'function', from: '@plausible-analytics/tracker', global: 'track', methods: {}, otherwise: event, closed: true },
  ],
  pixels: [],
  attributes: [
    {
      classPrefix: 'plausible-event-name=',
      mistaken: /^plausible-event-name(?:-(?!-)|_|:)(?=.)/,
      trigger: 'click',
      formTrigger: 'submit',
      parameterPrefix: 'plausible-event-',
      plus: true,
    },
    { classPrefix: 'plausible-event-name--', trigger: 'click', formTrigger: 'submit', parameterPrefix: 'plausible-event-', plus: true },
  ],
  options: OPTIONS,
  names: { maxLength: 120, reserved: ['engagement'] },
  parameters: { maxLength: 300, maxCount: 30, maxValueLength: 2000 },
  several: false,
  snippet: {
    head: `<script async src="https://plausible.io/js/{id}.js"></script>
<script>
  window.plausible=window.plausible||function(){(plausible.q=plausible.q||[]).push(arguments)},plausible.init=plausible.init||function(i){plausible.o=i||{}};
  plausible.init()
</script>
`,
  },
  sources: [
    {
      claims: 'scripts, old and new; attributes and extensions; what the new script ignores',
      url: 'https://plausible.io/docs/plausible-script',
      seen: '2026-11-24',
    },
    { claims: 'extensions of the old script', url: 'https://plausible.io/docs/script-extensions', seen: '2026-11-24' },
    { claims: 'events by call and by class', url: 'https://plausible.io/docs/custom-event-goals', seen: '2026-11-24' },
    {
      claims: 'options of init, reserved names, lengths, class names as the tracker reads them',
      url: 'https://github.com/plausible/analytics/tree/master/tracker/src',
      seen: '2026-11-24',
    },
    { claims: 'the npm package: init with a domain, track', url: 'https://plausible.io/docs/npm-package', seen: '2026-11-24' },
  ],
}
