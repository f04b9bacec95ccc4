import type { Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

/** Carrot quest: chat, messages and what visitors do. */
export const carrotQuest: Tracker = {
  id: 'carrot-quest',
  title: 'Carrot quest',
  noun: 'application',
  category: 'product',
  docs: 'https://developers.carrotquest.io/libs/js',
  scents: ['carrotquest'],
  ids: { pattern: /^[\w-]+$/, words: 'letters, digits and dashes', example: '48213-7d0e92b6a4c51f38e6d2907b4c' },
  loaders: [{ name: 'api.min.js', url: { hosts: /^cdn\.carrotquest\.(?:app|io)$/, path: /^\/api\.min\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'methods',
      global: 'carrotquest',
      methods: {
        connect: {
          does: 'start',
          args: [{ role: 'counter', types: ['string'], required: true }],
          about: 'Starts the application with its key.',
        },
        track: {
          does: 'event',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports an event.',
        },
        identify: { does: 'other', args: [{ role: 'user-data' }], about: 'Says who the visitor is.' },
        ...methodsNamed('auth oth onReady addCallback removeCallback trackMessageInteraction open'),
      },
      closed: false,
    },
  ],
  pixels: [],
  names: { maxLength: 255 },
  several: false,
  csp: { 'script-src': ['https://cdn.carrotquest.app', 'https://cdn.carrotquest.io'] },
  sources: [
    { claims: 'script, connect, track, identify, auth', url: 'https://developers.carrotquest.io/libs/js', seen },
    { claims: 'names of up to 255 letters', url: 'https://developers.carrotquest.io/endpoints/users/events/', seen },
    {
      claims: 'the newer host: seen in the code of public sites',
      url: 'https://developers.carrotquest.io/libs/js',
      seen,
    },
  ],
}
