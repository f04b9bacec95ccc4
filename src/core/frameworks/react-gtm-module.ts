import type { Framework } from '../model/index.js'
import { starts } from './shapes.js'

export const reactGtmModule: Framework = {
  id: 'react-gtm-module',
  title: 'react-gtm-module',
  docs: 'https://github.com/alinemorelli/react-gtm',
  scents: ['react-gtm-module'],
  protocols: {
    gtm: [
      {
        style: 'methods',
        from: 'react-gtm-module',
        global: 'default',
        methods: {
          initialize: starts('gtmId'),
          dataLayer: { does: 'push', args: [{ role: 'parameters', key: 'dataLayer', types: ['object'], required: true }] },
        },
        closed: true,
      },
    ],
  },
  sources: [
    {
      claims: 'initialize with gtmId; dataLayer pushes what stands under its key dataLayer',
      url: 'https://github.com/alinemorelli/react-gtm',
      seen: '2026-11-24',
    },
  ],
}
