import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path; a text is written as UTF-8. */
export type Tree = Readonly<Record<string, string | Uint8Array>>

/** A folder of its own with these files, for as long as `use` runs. */
export function inFolder<T>(tree: Tree, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'countersign-'))
  try {
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    return use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
