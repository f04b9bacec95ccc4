import type { Argument, Method } from '../../model/index.js'

const pixel: Argument = { role: 'counter', types: ['string', 'number'], required: true }
const name: Argument = { role: 'name', types: ['string'], required: true }
const parameters: Argument = { role: 'parameters', types: ['object'] }
const options: Argument = { role: 'options', types: ['object'] }
const userData: Argument = { role: 'user-data', types: ['object'] }

const standard = { others: 'sent', instead: 'trackCustom' } as const
const standardSingle = { others: 'sent', instead: 'trackSingleCustom' } as const

const init: Method = {
  does: 'start',
  args: [pixel, userData, options],
  about: 'Starts the pixel; the third argument is contact data for matching.',
}

const track: Method = {
  does: 'event',
  args: [name, parameters, options],
  takes: standard,
  // A page view is an event of its own here, reported by hand; so it is listed.
  when: [{ first: /^PageView$/, then: { does: 'pageview', listed: true, args: [name, parameters, options] } }],
  about: 'Reports a standard event to all pixels of the page.',
}

const trackCustom: Method = {
  does: 'event',
  args: [name, parameters, options],
  about: 'Reports an event with a name of your own to all pixels of the page.',
}

const trackSingle: Method = {
  does: 'event',
  args: [pixel, name, parameters, options],
  takes: standardSingle,
  about: 'Reports a standard event to one pixel.',
}

const trackSingleCustom: Method = {
  does: 'event',
  args: [pixel, name, parameters, options],
  about: 'Reports an event with a name of your own to one pixel.',
}

/** `fbq('<command>', …)`. Anything else is "not a valid fbq command" in the console. */
export const commands: Readonly<Record<string, Method>> = {
  init,
  track,
  trackCustom,
  trackSingle,
  trackSingleCustom,
  consent: {
    does: 'consent',
    args: [{ role: 'consent-action', types: ['string'], required: true, values: ['grant', 'revoke'] }],
    about: 'Holds events back (revoke, before init) or lets them go (grant).',
  },
  dataProcessingOptions: {
    does: 'consent',
    args: [{ role: 'consent-settings', types: ['list'], required: true }, { role: 'any' }, { role: 'any' }],
    about: "Limits the use of data (['LDU']), before init.",
  },
  set: {
    does: 'other',
    args: [{ role: 'any', types: ['string'], required: true }, { role: 'any' }, { role: 'any' }],
    about: 'Changes a setting: autoConfig, firstPartyCookies, mobileBridge, trackSingleOnly.',
  },
  setUserProperties: { does: 'other', args: [pixel, userData], about: 'Sets contact data of the visitor; not documented.' },
  optIn: { does: 'other', args: [pixel, { role: 'any' }], about: 'Switches a feature on; not documented.' },
  optOut: { does: 'other', args: [pixel, { role: 'any' }], about: 'Switches a feature off; not documented.' },
  addPixelId: { does: 'start', args: [pixel], about: 'Older word for init.' },
  trackSingleSystem: { does: 'other', args: [{ role: 'any' }, { role: 'any' }, { role: 'any' }], about: 'Used by the library itself.' },
  send: { does: 'other', args: [{ role: 'any' }, { role: 'any' }], about: 'Used by the library itself.' },
  on: { does: 'other', args: [{ role: 'any' }, { role: 'callback' }], about: 'Used by the library itself.' },
  loadPlugin: { does: 'other', args: [{ role: 'any' }], about: 'Used by the library itself.' },
  fire: { does: 'other', args: [{ role: 'any' }], about: 'Used by the library itself.' },
}

/** `_fbq.push(['<command>', …])` of the library before 2015. */
export const formerCommands: Readonly<Record<string, Method>> = {
  addPixelId: { does: 'start', args: [pixel], about: 'Starts the pixel.' },
  track: {
    does: 'event',
    args: [name, parameters],
    when: [
      { first: /^(?:PixelInitialized|PageView)$/, then: { does: 'pageview', args: [name, parameters] } },
      { first: /^\d+$/, then: { does: 'conversion', args: [name, parameters] } },
    ],
    about: 'Reports an event, or a conversion by its number.',
  },
}

/** `ReactPixel.<method>(…)` of react-facebook-pixel. */
export const packageMethods: Readonly<Record<string, Method>> = {
  init: { ...init, args: [pixel, userData, options] },
  pageView: { does: 'pageview', listed: true, event: 'PageView', args: [], about: 'Reports a page view.' },
  track,
  trackCustom,
  trackSingle,
  trackSingleCustom,
  grantConsent: { does: 'consent', args: [], about: 'Lets events go.' },
  revokeConsent: { does: 'consent', args: [], about: 'Holds events back.' },
  fbq: { does: 'other', args: [{ role: 'any' }, { role: 'any' }, { role: 'any' }], about: 'Hands its arguments to fbq.' },
}
