// What comparing gave, for people: every miss and every false one with its place, then recall and precision.
import type { Remark, Result, Tally } from './compare.js'

const KINDS = ['counters', 'events', 'meta'] as const
type Kind = (typeof KINDS)[number]

export function summary(results: readonly Result[]): string {
  const lists = KINDS.flatMap(kind => [
    ...list(`${kind}: missed`, all(results, kind, 'misses')),
    ...list(`${kind}: false`, all(results, kind, 'wrong')),
    ...list(`${kind}: found in another state`, all(results, kind, 'notes')),
  ])
  const figures = KINDS.map(kind => {
    const [hits, misses, wrong] = (['hits', 'misses', 'wrong'] as const).map(part => all(results, kind, part).length) as [
      number,
      number,
      number,
    ]
    return `${kind.padEnd(9)} recall ${share(hits, hits + misses)} precision ${share(hits, hits + wrong)}`
  })
  const apart = (part: keyof Result['apart']): number => results.reduce((sum, it) => sum + it.apart[part], 0)
  const rest =
    `${results.length} files. Not counted: ${apart('files')} containers and plans, ${apart('counters')} counters and ${apart('events')} events ` +
    `in them or of vendors that are not known yet, ${apart('meta')} values that templates make.`
  return [...lists, ...figures, rest, ''].join('\n')
}

function all(results: readonly Result[], kind: Kind, part: keyof Tally): readonly Remark[] {
  return results.flatMap(it => it[kind][part])
}

function list(title: string, remarks: readonly Remark[]): readonly string[] {
  if (remarks.length === 0) return []
  return [`${title} (${remarks.length})`, ...remarks.map(({ file, line, say }) => `  ${file}:${line}  ${say}`), '']
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  return `${percent.padStart(7)} (${part}/${whole})`.padEnd(20)
}
