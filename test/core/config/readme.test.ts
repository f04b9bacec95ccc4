import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaults, parseConfig } from '../../../src/core/config/index.js'
import { rules } from '../../../src/core/rules/index.js'
import { trackers } from '../../../src/core/trackers/index.js'

const readme = readFileSync(join(import.meta.dirname, '../../../src/core/config/README.md'), 'utf8')

describe('the README of settings', () => {
  it('shows settings that are right', () => {
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? []
    const { config, problems } = parseConfig(example, 'countersign.yaml', { rules, trackers })
    assert.deepEqual(problems, [])
    assert.equal(config.maxFileSize, 10_000_000)
  })

  it('speaks of every setting', () => {
    for (const name of Object.keys(defaults).filter(it => it !== 'path' && it !== 'folder'))
      assert.ok(readme.includes(`| \`${name}\``), name)
  })
})
