import type { Edit, Judged, Path } from '../core/index.js'
import { inOrder } from '../core/text/index.js'
import { shownFindings } from './diagnostics.js'
import type { Changes } from './changes.js'
import type { Folder } from './folder.js'

/** Safe fixes of one file that can be made at once: where two touch, the first by place. */
export function fixesIn(folder: Folder, path: Path, wanted: (judged: Judged) => boolean = () => true): readonly Edit[] {
  const text = folder.workspace.page(path)?.text ?? ''
  const taken: Edit[] = []
  for (const judged of shownFindings(folder, path)) {
    if (judged.finding.fix === undefined || !wanted(judged)) continue
    const edits = judged.finding.fix.edits().filter(edit => edit.text !== text.slice(edit.at.start, edit.at.end))
    if (edits.length > 0 && isSound(text, edits) && !edits.some(edit => taken.some(other => touch(edit, other)))) taken.push(...edits)
  }
  return taken.toSorted((a, b) => a.at.start - b.at.start)
}

/** Safe fixes of all files; files without any are left out. */
export function fixesEverywhere(folder: Folder, wanted?: (judged: Judged) => boolean): Changes {
  const changes = new Map<Path, readonly Edit[]>()
  for (const path of folder.workspace.paths) {
    const edits = fixesIn(folder, path, wanted)
    if (edits.length > 0) changes.set(path, edits)
  }
  return changes
}

function touch(a: Edit, b: Edit): boolean {
  return a.at.start <= b.at.end && b.at.start <= a.at.end
}

/** A fix whose own edits overlap comes from a mistake of ours: better left alone than half applied. */
function isSound(text: string, edits: readonly Edit[]): boolean {
  try {
    inOrder(text.length, edits)
    return true
  } catch {
    return false
  }
}
