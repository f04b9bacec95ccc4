import assert from 'node:assert/strict'
import { rule } from '../../../src/core/model/index.js'
import type { Rule } from '../../../src/core/model/index.js'
import { rules } from '../../../src/core/index.js'
import type { Workspace } from '../../../src/core/index.js'
import { site } from '../../kit/site.js'

const words = { here: 'Here' }
const about = { title: 'Something', severity: 'warning', topic: 'meta', precision: 'high', words } as const
const AT = { start: 0, end: 1 }

/** Speaks once, and breaks down on pages that hold the word. */
const fragile: Rule = rule({
  ...about,
  id: 'fragile',
  *check({ page, facts }) {
    facts('meta')
    yield { at: AT, says: 'here' }
    if (page.text.includes('broken')) throw new TypeError('nothing there')
  },
})
const steady: Rule = rule({
  ...about,
  id: 'steady',
  *check() {
    yield { at: AT, says: 'here' }
  },
})
const late: Rule = rule({
  ...about,
  id: 'late',
  last: true,
  check: () => {
    throw new RangeError('too far')
  },
})

const good = '<title>Good</title>'
const bad = '<title>broken</title>'

describe('a rule that breaks down', () => {
  const told = (workspace: Workspace): readonly string[] => workspace.allFindings().map(it => `${it.path} ${it.rule.id}`)
  const broken = (workspace: Workspace): readonly string[] => workspace.allFailures().map(it => `${it.path} ${it.rule.id}: ${it.reason}`)

  it('says nothing on that page; others and other pages are told', () => {
    const workspace = site({ 'a.html': bad, 'b.html': good }, { rules: [fragile, steady] })
    assert.deepEqual(told(workspace), ['a.html steady', 'b.html fragile', 'b.html steady'])
    assert.deepEqual(broken(workspace), ['a.html fragile: TypeError: nothing there'])
  })

  it('speaks again once the page is another, and breaks down anew', () => {
    const workspace = site({ 'a.html': bad }, { rules: [fragile] })
    workspace.allFindings()
    const [before, after] = [good, bad].map(text => site({ 'a.html': text }, { rules: [fragile] }).page('a.html'))
    assert.ok(before !== undefined && after !== undefined)
    workspace.put(before)
    assert.deepEqual([told(workspace), broken(workspace)], [['a.html fragile'], []])
    workspace.put(after)
    assert.deepEqual([told(workspace), broken(workspace)], [[], ['a.html fragile: TypeError: nothing there']])
  })

  it('is contained when it judges what comments kept back', () => {
    const text = `<!-- countersign-disable-file steady -->${good}`
    const workspace = site({ 'a.html': text }, { rules: [steady, late] })
    assert.deepEqual(
      workspace.allFindings().map(it => it.suppressed !== null),
      [true],
    )
    assert.deepEqual(broken(workspace), ['a.html late: RangeError: too far'])
  })

  it('is none of ours', () => {
    const workspace = site({ 'a.html': good, 'b.php': '<?php include "x.php" ?>', 'c.js': 'ym(' }, { rules })
    assert.deepEqual(broken(workspace), [])
  })
})
