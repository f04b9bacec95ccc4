import { rules, trackers } from '../core/index.js'
import { gather, inventoryCsv, toJson, toolOf, toSarif } from '../report/index.js'
import type { Audit, Product } from '../report/index.js'
import type { ExportParams, ExportResult } from './protocol.js'
import type { Site } from './site.js'

const FORMATS: Readonly<Record<ExportParams['format'], { readonly name: string; readonly write: (audit: Audit) => string }>> = {
  json: { name: 'countersign-audit.json', write: toJson },
  sarif: { name: 'countersign.sarif', write: toSarif },
  csv: { name: 'countersign-inventory.csv', write: inventoryCsv },
}

/** The audit of a folder as the command line gives it, unsaved texts included. `null` for a format that is not known. */
export function exported({ workspace, place, skipped }: Site, format: string, product: Product): ExportResult | null {
  if (!Object.hasOwn(FORMATS, format)) return null
  const { name, write } = FORMATS[format as ExportParams['format']]
  const tool = toolOf(product)
  return { name, text: write(gather(workspace, { tool, ...place, rules, trackers, rulePages: product.rulePages(), skipped })) }
}
