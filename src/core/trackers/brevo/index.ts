import type { Argument, Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const name: Argument = { role: 'name', types: ['string'], required: true }
const track: Method = { does: 'event', args: [name, { role: 'parameters', types: ['object'] }], about: 'Reports an event.' }

/** The tracker of Brevo, once Sendinblue. */
export const brevo: Tracker = {
  id: 'brevo',
  title: 'Brevo Tracker',
  noun: 'client key',
  category: 'product',
  docs: 'https://developers.brevo.com/docs/getting-started-with-brevo-tracker',
  scents: ['cdn.brevo.com/js/sdk-loader', 'sibautomation.com/sa.js', 'sendinblue.', 'Brevo.push('],
  ids: {
    pattern: /^[0-9a-z]+$/i,
    words: 'letters and digits',
    example: 'hp4v7k2m9qxw3z8nbtr5ycd6',
    placeholders: [/^(?:YOUR_|BREVO_)?(?:CLIENT|MA)_?KEY$/i],
  },
  loaders: [
    { name: 'sdk-loader.js', url: { hosts: ['cdn.brevo.com'], path: /^\/js\/sdk-loader\.js$/ }, async: 'recommended' },
    {
      name: 'sa.js',
      url: { hosts: ['sibautomation.com', 'www.sibautomation.com'], path: /^\/sa\.js$/ },
      id: { query: 'key' },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'queue',
      global: 'Brevo',
      commandAt: 0,
      methods: {
        init: {
          does: 'start',
          args: [{ role: 'counter', key: 'client_key', types: ['string'], required: true }],
          about: 'Starts the tracker.',
        },
        track,
      },
      closed: false,
    },
    { style: 'methods', global: 'sendinblue', methods: { track }, closed: false },
  ],
  pixels: [],
  csp: { 'script-src': ['https://cdn.brevo.com', 'https://sibautomation.com'] },
  several: false,
  sources: [
    {
      claims: 'sdk-loader.js, init; sa.js: seen in the code of public sites',
      url: 'https://developers.brevo.com/docs/getting-started-with-brevo-tracker',
      seen,
    },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Brevo.js', seen },
  ],
}
