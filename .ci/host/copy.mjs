// Sites are looked at in copies, so that nothing in the repository changes.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** Copies `folder` under its own name into a temporary place, gives its path to `work`, and deletes it afterwards. A `.code-workspace` file is
 * copied with the folder that it is in. */
export async function withCopy(folder, work) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-site-')))
  const file = extname(folder) === '.code-workspace' ? basename(folder) : ''
  const original = resolve(file === '' ? folder : dirname(folder))
  const copy = join(home, basename(original))
  try {
    cpSync(original, copy, { recursive: true })
    return await work(join(copy, file))
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
