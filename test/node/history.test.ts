import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { history } from '../../src/node/history.js'

describe('the history of a folder', () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-history-')))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...args], { cwd: home, encoding: 'utf8' })

  before(() => {
    mkdirSync(join(home, 'shop'))
    writeFileSync(join(home, 'shop/index.html'), 'one')
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'One')
    writeFileSync(join(home, 'shop/index.html'), 'two')
    git('add', '-A')
  })
  after(() => rmSync(home, { recursive: true, force: true }))

  it('has a folder as a revision had it, and touches nothing', () => {
    const before = git('status', '--porcelain')
    const past = history.at(join(home, 'shop'), 'HEAD')
    assert.ok('root' in past)
    assert.equal(readFileSync(join(past.root, 'index.html'), 'utf8'), 'one')
    assert.equal(readFileSync(join(home, 'shop/index.html'), 'utf8'), 'two')
    assert.equal(git('status', '--porcelain'), before)
    past.leave()
    assert.equal(existsSync(past.root), false)
  })

  it('tells why there is none', () => {
    assert.deepEqual(history.at(home, 'v9'), { reason: 'git knows no revision "v9".' })
    assert.deepEqual(history.at(home, '--help'), { reason: '"--help" is no revision.' })
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-outside-')))
    assert.deepEqual(history.at(outside, 'HEAD'), { reason: 'the folder is in no git repository.' })
    rmSync(outside, { recursive: true })
  })
})
