import type { Audit } from '../audit.js'
import { collect } from './collect.js'
import type { OwnerOf } from './collect.js'

const HEAD = ['what', 'vendor', 'counter', 'name', 'kind', 'state', 'trigger', 'pages', 'path', 'line'] as const

/** The inventory as CSV (RFC 4180), one row for each place: for a spreadsheet. */
export function inventoryCsv(audit: Audit, ownerOf?: OwnerOf): string {
  const { counters, events, outside } = collect(audit, ownerOf)
  const rows: readonly (readonly (string | number | null)[])[] = [
    ...counters.flatMap(({ vendor, id, pages, places }) =>
      places.map(({ how, state, path, line }) => ['counter', vendor, id, null, how, state, null, pages, path, line]),
    ),
    ...events.flatMap(({ vendor, counter, name, pattern, kind, pages, places }) =>
      places.map(({ trigger, path, line }) => ['event', vendor, counter, name ?? pattern ?? null, kind, null, trigger, pages, path, line]),
    ),
    ...outside.map(({ host, owner, pages }) => [
      'script',
      owner?.name ?? null,
      null,
      host,
      owner?.category ?? null,
      null,
      null,
      pages,
      null,
      null,
    ]),
  ]
  return [HEAD, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The inventory as JSON, in the words of `Inventory`. */
export function inventoryJson(audit: Audit, ownerOf?: OwnerOf): string {
  return `${JSON.stringify({ schema: 'countersign/inventory@1', ...collect(audit, ownerOf) }, null, 2)}\n`
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  // A spreadsheet would run a text that begins like a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
