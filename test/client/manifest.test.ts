import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { ENDINGS, SETTINGS_NAMES } from '../../src/server/kinds.js'
import { defaultSettings } from '../../src/server/settings.js'

interface Manifest {
  readonly main: string
  readonly browser: string
  readonly icon: string
  readonly activationEvents: readonly string[]
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>
    readonly submenus: readonly { readonly id: string }[]
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly svg: string }; readonly completionEvents: readonly string[] }[]
    }[]
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] }
  }
}

const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(text('package.json')) as Manifest
const { contributes } = manifest
const client = readdirSync(join(root, 'src/client'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => text(`src/client/${path}`))
  .join('\n')

/** What the editor reads before any code of ours runs. */
describe('the manifest', () => {
  it('has a text for every key, and a key for every text', () => {
    const used = [...text('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key)
    const known = JSON.parse(text('package.nls.json')) as Readonly<Record<string, string>>
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(known).toSorted())
    for (const [key, words] of Object.entries(known)) assert.notEqual(words.trim(), '', key)
  })

  it('offers commands that are registered, each under our name', () => {
    const offered = contributes.commands.map(it => it.command)
    for (const command of offered) assert.ok(client.includes(`'${command}'`), `${command} is registered nowhere`)
    for (const { category } of contributes.commands) assert.equal(category, 'Countersign')
    const inMenus = Object.values(contributes.menus).flat()
    const submenus = contributes.submenus.map(it => it.id)
    assert.deepEqual([...new Set(inMenus.flatMap(it => it.submenu ?? []))], submenus)
    for (const submenu of submenus) assert.ok(contributes.menus[submenu], submenu)
    for (const command of inMenus.flatMap(it => it.command ?? []))
      assert.ok(offered.includes(command), `a menu has ${command}, which is no command`)
  })

  it('has the settings that the server reads, with its defaults', () => {
    const given = Object.entries(contributes.configuration.properties).map(([key, it]) => [key.replace('countersign.', ''), it.default])
    assert.deepEqual(Object.fromEntries(given), defaultSettings)
  })

  it('wakes at pages, components, settings and plans, and at nothing that we do not read', () => {
    const globs = manifest.activationEvents
      .filter(it => it.startsWith('workspaceContains:'))
      .map(it => picomatch(it.slice('workspaceContains:'.length)))
    const wakes = (path: string): boolean => globs.some(matches => matches(path))
    for (const name of [...SETTINGS_NAMES, 'docs/tracking-plan.yaml', 'tracking-plan.shop.json']) assert.ok(wakes(name), name)
    // A folder of plain scripts and nothing else is no site; opening one of them wakes us all the same.
    const asleep = ENDINGS.filter(ending => !wakes(`site/page.${ending}`))
    assert.deepEqual(asleep, ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'])
    for (const path of ['main.py', 'README.md', 'styles.css', 'data.json']) assert.ok(!wakes(path), path)
  })

  it('leads a newcomer through it with pictures that follow the theme, and commands that are there', () => {
    const offered = contributes.commands.map(it => it.command)
    for (const { media, completionEvents } of contributes.walkthroughs.flatMap(it => it.steps)) {
      const picture = text(media.svg)
      assert.doesNotMatch(picture, /(?<!&)#[0-9a-f]{3,8}\b|<style|style=|<script|href=/i, media.svg)
      assert.match(picture, /var\(--vscode-/)
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':')
        assert.ok(kind === 'onView' ? name === 'countersign.tracking' : offered.includes(name), event)
      }
    }
    for (const [, command = ''] of text('package.nls.json').matchAll(/\]\(command:([\w.-]+)/g)) {
      assert.ok(offered.includes(command) || /^(?:vscode|workbench)\./.test(command), command)
    }
  })

  it('names files that are there, or that the build makes', () => {
    const icons = [...Object.values(contributes.views).flat(), ...contributes.viewsContainers.activitybar].map(it => it.icon)
    for (const icon of [manifest.icon, ...icons]) assert.ok(existsSync(join(root, icon)), icon)
    for (const built of [manifest.main, manifest.browser]) assert.ok(text('.ci/build.mjs').includes(`'${built.slice(2)}'`), built)
  })

  it('packs what it runs and no source', () => {
    const packed = text('.vscodeignore')
      .split('\n')
      .filter(line => line.startsWith('!'))
      .map(line => line.slice(1))
    for (const needed of [
      manifest.main,
      manifest.browser,
      manifest.icon,
      'dist/server.js',
      'dist/web/server.js',
      'dist/rules.json',
      'package.nls.json',
    ]) {
      assert.ok(
        packed.some(glob => picomatch.isMatch(needed.replace('./', ''), glob)),
        needed,
      )
    }
    for (const path of ['src/core/index.ts', 'test/pages/shop/index.html', 'dist/cli.js', '.ci/build.mjs']) {
      assert.ok(!packed.some(glob => picomatch.isMatch(path, glob)), path)
    }
  })
})
