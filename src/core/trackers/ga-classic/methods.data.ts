import type { Argument, Method } from '../../model/index.js'

const part: Argument = { role: 'name-part', types: ['string'], required: true }
const others =
  '_setDomainName _setAllowLinker _setAllowHash _setAllowAnchor _setAnonymizeIp _setCustomVar _deleteCustomVar _setSiteSpeedSampleRate ' +
  '_setSampleRate _setSessionCookieTimeout _setVisitorCookieTimeout _setCampaignCookieTimeout _setCampNameKey _setCampSourceKey ' +
  '_setCampMediumKey _setCampTermKey _setCampContentKey _setCampNOKey _setCampaignTrack _setReferrerOverride _setCookiePath ' +
  '_setDetectFlash _setDetectTitle _setClientInfo _setLocalGifPath _setLocalServerMode _setRemoteServerMode ' +
  '_setLocalRemoteServerMode _addIgnoredOrganic _addIgnoredRef _addOrganic _clearIgnoredOrganic _clearIgnoredRef _clearOrganic ' +
  '_cookiePathCopy _link _linkByPost _initData _require _trackPageLoadTime _trackTiming _set _anonymizeIp _forceSSL'

/** What a tracker of ga.js can do, as queue commands and as methods of an object. */
export const TRACKER_METHODS: Readonly<Record<string, Method>> = {
  ...Object.fromEntries(others.split(' ').map((name): [string, Method] => [name, { does: 'other', args: [] }])),
  _trackPageview: { does: 'pageview', args: [{ role: 'url' }], listed: false, about: 'Sends a page view.' },
  _trackEvent: {
    does: 'event',
    args: [part, part, { role: 'label', types: ['string'] }, { role: 'value', types: ['number'] }, { role: 'any', types: ['boolean'] }],
    about: 'Sends an event: category, action, label, value, whether it leaves the bounce rate alone.',
  },
  _trackSocial: { does: 'event', args: [part, part, { role: 'label' }, { role: 'url' }] },
  _addTrans: {
    does: 'ecommerce',
    event: '_addTrans',
    args: [{ role: 'any', required: true }, { role: 'any' }, { role: 'value', required: true }],
    about: 'Begins an order: number, shop, total, tax, shipping, place.',
  },
  _addItem: { does: 'ecommerce', args: [], listed: false },
  _trackTrans: { does: 'ecommerce', args: [], listed: false },
}

/** Commands of the queue: those of a tracker, and the one that says which property it is. */
export const COMMANDS: Readonly<Record<string, Method>> = {
  ...TRACKER_METHODS,
  _setAccount: {
    does: 'start',
    args: [{ role: 'counter', types: ['string'], required: true }],
    about: 'Says which property gets the data.',
  },
}
