import type { Method, Protocol, Retirement, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const first: Retirement = { since: null, successor: 'FS(…) of version 2', level: 'old' }
const event: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'name', types: ['string', 'object'], required: true },
    { role: 'parameters', key: 'properties', types: ['object'] },
  ],
  about: 'Reports an event.',
}
const methods: Protocol['methods'] = {
  trackEvent: event,
  trackEventAsync: event,
  setIdentity: { does: 'other', args: [{ role: 'user-data', types: ['object'], required: true }], about: 'Says who the visitor is.' },
  ...methodsNamed(
    'setProperties setPropertiesAsync setIdentityAsync getSession getSessionAsync start startAsync shutdown shutdownAsync restart log observe stat init',
  ),
}
/** Version 1. */
const members: Protocol['methods'] = {
  event: {
    does: 'event',
    args: [
      { role: 'name', types: ['string'], required: true },
      { role: 'parameters', types: ['object'] },
    ],
    retired: first,
  },
  identify: { does: 'other', args: [{ role: 'user-data' }, { role: 'user-data' }], retired: first },
  setUserVars: { does: 'other', args: [{ role: 'user-data' }], retired: first },
}
const start: Method = { does: 'start', args: [{ role: 'counter', key: 'orgId', types: ['string'], required: true }, { role: 'any' }] }
const from = '@fullstory/browser'

/** FullStory: recorded sessions, and events one sends besides. */
export const fullstory: Tracker = {
  id: 'fullstory',
  title: 'FullStory',
  noun: 'organisation',
  category: 'session-replay',
  docs: 'https://developer.fullstory.com/browser/getting-started/',
  scents: ['fullstory', '_fs_org', 'FS(', 'FS.'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters, digits and dashes',
    example: 'o-5KD27Q-na1',
    placeholders: [/^<?(?:YOUR[-_ ])?ORG[-_ ]?ID>?$/i],
  },
  loaders: [{ name: 'fs.js', url: { hosts: /(?:^|\.)fullstory\.com$/, path: /^\/s\/fs\.js$/ }, async: 'recommended' }],
  protocols: [
    { style: 'function', global: 'FS', commandAt: 0, methods, closed: false },
    { style: 'methods', global: 'FS', methods: members, generation: 'version 1', closed: false },
    { style: 'function', from, global: 'init', methods: {}, otherwise: start, closed: true },
    { style: 'function', from, global: 'FullStory', commandAt: 0, methods, closed: false },
    { style: 'methods', from, global: '', methods: { ...members, init: start }, closed: false },
  ],
  pixels: [],
  settings: [{ global: '_fs_org', starts: true }],
  names: { maxLength: 250 },
  parameters: { pattern: /^[A-Za-z][\w-]*$/, maxLength: 512 },
  several: false,
  csp: { 'script-src': ['https://edge.fullstory.com'] },
  sources: [
    { claims: 'snippet, FS(…) of version 2, version 1', url: 'https://developer.fullstory.com/browser/getting-started/', seen },
    { claims: 'the package', url: 'https://github.com/fullstorydev/fullstory-browser-sdk', seen },
    { claims: 'lengths and letters of names', url: 'https://help.fullstory.com/hc/en-us/articles/360020623234', seen },
  ],
}
