import assert from 'node:assert/strict'
import { terminalOf } from '../../src/node/terminal.js'

describe('node/terminal', () => {
  const tty = { isTTY: true, columns: 120 }
  const pipe = { isTTY: false, columns: 0 }
  const rows: readonly (readonly [string, typeof tty, Record<string, string>, boolean])[] = [
    ['a terminal shows colours', tty, {}, true],
    ['a pipe does not', pipe, {}, false],
    ['NO_COLOR is heard', tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', tty, { NO_COLOR: '' }, true],
    ['FORCE_COLOR is heard', pipe, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 too', tty, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal shows none', tty, { TERM: 'dumb' }, false],
  ]
  for (const [what, out, env, colour] of rows) it(what, () => assert.equal(terminalOf(out, tty, env, 'linux').colour, colour))

  it('its width is that of the terminal, within reason', () => {
    const width = (out: typeof tty, env: Record<string, string> = {}): number => terminalOf(out, tty, env, 'linux').width
    assert.deepEqual(
      [width(tty), width(pipe), width({ isTTY: true, columns: 20 }), width({ isTTY: true, columns: 500 }), width(tty, { COLUMNS: '77' })],
      [120, 100, 50, 160, 77],
    )
  })

  it('progress is for terminals, and not for logs', () => {
    const progress = (err: typeof tty, env: Record<string, string> = {}): boolean => terminalOf(tty, err, env, 'linux').progress
    assert.deepEqual(
      [progress(tty), progress(pipe), progress(tty, { CI: 'true' }), progress(tty, { TERM: 'dumb' })],
      [true, false, false, false],
    )
  })

  it('old consoles show plain characters', () => {
    const unicode = (env: Record<string, string>, platform: string): boolean => terminalOf(tty, tty, env, platform).unicode
    assert.deepEqual(
      [unicode({}, 'linux'), unicode({ TERM: 'linux' }, 'linux'), unicode({}, 'win32'), unicode({ WT_SESSION: 'x' }, 'win32')],
      [true, false, false, true],
    )
  })
})
