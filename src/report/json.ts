import type { Audit, Problem } from './audit.js'
import type { AuditDocument, ProblemEntry } from './contract.js'

/** The audit as the public contract has it: UTF-8 JSON with a line end. */
export function toJson(audit: Audit): string {
  return `${JSON.stringify(toDocument(audit), null, 2)}\n`
}

/** The contract's document as data. */
export function toDocument({ tool, root, pages, problems, apart, failures, summary }: Audit): AuditDocument {
  return {
    schema: 'countersign/audit@1',
    tool: { name: tool.name, version: tool.version },
    root,
    pages,
    problems: problems.map(entry),
    apart: apart.map(it => ({ ...entry(it), origin: it.origin === 'generated' ? 'generated' : 'vendored' })),
    ...(failures.length === 0 ? {} : { failures }),
    summary,
  }
}

function entry({ rule, severity, message, path, line, column, endLine, endColumn, fingerprint, related, fixes }: Problem): ProblemEntry {
  const titles = fixes.map(({ title, safe }) => ({ title, safe }))
  const places = related.map(it => ({ path: it.path, line: it.line, message: it.message }))
  return { rule, severity, message, path, line, column, endLine, endColumn, fingerprint, related: places, fixes: titles }
}
