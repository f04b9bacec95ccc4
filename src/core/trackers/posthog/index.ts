import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'

const any: Argument = { role: 'any' }
const other: Method = { does: 'other', args: [] }

const capture: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
    { role: 'any', types: ['object'] },
  ],
  when: [{ first: /^\$pageview$/, then: { does: 'pageview', args: [any, any], listed: false } }],
  about: 'Reports an event.',
}

const methods: Protocol['methods'] = {
  init: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
      { role: 'counter-name', types: ['string'] },
    ],
    about: 'Starts the project with its key.',
  },
  capture,
  identify: { does: 'other', args: [any, { role: 'user-data', types: ['object'] }, any], about: 'Says who the visitor is.' },
  ...Object.fromEntries(
    'group alias reset register unregister opt_in_capturing opt_out_capturing captureException'
      .split(' ')
      .map((word): [string, Method] => [word, other]),
  ),
}

/** PostHog: product analytics. */
export const posthog: Tracker = {
  id: 'posthog',
  title: 'PostHog',
  noun: 'project key',
  category: 'product',
  docs: 'https://posthog.com/docs/libraries/js',
  scents: ['posthog', 'PostHog'],
  ids: {
    pattern: /^[A-Za-z0-9_]+$/,
    words: 'phc_ and 43 letters and digits',
    example: 'phc_Xk3vQ9mTz7RbL2cYw8NhJ5sFd6PgA1eU4iO0tKqWxZy',
    placeholders: [/^<?ph_project_(?:api_key|token)>?$/i, /^phc_(?:\.{3}|x+|your.*)$/i],
  },
  loaders: [
    {
      name: 'array.js',
      url: { hosts: /(?:^|\.)posthog\.com$/, path: /^\/static\/(?:\d+(?:\.\d+)*\/)?array(?:\.full)?\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', global: 'posthog', methods, closed: false },
    { style: 'methods', from: 'posthog-js', global: 'default', methods, closed: false },
    { style: 'methods', from: 'posthog-js', global: 'posthog', methods, closed: false },
    { style: 'methods', from: 'posthog-js/react', global: 'usePostHog()', methods, closed: false },
    { style: 'methods', from: '@posthog/react', global: 'usePostHog()', methods, closed: false },
    { style: 'methods', global: /(?:^|\.)\$posthog(?:\(\))?$/, methods, closed: false },
  ],
  pixels: [],
  components: ['posthog-js/react', '@posthog/react'].map(from => ({
    from,
    name: 'PostHogProvider',
    id: 'apiKey',
    options: 'options',
    instead: 'client',
  })),
  several: false,
  cookies: ['ph_*_posthog'],
  csp: { 'script-src': ['https://*.posthog.com'], 'connect-src': ['https://*.posthog.com'] },
  sources: [
    {
      claims: 'init, capture and its reserved names, hosts, the loader, React: PostHogProvider, usePostHog',
      url: 'https://posthog.com/docs/libraries/js',
      seen: '2026-11-24',
    },
    {
      claims: 'methods and their arguments',
      url: 'https://github.com/PostHog/posthog-js/blob/main/packages/browser/src/posthog-core.ts',
      seen: '2026-11-24',
    },
  ],
}
