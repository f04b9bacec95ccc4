import type { Framework } from '../model/index.js'
import { other } from './shapes.js'

export const reactHotjar: Framework = {
  id: 'react-hotjar',
  title: 'react-hotjar',
  docs: 'https://github.com/abdalla/react-hotjar',
  scents: ['react-hotjar'],
  protocols: {
    hotjar: [
      {
        style: 'methods',
        from: 'react-hotjar',
        global: 'hotjar',
        methods: {
          initialize: {
            does: 'start',
            args: [
              { role: 'counter', key: 'id', types: ['number'], required: true },
              { role: 'any', types: ['number'] },
            ],
          },
          event: { does: 'event', args: [{ role: 'name', types: ['string'], required: true }] },
          identify: { does: 'other', args: [{ role: 'any' }, { role: 'user-data', types: ['object'] }] },
          stateChange: { does: 'pageview', args: [{ role: 'url', types: ['string'], required: true }], listed: false },
          initialized: other,
        },
        closed: false,
      },
    ],
  },
  sources: [
    {
      claims: 'initialize in both its forms, event, identify, stateChange',
      url: 'https://github.com/abdalla/react-hotjar',
      seen: '2026-11-24',
    },
  ],
}
