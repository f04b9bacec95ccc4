import assert from 'node:assert/strict'
import Mocha from 'mocha'
import { run } from './run.js'

/** Milliseconds, for a first run that fetches an editor. */
const PATIENCE = 1_000_000

const hosts = [
  ['folder', 'in VS Code, in a folder'],
  ['folders', 'in VS Code, in a workspace of several folders'],
  ['web', 'in VS Code for browsers, in a virtual workspace'],
  ['hands', 'in VS Code, in the hands of a person'],
] as const

describe('the extension', () => {
  before(async function () {
    this.timeout(PATIENCE)
    const { code, said } = await run('prepare')
    assert.equal(code, 0, said)
  })
  after(() => run('tidy'))

  for (const [part, title] of hosts) {
    describe(title, function () {
      let ended: Awaited<ReturnType<typeof run>>
      // Journeys run in the editor and are known when it has ended: each becomes a test of its own here.
      this.timeout(PATIENCE)
      before(async () => {
        ended = await run(part)
        for (const { title, error } of ended.results) {
          this.addTest(new Mocha.Test(title, () => (error === undefined ? undefined : assert.fail(error))))
        }
      })

      it('runs all journeys to their end', () => {
        const failures = ended.results.filter(it => it.error !== undefined).length
        assert.ok(
          ended.results.length > 0 && (ended.code === 0 || failures > 0),
          `${ended.results.length} journeys were told.\n${ended.said}`,
        )
      })
    })
  }
})
