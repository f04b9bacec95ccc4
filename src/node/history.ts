import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { History } from '../cli/ports.js'
import { slashed } from './disk.js'

/** Revisions as git has them. An index of its own and a folder of its own: nothing of the repository is touched. */
export const history: History = {
  at(root, revision) {
    if (revision.startsWith('-')) return { reason: `"${revision}" is no revision.` }
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-past-')))
    const leave = (): void => rmSync(home, { recursive: true, force: true })
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...SAFE, ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, GIT_INDEX_FILE: join(home, 'index'), GIT_OPTIONAL_LOCKS: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 64_000_000,
      }).trim()
    try {
      const prefix = git('rev-parse', '--show-prefix')
      git('read-tree', git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))
      git('checkout-index', '--all', '--quiet', `--prefix=${slashed(join(home, 'tree'))}/`)
      return { root: slashed(join(home, 'tree', prefix)).replace(/\/$/, ''), leave }
    } catch (error) {
      leave()
      return { reason: whyNot(error, revision) }
    }
  },
}

/** What a repository's own settings could make git run. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'filter.lfs.smudge=', '-c', 'filter.lfs.required=false']

function whyNot(error: unknown, revision: string): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'git is not installed, or not on the PATH.'
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  if (said.includes('not a git repository')) return 'the folder is in no git repository.'
  return `git knows no revision "${revision}".${said.trim() === '' ? '' : ` It says: ${said.trim()}`}`
}
