import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defaults, expectedOn, optionOf, pageKindBy, parseConfig, severityOf } from '../../../src/core/config/index.js'
import type { Config } from '../../../src/core/config/index.js'
import type { Rule } from '../../../src/core/model/index.js'
import { rules } from '../../../src/core/rules/index.js'
import { trackers } from '../../../src/core/trackers/index.js'
import { examplesIn, sectionOf } from '../../kit/examples.js'
import type { Example } from '../../kit/examples.js'
import { site } from '../../kit/site.js'

const home = join(import.meta.dirname, '../../../src/core/rules')
const sections = ['Why', 'Wrong', 'Right', 'Options', 'When to switch it off']

/** What every rule owes to its readers, whatever it is about. */
describe('rules', () => {
  it('are all listed', () => {
    const folders = readdirSync(home, { withFileTypes: true }).filter(entry => existsSync(join(home, entry.name, 'index.ts')))
    assert.deepEqual(rules.map(rule => rule.id).sort(), folders.map(folder => folder.name).sort())
  })

  for (const rule of rules) {
    describe(`${rule.id}, as a unit`, () => {
      it('has a test', () => {
        assert.ok(existsSync(join(import.meta.dirname, `${rule.id}.test.ts`)))
      })

      it('speaks in sentences', () => {
        assert.match(rule.id, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
        assert.match(rule.title, /^[\p{Lu}`<].*[^.\s]$/u)
        for (const words of Object.values(rule.words)) assert.match(words, /^[\p{Lu}`{<"].*[^.\s]$/u)
      })

      it('has options that explain themselves', () => {
        for (const [name, { about, default: value, minimum, maximum }] of Object.entries(rule.options ?? {})) {
          assert.match(about, /^\p{Lu}.*[^.\s]$/u, name)
          if (typeof value === 'number') assert.ok(value >= (minimum ?? value) && value <= (maximum ?? value), name)
        }
      })

      const readme = readMe(rule)

      it('has a README that says all there is to say', () => {
        assert.ok(readme.startsWith(`# ${rule.id}\n`))
        const found = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading)
        assert.deepEqual(
          found.filter(heading => sections.includes(heading)),
          sections,
        )
        const options = sectionOf(readme, 'Options')
        for (const name of Object.keys(rule.options ?? {})) assert.ok(options.includes(`\`${name}\``), `the README explains ${name}`)
      })

      it('is spoken of truly in its README', () => {
        const wrong = examplesIn(readme, 'Wrong')
        const right = examplesIn(readme, 'Right')
        assert.ok(wrong.length > 0 && right.length > 0)
        for (const example of wrong) assert.notDeepEqual(said(rule, example), [], `wrong, yet silent:\n${shown(example)}`)
        for (const example of right) assert.deepEqual(said(rule, example), [], `right, yet reported:\n${shown(example)}`)
      })
    })
  }
})

function readMe({ id }: Rule): string {
  const path = join(home, id, 'README.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** What a rule says of an example, with the settings that stand in it. */
function said(rule: Rule, example: Example): readonly string[] {
  const { 'countersign.yaml': settings, ...files } = example
  const config = settings === undefined ? defaults : read(settings)
  const workspace = site(files, {
    severities: Object.fromEntries(rules.map(it => [it.id, severityOf(config, it) ?? 'off'])),
    options: Object.fromEntries(
      rules.map(it => [it.id, Object.fromEntries(Object.keys(it.options ?? {}).map(name => [name, optionOf(config, it, name)]))]),
    ),
    expected: path => expectedOn(config, path),
    pageKind: path => pageKindBy(config, path) ?? undefined,
  })
  return workspace
    .allFindings()
    .filter(it => it.rule.id === rule.id && it.suppressed === null)
    .map(it => `${it.path}: ${it.message}`)
}

function read(settings: string): Config {
  const { config, problems } = parseConfig(settings, 'countersign.yaml', { rules, trackers })
  assert.deepEqual(problems, [])
  return config
}

function shown(example: Example): string {
  return Object.entries(example)
    .map(([path, text]) => `${path}\n${text}`)
    .join('\n')
}
