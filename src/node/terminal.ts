import type { Terminal } from '../cli/ports.js'

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>
type Environment = Readonly<Record<string, string | undefined>>

/** Without a terminal there is no width: a result in a log or a file reads well at this one. */
const WIDTH = 100
const NARROWEST = 50
const WIDEST = 160

/**
 * What the terminal can show and its owner wants: https://no-color.org, FORCE_COLOR as most tools of Node have it (read 2026-11-24).
 */
export function terminalOf(out: Stream, err: Stream, env: Environment, platform: string): Terminal {
  const columns = Number(env['COLUMNS']) || (out.isTTY ? out.columns : 0)
  return {
    colour: colour(out, env),
    unicode: platform === 'win32' ? Boolean(env['WT_SESSION'] ?? env['TERM_PROGRAM'] ?? env['CI']) : env['TERM'] !== 'linux',
    width: Math.min(WIDEST, Math.max(NARROWEST, columns || WIDTH)),
    progress: err.isTTY && env['TERM'] !== 'dumb' && !isSet(env['CI']),
  }
}

function colour(out: Stream, env: Environment): boolean {
  if (isSet(env['NO_COLOR'])) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return out.isTTY && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
