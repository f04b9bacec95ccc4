import type { OptionShape, OptionTable } from '../../model/index.js'

/** Fields of `gtag('config', 'G-…', {…})`. Anything else is a parameter of one's own, so unknown names are legal. */
export const OPTIONS: OptionTable = {
  closed: false,
  known: {
    send_page_view: yes('Sends a page view at once.', 'true'),
    allow_google_signals: yes('Allows signals of signed-in visitors.', 'true'),
    allow_ad_personalization_signals: yes('Allows data to be used for personalised ads.', 'true'),
    cookie_update: yes('Renews the cookies at each page view.', 'true'),
    debug_mode: yes('Shows the events in DebugView.'),
    first_party_collection: yes('Sends data through a host of your own.'),
    ignore_referrer: yes('Leaves the referrer out.', 'false'),
    page_location: text('Address of the page.'),
    page_path: text('Path of the page.'),
    page_referrer: text('Address of the page before.'),
    page_title: text('Title of the page.'),
    user_id: text('Your own id of a signed-in visitor; no personal data.'),
    client_id: text('Your own id of the browser.'),
    content_group: text('Group the page belongs to.'),
    campaign_id: text('Campaign id.'),
    campaign_source: text('Campaign source.'),
    campaign_medium: text('Campaign medium.'),
    campaign_name: text('Campaign name.'),
    campaign_term: text('Campaign term.'),
    campaign_content: text('Campaign content.'),
    cookie_domain: text('Domain of the cookies.', 'auto'),
    cookie_flags: text('Flags of the cookies.'),
    cookie_path: text('Path of the cookies.', '/'),
    cookie_prefix: text('What the names of the cookies begin with.'),
    cookie_expires: { types: ['number'], about: 'Life of the cookies in seconds.', default: '63072000' },
    language: text('Language of the visitor.'),
    screen_resolution: text('Width × height.'),
    server_container_url: text('Address of a server container.'),
    transport_url: text('Older name of server_container_url.'),
    user_properties: { types: ['object'], about: 'Properties of the user.' },
    linker: { types: ['object'], about: 'Domains that share the visitor.' },
    groups: { types: ['string', 'list'], about: 'Groups this target joins.' },
  },
}

function yes(about: string, standard?: string): OptionShape {
  return { types: ['boolean'], about, ...(standard === undefined ? {} : { default: standard }) }
}

function text(about: string, standard?: string): OptionShape {
  return { types: ['string'], about, ...(standard === undefined ? {} : { default: standard }) }
}
