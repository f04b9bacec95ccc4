import type { Argument, Method } from '../../model/index.js'

/** Every public method of the tracker that only sets or asks something. Others are below. */
const OTHERS =
  'addDownloadExtensions addListener addPlugin alwaysUseSendBeacon appendToTrackingUrl areCookiesEnabled clearEcommerceCart ' +
  'clearEnableTrackOnlyVisibleContent clearTrackedContentImpressions deleteCookies deleteCustomDimension deleteCustomVariable ' +
  'deleteCustomVariables disableAlwaysUseSendBeacon disableBrowserFeatureDetection disableCampaignParameters disableCookies ' +
  'disableCrossDomainLinking disableHeartBeatTimer disableLinkTracking disablePerformanceTracking disableQueueRequest ' +
  'enableBrowserFeatureDetection enableCrossDomainLinking enableFileTracking enableHeartBeatTimer enableJSErrorTracking ' +
  'enableLinkTracking enableTrackOnlyVisibleContent getAttributionCampaignKeyword getAttributionCampaignName getAttributionInfo ' +
  'getAttributionReferrerTimestamp getAttributionReferrerUrl getConfigDownloadExtensions getConfigIdPageView ' +
  'getConfigVisitorCookieTimeout getContent getCookie getCookieDomain getCookiePath getCrossDomainLinkingUrlParameter getCurrentUrl ' +
  'getCustomData getCustomDimension getCustomPagePerformanceTiming getCustomVariable getDomains getEcommerceItems ' +
  'getExcludedReferrers getHook getLinkTrackingTimer getMatomoUrl getNumTrackedPageViews getPageViewId getQuery ' +
  'getRememberedConsent getRememberedCookieConsent getRequest getSessionCookieTimeout getSiteId getTrackedContentImpressions ' +
  'getTrackerUrl getUserId getVisitorId getVisitorInfo hasConsent hasCookies hasRememberedConsent isConsentRequired ' +
  'isCrossDomainLinkingEnabled isUserOptedOut isUsingAlwaysUseSendBeacon killFrame logAllContentBlocksOnPage ping queueRequest ' +
  'redirectFile removeDownloadExtensions removeEcommerceItem resetUserId setAPIUrl setCampaignKeywordKey setCampaignNameKey ' +
  'setConversionAttributionFirstReferrer setCookieDomain setCookieNamePrefix setCookiePath setCookieSameSite setCountPreRendered ' +
  'setCrossDomainLinkingTimeout setCustomData setCustomDimension setCustomRequestProcessing setCustomUrl setCustomVariable ' +
  'setDocumentTitle setDoNotTrack setDomains setDownloadClasses setDownloadExtensions setEcommerceView setExcludedQueryParams ' +
  'setExcludedReferrers setIgnoreClasses setLinkClasses setLinkTrackingTimer setPagePerformanceTiming setPageViewId ' +
  'setReferralCookieTimeout setReferrerUrl setRequestContentType setRequestMethod setRequestQueueInterval setSecureCookie ' +
  'setSessionCookie setSessionCookieTimeout setTrackerUrl setUserId setVisitorCookieTimeout setVisitorId ' +
  'storeCustomVariablesInCookie trackAllContentImpressions trackContentImpression trackContentImpressionsWithinNode trackRequest ' +
  'trackVisibleContentImpressions unsetPageIsUnloading'

/** What the visitor allowed. Without one of the `…Given` nothing is tracked once consent is required. */
const CONSENT =
  'requireConsent setConsentGiven rememberConsentGiven forgetConsentGiven requireCookieConsent setCookieConsentGiven ' +
  'rememberCookieConsentGiven forgetCookieConsentGiven optUserOut forgetUserOptOut'

const old = (successor: string): Method => ({ does: 'other', args: [], retired: { since: null, successor, level: 'old' } })
const part: Argument = { role: 'name-part', types: ['string'], required: true }
const any: Argument = { role: 'any' }

export const METHODS: Readonly<Record<string, Method>> = {
  ...all(OTHERS, { does: 'other', args: [] }),
  ...all(CONSENT, { does: 'consent', args: [] }),
  setSiteId: {
    does: 'start',
    args: [{ role: 'counter', types: ['string', 'number'], required: true }],
    about: 'Says which site of the Matomo server gets the data.',
  },
  addTracker: {
    does: 'start',
    args: [
      { role: 'url', types: ['string'], required: true },
      { role: 'counter', types: ['string', 'number'], required: true },
    ],
    about: 'Sends everything to a second server or site as well.',
  },
  trackPageView: { does: 'pageview', args: [any], listed: false, about: 'Sends a page view, with a title of your own if you like.' },
  trackEvent: {
    does: 'event',
    args: [part, part, { role: 'label', types: ['string'] }, { role: 'value', types: ['number'] }, any, { role: 'callback' }],
    about: 'Sends an event: category, action, name, value.',
  },
  trackGoal: {
    does: 'goal',
    args: [{ role: 'name', types: ['number', 'string'], required: true }, { role: 'value', types: ['number'] }, any, { role: 'callback' }],
    takes: { like: /^\d+$/, words: 'the number of a goal, such as 3', others: 'dropped' },
    about: 'Reports that a goal was reached: its number, the revenue.',
  },
  trackLink: {
    does: 'event',
    event: 'trackLink',
    args: [
      { role: 'url', types: ['string'], required: true },
      { role: 'any', types: ['string'], required: true, values: ['link', 'download'] },
    ],
    about: 'Reports an outgoing link or a download.',
  },
  trackSiteSearch: {
    does: 'event',
    event: 'trackSiteSearch',
    args: [{ role: 'label', types: ['string'], required: true }, any, any],
    about: 'Reports a search, in place of the page view: keyword, category, number of results.',
  },
  trackContentInteraction: {
    does: 'event',
    event: 'trackContentInteraction',
    args: [{ role: 'any', required: true }, { role: 'label', required: true }, any, any],
  },
  trackContentInteractionNode: { does: 'event', event: 'trackContentInteractionNode', args: [any, any] },
  addEcommerceItem: { does: 'ecommerce', args: [{ role: 'any', required: true }, any, any, any, any], listed: false },
  trackEcommerceCartUpdate: {
    does: 'ecommerce',
    event: 'trackEcommerceCartUpdate',
    args: [{ role: 'value', required: true }],
    about: 'Reports the cart as it is now: its total.',
  },
  trackEcommerceOrder: {
    does: 'ecommerce',
    event: 'trackEcommerceOrder',
    args: [{ role: 'any', required: true }, { role: 'value', required: true }, any, any, any, any],
    about: 'Reports an order: number, total, subtotal, tax, shipping, discount.',
  },
  getPiwikUrl: old('getMatomoUrl'),
  discardHashTag: old('nothing: the hash is kept or dropped by the settings of the server'),
  setGenerationTimeMs: old('setPagePerformanceTiming'),
}

function all(names: string, method: Method): Readonly<Record<string, Method>> {
  return Object.fromEntries(names.split(' ').map((name): [string, Method] => [name, method]))
}
