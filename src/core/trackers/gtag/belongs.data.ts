import type { Retirement, TrackerId } from '../../model/index.js'

/** Which of Google's systems an id belongs to by its prefix; whatever else is a Google tag. Cases are folded: `g-abc` is a misspelt GA4 id. */
export const BELONGS: readonly (readonly [RegExp, TrackerId])[] = [
  [/^G-/i, 'ga4'],
  [/^GTM-/i, 'gtm'],
  [/^AW-/i, 'google-ads'],
  [/^DC-/i, 'floodlight'],
  [/^UA-/i, 'universal-analytics'],
]

/** Standard properties stopped processing on this day; access to them ended a year later. */
export const UNIVERSAL_ANALYTICS_ENDED: Retirement = { since: '2023-07-01', successor: 'GA4 (gtag.js with a G- id)', level: 'dead' }
