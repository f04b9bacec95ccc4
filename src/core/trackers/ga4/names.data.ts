import type { ItemShape, NameLimits, ParameterLimits, ParameterShape } from '../../model/index.js'

const text: ParameterShape = { type: 'string' }
const number: ParameterShape = { type: 'number' }

/**
 * Names of events. Letters of any alphabet are taken by the help page; Google's own validator knows ASCII only, so the others are discouraged.
 * `page_view`, `view_search_results` and `ad_impression` are on the help page's list too but may be sent by hand; they are left out here.
 */
export const NAMES: NameLimits = {
  pattern: /^\p{L}[\p{L}\p{N}_]*$/u,
  discouraged: /[^\x20-\x7e]/,
  words: 'begins with a letter, holds letters, digits and underscores',
  maxLength: 40,
  reserved: [
    'app_remove',
    'app_store_refund',
    'app_store_subscription_cancel',
    'app_store_subscription_renew',
    'click',
    'error',
    'file_download',
    'first_open',
    'first_visit',
    'form_start',
    'form_submit',
    'in_app_purchase',
    'scroll',
    'session_start',
    'user_engagement',
    'view_complete',
    'video_progress',
    'video_start',
  ],
  reservedPrefixes: ['_', 'firebase_', 'ga_', 'google_', 'gtag.'],
  // What a property's enhanced measurement switches on and off; https://support.google.com/analytics/answer/9216061 (2026-11-24).
  measured: ['click', 'file_download', 'form_start', 'form_submit', 'scroll', 'video_progress', 'video_start'],
}

/** Parameters of events. The reserved ones cannot become custom dimensions; `currency` is reserved as well but belongs into events about money. */
export const PARAMETERS: ParameterLimits = {
  pattern: /^\p{L}[\p{L}\p{N}_]*$/u,
  maxLength: 40,
  maxCount: 25,
  maxValueLength: 100,
  valueLengths: { page_title: 300, page_referrer: 420, page_location: 1000, user_id: 256 },
  reserved: [
    'cid',
    'customer_id',
    'customerid',
    'dclid',
    'gclid',
    'session_number',
    'sessionid',
    'sfmc_id',
    'sid',
    'srsltid',
    'uid',
    'userid',
  ],
  reservedPrefixes: ['_', 'firebase_', 'ga_', 'google_', 'gtag.'],
  allowed: ['google_business_vertical'],
  known: {
    currency: { type: 'currency' },
    value: number,
    items: { type: 'items' },
    page_location: text,
    page_referrer: text,
    page_title: text,
    language: text,
    screen_resolution: text,
  },
  control: {
    send_to: { types: ['string', 'list'], about: 'The target or targets that get the event.' },
    groups: { types: ['string', 'list'], about: 'The groups a target joins.' },
    event_callback: { types: ['function'], about: 'Runs once the event is sent.' },
    event_timeout: { types: ['number'], about: 'Milliseconds after which the callback runs in any case.' },
    transport_type: { types: ['string'], about: 'How the event is sent.', values: ['beacon', 'xhr', 'image'] },
    user_data: { types: ['object'], about: 'Personal data for enhanced conversions, raw or hashed.' },
    debug_mode: { types: ['boolean'], about: 'Shows the events in DebugView.' },
  },
}

/** Properties of users. */
export const USER_PROPERTIES: ParameterLimits = {
  pattern: /^\p{L}[\p{L}\p{N}_]*$/u,
  maxLength: 24,
  maxCount: 25,
  maxValueLength: 36,
  reserved: [
    'cid',
    'customer_id',
    'customerid',
    'first_open_after_install',
    'first_open_time',
    'first_visit_time',
    'google_allow_ad_personalization_signals',
    'last_advertising_id_reset',
    'last_deep_link_referrer',
    'last_gclid',
    'lifetime_user_engagement',
    'non_personalized_ads',
    'session_id',
    'session_number',
    'sessionid',
    'sfmc_id',
    'sid',
    'uid',
    'user_id',
    'userid',
  ],
  reservedPrefixes: ['_', 'firebase_', 'ga_', 'google_'],
}

/** Items. Ads targets read `id` and `google_business_vertical` instead, so `former` keys are wrong only where GA4 is the receiver. */
export const ITEMS: ItemShape = {
  list: 'items',
  required: [['item_id', 'item_name']],
  keys: {
    item_id: text,
    item_name: text,
    affiliation: text,
    coupon: text,
    creative_name: text,
    creative_slot: text,
    currency: { type: 'currency' },
    discount: { type: 'number', about: 'Of one unit.' },
    google_business_vertical: text,
    index: number,
    item_brand: text,
    item_category: text,
    item_category2: text,
    item_category3: text,
    item_category4: text,
    item_category5: text,
    item_list_id: text,
    item_list_name: text,
    item_variant: text,
    location_id: text,
    price: { type: 'number', about: 'Of one unit, after the discount.' },
    promotion_id: text,
    promotion_name: text,
    quantity: { type: 'number', about: '1 when left out.' },
  },
  former: {
    id: 'item_id',
    name: 'item_name',
    category: 'item_category',
    brand: 'item_brand',
    variant: 'item_variant',
    position: 'index',
    list: 'item_list_name',
  },
  maxExtra: 27,
}
