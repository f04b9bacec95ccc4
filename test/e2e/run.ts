import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { MARK } from './kit/mark.js'
import type { Result } from './kit/mark.js'

export interface Ended {
  readonly code: number | null
  readonly results: readonly Result[]
  /** The last lines that were printed, results aside. */
  readonly said: string
}

const host = join(import.meta.dirname, '../../.ci/host/e2e.mjs')
/** Milliseconds. A first run fetches an editor; the hosts have shorter limits of their own. */
const LIMIT = 900_000

/** Runs a part of `.ci/host/e2e.mjs` to its end. A part that does not end is ended, with everything it has started. */
export function run(part: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [host, part], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, COUNTERSIGN_E2E_RUN: String(process.pid) },
    })
    const results: Result[] = []
    let said: string[] = []
    let rest = ''
    const take = (line: string): void => {
      if (line.startsWith(MARK)) results.push(JSON.parse(line.slice(MARK.length)) as Result)
      else said = [...said, line].slice(-60)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(take)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = [...said, text.trimEnd()].slice(-60)))
    const end = (): void => {
      if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM')
    }
    const late = setTimeout(end, LIMIT)
    process.once('SIGINT', end)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(late)
      process.off('SIGINT', end)
      take(rest)
      resolve({ code, results, said: said.join('\n') })
    })
  })
}
