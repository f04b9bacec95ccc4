import type { Edit, Judged, Page, Path } from '../model/index.js'
import { edited, editsOf, textOf, whole } from '../text/index.js'
import type { Pieces } from '../text/index.js'

/** What repairing asks of a site: its judgements, and to read a file again from a new text. */
export interface Repairable {
  readonly paths: Iterable<Path>
  page(path: Path): Page | undefined
  findings(path: Path): readonly Judged[]
  reread(path: Path, text: string): void
}

/** One repaired file. */
export interface Repair {
  readonly path: Path
  readonly before: string
  readonly after: string
  /** Of `before`: sorted, not overlapping. */
  readonly edits: readonly Edit[]
  /** How many problems were repaired. */
  readonly fixes: number
}

/** A fix may lay bare another; two that undo each other must not go on for ever. */
const ROUNDS = 10

/**
 * Applies the safe fixes of the site's own files until nothing is left to repair, in memory. Fixes that overlap take turns: the first by place
 * is applied, the others are judged again in the next round. A fix is applied as a whole or not at all.
 * @param asked which files may be changed.
 * @param wanted which problems are repaired. Default: all.
 */
export function repair(
  site: Repairable,
  asked: (path: Path) => boolean,
  wanted: (judged: Judged) => boolean = () => true,
): readonly Repair[] {
  const states = new Map<Path, { readonly before: string; pieces: Pieces; fixes: number }>()
  for (let round = 0; round < ROUNDS; round++) {
    const changes = [...site.paths].filter(asked).flatMap(path => changesOf(path, site, wanted))
    if (changes.length === 0) break
    for (const { path, text, edits, fixes } of changes) {
      const state = states.get(path) ?? { before: text, pieces: whole(text), fixes: 0 }
      state.pieces = edited(state.pieces, edits)
      state.fixes += fixes
      states.set(path, state)
      site.reread(path, textOf(state.pieces, state.before))
    }
  }
  return [...states].flatMap(([path, { before, pieces, fixes }]) => {
    const after = textOf(pieces, before)
    return after === before ? [] : [{ path, before, after, edits: editsOf(pieces, before), fixes }]
  })
}

interface Change {
  readonly path: Path
  readonly text: string
  readonly edits: readonly Edit[]
  readonly fixes: number
}

function changesOf(path: Path, site: Repairable, wanted: (judged: Judged) => boolean): readonly Change[] {
  const page = site.page(path)
  if (page === undefined) return []
  const taken: Edit[] = []
  let fixes = 0
  for (const judged of site.findings(path)) {
    const { finding, origin, suppressed } = judged
    if (origin !== 'site' || suppressed !== null || finding.fix === undefined || !wanted(judged)) continue
    const edits = finding.fix.edits().filter(({ at, text }) => text !== page.text.slice(at.start, at.end))
    if (edits.length === 0 || selfClash(edits) || edits.some(edit => taken.some(other => clash(edit, other)))) continue
    taken.push(...edits)
    fixes++
  }
  return fixes === 0 ? [] : [{ path, text: page.text, edits: taken, fixes }]
}

/** Edits that touch may depend on each other as well as those that overlap: their turn comes in the next round. */
function clash(a: Edit, b: Edit): boolean {
  return a.at.start <= b.at.end && b.at.start <= a.at.end
}

/** A fix whose own edits overlap comes from a mistake of ours: better left alone than half applied. */
function selfClash(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.at.start - b.at.start)
  return sorted.some(({ at }, n) => at.start < (sorted[n - 1]?.at.end ?? 0))
}
