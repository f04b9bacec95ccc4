import type { Span } from '../../core/model/index.js'
import { Lines } from '../../core/text/index.js'
import type { Audit, Problem, Remedy } from '../audit.js'
import { lineHashes } from '../line-hash.js'
import type { Addresses } from './address.js'
import { LEVEL, sentence } from './descriptor.js'
import type { Sarif } from './shape.js'

/** Makes the writer of results: one file's lines and hashes are made once, however many problems it has. */
export function resultWriter(audit: Audit, address: Addresses): (problem: Problem) => Sarif {
  const ruleIndex = new Map(audit.rules.map(({ id }, at) => [id, at]))
  const lines = remembered(path => new Lines(audit.text(path) ?? ''))
  const hashes = remembered(path => lineHashes(audit.text(path) ?? ''))
  return problem => {
    const { rule, severity, path, line, related, fixes, reason } = problem
    const artifactLocation = address.of(path)
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      level: LEVEL[severity],
      message: { text: messageOf(problem) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(problem) } }],
      ...(related.length === 0 ? {} : { relatedLocations: related.map((it, at) => relatedLocation(it, at, address)) }),
      partialFingerprints: { primaryLocationLineHash: hashes(path)[line - 1] ?? '', 'countersign/v1': problem.fingerprint },
      ...(fixes.length === 0 ? {} : { fixes: fixes.map(it => fixOf(it, artifactLocation, lines(path))) }),
      ...(reason === undefined ? {} : { suppressions: [suppression(reason)] }),
    }
  }
}

/** Viewers turn `[words](1)` into a link to the related place of that number. */
function messageOf({ message, related }: Problem): string {
  const links = related.map((it, at) => `[${it.message.replace(/[[\]\\]/g, '\\$&')}](${at})`)
  return links.length === 0 ? sentence(message) : `${sentence(message)} See: ${links.join(', ')}.`
}

function relatedLocation({ path, line, column, message }: Problem['related'][number], id: number, address: Addresses): Sarif {
  const region = { startLine: line, startColumn: column }
  return { id, physicalLocation: { artifactLocation: address.of(path), region }, message: { text: sentence(message) } }
}

function suppression(reason: string | null): Sarif {
  return { kind: 'inSource', status: 'accepted', ...(reason === null ? {} : { justification: reason }) }
}

function fixOf({ title, safe, edits }: Remedy, artifactLocation: Sarif, lines: Lines): Sarif {
  const replacements = edits().map(({ at, text }) => ({
    deletedRegion: spanRegion(at, lines),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }))
  return { description: { text: sentence(title) }, artifactChanges: [{ artifactLocation, replacements }], properties: { safe } }
}

function spanRegion({ start, end }: Span, lines: Lines): Sarif {
  const from = lines.position(start)
  const to = lines.position(end)
  return regionOf({ line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 })
}

function regionOf({ line, column, endLine, endColumn }: Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>): Sarif {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function remembered<T>(make: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return path => {
    const value = known.get(path) ?? make(path)
    known.set(path, value)
    return value
  }
}
