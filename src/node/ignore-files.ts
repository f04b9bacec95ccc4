import ignore from 'ignore'
import type { Ignore } from 'ignore'
import type { Path } from '../core/model/index.js'

/** What the `.gitignore` files of a folder and of those around it say; made on the way down, one link for each folder that has one. */
export interface IgnoreFiles {
  /** Folders have a slash at the end. */
  ignores(path: Path): boolean
  /** The same with the file of a folder below. */
  and(folder: Path, text: string): IgnoreFiles
}

export const noIgnoreFiles: IgnoreFiles = chain([])

interface Link {
  readonly folder: Path
  readonly rules: Ignore
}

function chain(links: readonly Link[]): IgnoreFiles {
  return {
    ignores(path) {
      for (const { folder, rules } of links) {
        // Deeper files have the last word; a rule that takes something back ends the search as well.
        const verdict = rules.test(folder === '' ? path : path.slice(folder.length + 1))
        if (verdict.ignored || verdict.unignored) return verdict.ignored
      }
      return false
    },
    and: (folder, text) => chain([{ folder, rules: ignore({ ignorecase: false, allowRelativePaths: true }).add(text) }, ...links]),
  }
}
