import type { TrackerId } from '../../model/index.js'

/** What is known of a type of tag. */
export interface TagType {
  /** `gtag` = whoever the id belongs to. */
  readonly vendor: TrackerId
  /** Parameters that may hold the id, the strongest first. */
  readonly id: readonly string[]
  /** It starts the counter; others only send to it. */
  readonly starts: boolean
  readonly event?: {
    readonly kind: 'event' | 'conversion'
    /** Parameters whose texts make the name, joined by `/`. */
    readonly name: readonly string[]
    /** What the vendor calls every event of this type. */
    readonly called?: string
    /** Only tags with this value of a parameter report an event. */
    readonly when?: readonly [key: string, value: string]
    /** Tables of its parameters: the table's key, and the keys of names and values in its rows. */
    readonly tables: readonly (readonly [table: string, name: string, value: string])[]
    /** Further parameters come from where nobody reads them. */
    readonly openIf: readonly string[]
  }
}

/**
 * Types of tags and their parameters as they stand in exports (seen 2026-11-24):
 * https://developers.google.com/tag-platform/tag-manager/api/v2/tag-dictionary-reference
 * https://github.com/addingwell/gtm-container-web-shopify/blob/main/template.json
 * https://github.com/duracelltomi/gtm4wp/blob/master/.gtm-container-template/gtm4wp-ga4-container-elements-20260810.json
 */
export const TAG_TYPES: Readonly<Record<string, TagType>> = {
  // Google tag
  googtag: { vendor: 'gtag', id: ['tagId'], starts: true },
  // Google Analytics: GA4 configuration, which became the Google tag
  gaawc: { vendor: 'ga4', id: ['measurementId'], starts: true },
  // Google Analytics: GA4 event
  gaawe: {
    vendor: 'ga4',
    id: ['measurementIdOverride', 'measurementId'],
    starts: false,
    event: {
      kind: 'event',
      name: ['eventName'],
      tables: [
        ['eventSettingsTable', 'parameter', 'parameterValue'],
        ['eventParameters', 'name', 'value'],
      ],
      openIf: ['eventSettingsVariable', 'sendEcommerceData', 'userDataVariable', 'ecommerceMacroData'],
    },
  },
  // Universal Analytics
  ua: {
    vendor: 'universal-analytics',
    id: ['trackingId'],
    starts: true,
    event: { kind: 'event', name: ['eventCategory', 'eventAction'], when: ['trackType', 'TRACK_EVENT'], tables: [], openIf: [] },
  },
  // Google Ads: conversion, user-provided data, remarketing
  awct: {
    vendor: 'google-ads',
    id: ['conversionId'],
    starts: false,
    event: { kind: 'conversion', name: ['conversionLabel'], called: 'conversion', tables: [], openIf: ['conversionId'] },
  },
  awud: { vendor: 'google-ads', id: ['conversionId'], starts: false },
  sp: { vendor: 'google-ads', id: ['conversionId'], starts: false },
  // Floodlight: counter, sales. Their parameters are published nowhere, so that only the vendor is known.
  flc: { vendor: 'floodlight', id: [], starts: false },
  fls: { vendor: 'floodlight', id: [], starts: false },
}

/**
 * Triggers that every container has and no export lists. Ids in exports, names as in Tag Manager (seen 2026-11-24):
 * https://github.com/Andiministrator/aGTM/blob/main/gtm/aGTM-GTM-Workspace-Template-18.json
 */
export const BUILT_IN_TRIGGERS: ReadonlyMap<string, string> = new Map([
  ['2147479553', 'All Pages'],
  ['2147479572', 'Consent Initialization - All Pages'],
  ['2147479573', 'Initialization - All Pages'],
])

/** Ids from this on are the manager's own. */
export function isBuiltInTrigger(id: string): boolean {
  return /^2147479\d{3}$/.test(id)
}

/** Triggers that come with the loading of a page. */
export const PAGE_TRIGGERS: ReadonlySet<string> = new Set(['PAGEVIEW', 'DOM_READY', 'WINDOW_LOADED', 'INIT', 'CONSENT_INIT'])

/**
 * Built-in variables of web containers whose names are not simply their types in other letters (seen 2026-11-24):
 * https://github.com/Andiministrator/aGTM/blob/main/gtm/aGTM-GTM-Workspace-Template-18.json
 */
const NAMES: Readonly<Record<string, string>> = {
  PAGE_URL: 'Page URL',
  CLICK_ID: 'Click ID',
  CLICK_URL: 'Click URL',
  FORM_ID: 'Form ID',
  FORM_URL: 'Form URL',
  ERROR_URL: 'Error URL',
  VIDEO_URL: 'Video URL',
  CONTAINER_ID: 'Container ID',
  HTML_ID: 'HTML ID',
  SCROLL_DEPTH_DIRECTION: 'Scroll Direction',
  ELEMENT_VISIBILITY_RATIO: 'Percent Visible',
  ELEMENT_VISIBILITY_TIME: 'On-Screen Duration',
}

/**
 * Types of built-in variables of the web (seen 2026-11-24):
 * https://github.com/googleapis/google-api-python-client/blob/main/googleapiclient/discovery_cache/documents/tagmanager.v2.json
 */
const TYPES = [
  'PAGE_URL PAGE_HOSTNAME PAGE_PATH REFERRER EVENT CLICK_ELEMENT CLICK_CLASSES CLICK_ID CLICK_TARGET CLICK_URL CLICK_TEXT',
  'FORM_ELEMENT FORM_CLASSES FORM_ID FORM_TARGET FORM_URL FORM_TEXT ERROR_MESSAGE ERROR_URL ERROR_LINE NEW_HISTORY_URL OLD_HISTORY_URL',
  'NEW_HISTORY_FRAGMENT OLD_HISTORY_FRAGMENT NEW_HISTORY_STATE OLD_HISTORY_STATE HISTORY_SOURCE CONTAINER_VERSION DEBUG_MODE RANDOM_NUMBER',
  'CONTAINER_ID HTML_ID ENVIRONMENT_NAME VIDEO_PROVIDER VIDEO_URL VIDEO_TITLE VIDEO_DURATION VIDEO_PERCENT VIDEO_VISIBLE VIDEO_STATUS',
  'VIDEO_CURRENT_TIME SCROLL_DEPTH_THRESHOLD SCROLL_DEPTH_UNITS SCROLL_DEPTH_DIRECTION ELEMENT_VISIBILITY_RATIO ELEMENT_VISIBILITY_TIME',
].flatMap(line => line.split(' '))

/** What `{{…}}` calls a built-in variable. */
export function builtInName(type: string): string {
  return (
    NAMES[type] ??
    type
      .toLowerCase()
      .replace(/(?:^|_)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`)
      .trim()
  )
}

/** Names of all built-in variables: an export lists only those that are switched on. */
export const BUILT_IN_VARIABLES: readonly string[] = TYPES.map(builtInName)
