import type { Method, Retirement, Tracker } from '../../model/index.js'

const first: Retirement = { since: null, successor: 'umami.track and data-umami-event (version 2)', level: 'old' }
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** `umami.track('name', data)`; without a name, or with a function or an object that names none, it is a page view. */
const track: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'name', types: ['string', 'object', 'function'] },
    { role: 'parameters', types: ['object'] },
  ],
  about: 'Reports an event, or a page view when it is given no name.',
  nameless: { does: 'pageview', args: [{ role: 'any' }], listed: false },
}

/** Umami, from the vendor's cloud or from a server of one's own. */
export const umami: Tracker = {
  id: 'umami',
  title: 'Umami',
  noun: 'website ID',
  category: 'analytics',
  docs: 'https://umami.is/docs/tracker-configuration',
  scents: ['umami', 'data-website-id'],
  ids: {
    pattern: uuid,
    words: 'a UUID: 32 hexadecimal digits in five groups',
    example: '4f8a1c27-93de-4b06-8f5a-2d7c6e10b953',
    placeholders: [/^(?:0{8}-0{4}-0{4}-0{4}-0{12}|x{8}-x{4}-x{4}-x{4}-x{12}|WEBSITE[_-]UUID|COPY-THIS-VALUE)$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'script.js',
      url: { hosts: /(?:^|\.)umami\.(?:is|dev)$/, path: /\.js$/ },
      id: { attribute: 'data-website-id' },
      starts: true,
      async: 'recommended',
    },
    {
      name: 'umami.js',
      url: { path: /\/umami(?:\.min)?\.js$/ },
      id: { attribute: 'data-website-id' },
      starts: true,
      async: 'recommended',
      marks: { 'data-website-id': /^/ },
    },
    {
      // Servers name the file as they like; the attribute with a UUID tells. Kapa and DataFast use it too and add one of their own.
      name: 'script.js',
      url: {},
      id: { attribute: 'data-website-id' },
      starts: true,
      async: 'recommended',
      marks: { 'data-website-id': uuid },
      lacks: ['data-project-name', 'data-domain'],
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'umami',
      late: true,
      methods: {
        track,
        identify: { does: 'other', args: [{ role: 'user-data' }, { role: 'user-data', types: ['object'] }] },
        trackEvent: { does: 'event', args: [{ role: 'name', types: ['string'], required: true }, { role: 'any' }], retired: first },
        trackView: { does: 'pageview', args: [{ role: 'url' }], listed: false, retired: first },
      },
      closed: true,
    },
    {
      style: 'function',
      global: 'umami',
      methods: {},
      otherwise: { does: 'event', args: [{ role: 'name', types: ['string'], required: true }] },
      generation: 'version 1',
      retired: first,
      closed: true,
    },
  ],
  pixels: [],
  attributes: [
    { attribute: 'data-umami-event', trigger: 'click', parameterPrefix: 'data-umami-event-' },
    { classPrefix: 'umami--click--', trigger: 'click' },
  ],
  names: { maxLength: 50 },
  several: false,
  snippet: { head: `<script defer src="https://cloud.umami.is/script.js" data-website-id="{id}"></script>\n` },
  sources: [
    { claims: 'script, attributes', url: 'https://umami.is/docs/tracker-configuration', seen: '2026-11-24' },
    {
      claims: 'events by call and by attribute, names of up to 50 characters',
      url: 'https://umami.is/docs/track-events',
      seen: '2026-11-24',
    },
    { claims: 'track, identify and their arguments', url: 'https://umami.is/docs/tracker-functions', seen: '2026-11-24' },
    {
      claims: 'no website id, nothing is sent; which element must carry the attribute',
      url: 'https://github.com/umami-software/umami/blob/master/src/tracker/index.js',
      seen: '2026-11-24',
    },
    { claims: 'version 1: classes, umami(), trackEvent, trackView, umami.js', url: 'https://umami.is/docs/v1', seen: '2026-11-24' },
  ],
}
