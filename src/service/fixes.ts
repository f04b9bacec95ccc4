import type { Edit, Judged, Page, Path } from '../core/index.js'
import { repair } from '../core/index.js'
import type { Changes } from './changes.js'
import { shownFindings } from './diagnostics.js'
import type { Folder } from './folder.js'

/** Something in a file can be put right safely. */
export function isFixable(folder: Folder, path: Path): boolean {
  return shownFindings(folder, path).some(({ finding }) => finding.fix !== undefined)
}

/** Safe fixes of one file, as `--fix` makes them: again and again until nothing is left, as edits of the text as it is. */
export function fixesIn(folder: Folder, path: Path, wanted?: (judged: Judged) => boolean): readonly Edit[] {
  return repaired(folder, [path], wanted).get(path) ?? []
}

/** Safe fixes of all files; files without any are left out. */
export function fixesEverywhere(folder: Folder, wanted?: (judged: Judged) => boolean): Changes {
  return repaired(folder, folder.workspace.paths, wanted)
}

/** Tries it in the workspace itself, which is as it was afterwards. */
function repaired({ workspace, read }: Folder, paths: readonly Path[], wanted?: (judged: Judged) => boolean): Changes {
  const before = new Map<Path, Page>()
  try {
    const repairs = repair(
      {
        paths,
        page: path => workspace.page(path),
        findings: path => workspace.findings(path),
        reread(path, text) {
          const page = workspace.page(path)
          if (page !== undefined && !before.has(path)) before.set(path, page)
          workspace.put(read(path, text))
        },
      },
      () => true,
      wanted,
    )
    return new Map(repairs.map(({ path, edits }) => [path, edits]))
  } finally {
    for (const page of before.values()) workspace.put(page)
  }
}
