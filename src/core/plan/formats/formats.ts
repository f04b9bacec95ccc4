import { amplitude } from './amplitude.js'
import { avo } from './avo.js'
import { rudderstack, segment } from './calls.js'
import type { PlanFormat } from './format.js'
import { ga4 } from './ga4.js'
import { gtm } from './gtm.js'
import { jsonSchema } from './json-schema.js'
import { markdown } from './markdown.js'
import { metrica } from './metrica.js'
import { json } from './own.js'
import { snowplow } from './snowplow.js'
import { csv, xlsx } from './spreadsheet.js'

/** All formats; those that look alike from the one with most marks of its own to the one with fewest. */
export const planFormats: readonly PlanFormat[] = [
  xlsx,
  amplitude,
  csv,
  metrica,
  ga4,
  gtm,
  rudderstack,
  segment,
  avo,
  snowplow,
  json,
  jsonSchema,
  markdown,
]

export const importFormats: readonly string[] = planFormats.filter(it => it.read !== undefined).map(it => it.id)
export const exportFormats: readonly string[] = planFormats.filter(it => it.write !== undefined).map(it => it.id)
