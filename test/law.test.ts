import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

type Law = Readonly<Record<string, { readonly imports?: readonly string[]; readonly packages: readonly string[] }>>

const law = require('../.ci/law.cjs') as Law

/** A law about folders that are gone, or silent about new ones, protects nothing. */
describe('the import law', () => {
  const folders = (path: string): readonly string[] =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)

  it('speaks of every folder', () => {
    const there = [...folders('src').filter(name => name !== 'core'), ...folders('src/core').map(name => `core/${name}`)]
    assert.deepEqual(Object.keys(law).sort(), there.sort())
  })

  it('lets folders import only folders', () => {
    for (const { imports = [] } of Object.values(law)) for (const name of imports) assert.ok(existsSync(join(root, 'src', name)), name)
  })

  for (const [folder, { packages }] of Object.entries(law)) {
    it(`allows ${folder} no package that it does not use`, () => {
      const texts = sources(`src/${folder}`)
      const unused = packages.filter(name => !texts.some(text => text.includes(`from '${name}`)))
      assert.deepEqual(unused, [])
    })
  }

  it('knows every package the product is made of', () => {
    const { devDependencies } = require('../package.json') as { readonly devDependencies: Readonly<Record<string, string>> }
    for (const name of Object.values(law).flatMap(it => it.packages)) {
      // The editor gives `vscode` to the extension; there are types to install and no package.
      assert.ok((name === 'vscode' ? '@types/vscode' : name) in devDependencies, name)
    }
  })

  it('has a project for the compiler for each room of its own', () => {
    const { references } = require('../tsconfig.json') as { readonly references: readonly { readonly path: string }[] }
    assert.deepEqual(
      references
        .map(it => it.path)
        .filter(it => it.startsWith('src/'))
        .sort(),
      folders('src')
        .map(name => `src/${name}`)
        .sort(),
    )
  })

  function sources(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => readFileSync(join(root, folder, path), 'utf8'))
  }
})
