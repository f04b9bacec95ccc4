import type { Argument, Method } from '../../model/index.js'

const callback: Argument = { role: 'callback', types: ['function'] }
const context: Argument = { role: 'any' }
const options: Argument = { role: 'options', types: ['object'] }

/** What can be asked of a counter that runs, by `ym(ID, '<method>', …)` and by `yaCounterID.<method>(…)` alike. */
export const counterMethods: Readonly<Record<string, Method>> = {
  reachGoal: {
    does: 'goal',
    args: [{ role: 'name', types: ['string'], required: true }, { role: 'parameters', types: ['object', 'function'] }, callback, context],
    about: 'Reports that a goal was reached; the goal is a "JavaScript event" of the counter with this identifier.',
  },
  hit: {
    does: 'pageview',
    // The old form hit(url, title, referer, params) still runs, so a text in second place is no mistake of type.
    args: [
      { role: 'url', types: ['string'] },
      { role: 'options', types: ['object', 'string'] },
      { role: 'any' },
      { role: 'any' },
      callback,
      context,
    ],
    about: 'Counts a page view by hand, on sites that change the address without loading a page.',
  },
  params: {
    does: 'other',
    args: [{ role: 'parameters', types: ['object', 'list', 'string'], required: true }, { role: 'any' }, { role: 'any' }],
    about: 'Attaches parameters to the visit.',
  },
  userParams: {
    does: 'other',
    args: [{ role: 'parameters', types: ['object'], required: true }, callback, context],
    about: 'Attaches parameters to the visitor.',
  },
  setUserID: {
    does: 'other',
    args: [{ role: 'user-data', types: ['string', 'number'], required: true }, callback, context],
    about: "Hands over the site's own id of the visitor.",
  },
  getClientID: {
    does: 'other',
    args: [{ role: 'callback', types: ['function'], required: true }],
    about: 'Gives the id that Metrica has assigned to the visitor to a callback.',
  },
  notBounce: { does: 'other', args: [options], about: 'Reports that the visit is not a bounce.' },
  extLink: {
    does: 'other',
    args: [{ role: 'url', types: ['string'], required: true }, options],
    about: 'Reports a click on an outbound link.',
  },
  file: {
    does: 'other',
    args: [{ role: 'url', types: ['string'], required: true }, options],
    about: 'Reports the download of a file.',
  },
  addFileExtension: {
    does: 'other',
    args: [{ role: 'any', types: ['string', 'list'], required: true }],
    about: 'Adds extensions, written without the dot, whose links count as downloads.',
  },
  firstPartyParams: {
    does: 'other',
    args: [{ role: 'user-data', types: ['object'], required: true }],
    about: 'Hands over contact data of the visitor, hashed in the browser; on https pages only.',
  },
  firstPartyParamsHashed: {
    does: 'other',
    args: [{ role: 'user-data', types: ['object'], required: true }],
    about: 'Hands over contact data of the visitor that the site has hashed itself.',
  },
  replacePhones: { does: 'other', args: [], about: 'Replaces phone numbers anew after the page has changed (Target Call).' },
  destruct: { does: 'other', args: [], about: 'Stops the counter; it is not documented.' },
  clickmap: { does: 'other', args: [{ role: 'any' }], about: 'Switches the click map; nowadays an option of init.' },
  trackLinks: { does: 'other', args: [{ role: 'any' }], about: 'Switches the counting of outbound links; nowadays an option of init.' },
  trackHash: { does: 'other', args: [{ role: 'any' }], about: 'Switches the counting of hash changes; nowadays an option of init.' },
  accurateTrackBounce: { does: 'other', args: [{ role: 'any' }], about: 'Switches the exact bounce rate; nowadays an option of init.' },
  enableAll: { does: 'other', args: [], about: 'Switches clickmap, trackLinks and accurateTrackBounce on; nowadays options of init.' },
}

/** `ym(ID, 'init', {…})`. */
export const init: Method = {
  does: 'start',
  args: [options],
  about: 'Starts the counter with its options.',
}

/** `new Ya.Metrika({id: …, …})`. */
export const construct: Method = {
  does: 'start',
  args: [{ role: 'options' }],
  about: 'Starts the counter, in code from before 2018.',
}

/** What npm packages pass on: the same methods, addressed to the counter the package was set up with. */
export function passedOn(...names: readonly string[]): Readonly<Record<string, Method>> {
  return Object.fromEntries(names.flatMap(name => (counterMethods[name] ? [[name, counterMethods[name]]] : [])))
}
