import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Goals of Webflow Optimize. Webflow brings the script itself. */
export const webflowOptimize: Tracker = {
  id: 'webflow-optimize',
  title: 'Webflow Optimize',
  noun: 'site',
  category: 'product',
  docs: 'https://developers.webflow.com/',
  scents: ['wf.sendEvent'],
  ids: { pattern: /^\S+$/, words: 'none: the site is Webflow’s', example: 'flowershop.example', optional: true },
  loaders: [],
  protocols: [
    {
      style: 'methods',
      global: 'wf',
      methods: {
        sendEvent: {
          does: 'goal',
          args: [
            { role: 'name', types: ['string'], required: true },
            { role: 'parameters', types: ['object'] },
          ],
          about: 'Reports a goal that was created in Webflow.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  names: { pattern: /^[\x21-\x7e]+$/, words: 'has letters, digits and signs of English without spaces', maxLength: 40 },
  several: false,
  sources: [{ claims: 'sendEvent, names of up to 40 letters without spaces', url: 'https://developers.webflow.com/', seen }],
}
