import type { Method, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const event: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
  ],
  about: 'Reports an event.',
}
const boot: Method = {
  does: 'start',
  args: [
    { role: 'counter', key: 'app_id', types: ['string', 'object'] },
    { role: 'options', types: ['object'] },
  ],
  about: 'Starts the messenger.',
}
const from = '@intercom/messenger-js-sdk'

/** Intercom: the messenger, and events of its visitors. */
export const intercom: Tracker = {
  id: 'intercom',
  title: 'Intercom',
  noun: 'workspace',
  category: 'product',
  docs: 'https://developers.intercom.com/installing-intercom/web/installation',
  scents: ['intercom', 'Intercom'],
  ids: {
    pattern: /^\w+$/,
    words: 'letters and digits',
    example: 'k8w3zqt5',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:WORKSPACE|APP)[-_ ]?ID>?$/i],
  },
  loaders: [
    {
      name: 'widget',
      url: { hosts: ['widget.intercom.io'], path: /^\/widget\/[^/]+$/ },
      id: { url: /\/widget\/([^/?#]+)/ },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'Intercom',
      commandAt: 0,
      queue: 'Intercom.q',
      methods: {
        boot,
        trackEvent: event,
        update: { does: 'other', args: [{ role: 'user-data', types: ['object'] }] },
        ...methodsNamed(
          'shutdown hide show showSpace showMessages showNewMessage onHide onShow onUnreadCountChange onUserEmailSupplied getVisitorId startTour ' +
            'showArticle showNews startSurvey startChecklist showTicket showConversation hideNotifications reattach_activator',
        ),
      },
      closed: false,
    },
    { style: 'function', from, global: 'default', methods: {}, otherwise: boot, closed: true },
    { style: 'function', from, global: 'trackEvent', methods: {}, otherwise: event, closed: true },
  ],
  pixels: [],
  parameters: { maxCount: 20, maxValueLength: 255 },
  several: false,
  csp: { 'script-src': ['https://widget.intercom.io'] },
  sources: [
    { claims: 'script, app_id', url: 'https://developers.intercom.com/installing-intercom/web/installation', seen },
    { claims: 'methods', url: 'https://developers.intercom.com/installing-intercom/web/methods', seen },
    {
      claims: 'up to 20 keys, texts of up to 255 letters',
      url: 'https://www.intercom.com/help/en/articles/175-set-up-event-tracking-in-intercom',
      seen,
    },
  ],
}
