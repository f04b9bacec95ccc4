import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { readArguments } from '../src/cli/arguments.js'
import { auditPages, kindOf, parseConfig, rules, trackers } from '../src/core/index.js'

const root = join(import.meta.dirname, '..')
const readme = text('README.md')

/** What the README says is so. */
describe('the README', () => {
  it('shows the library as it is', async () => {
    const [example = ''] = blocks(readme, 'js')
    assert.equal((await printed(example)).trim(), blocks(readme, 'text')[0]?.trim())
  })

  it('shows settings that are understood, and a workflow that is YAML', () => {
    const [settings = '', workflow = ''] = blocks(readme, 'yaml')
    assert.deepEqual(parseConfig(settings, 'countersign.yaml', { rules, trackers }).problems, [])
    assert.deepEqual(Object.keys(parse(workflow) as object), ['name', 'on', 'permissions', 'jobs'])
  })

  it('shows a comment that keeps something back', () => {
    const [title = ''] = blocks(readme, 'html')
    const { findings } = auditPages([{ path: 'index.html', text: `<!doctype html>\n<html>\n<head>\n${title}</head>\n</html>\n` }])
    assert.deepEqual(
      findings.filter(({ suppressed }) => suppressed !== null).map(({ rule, suppressed }) => [rule.id, suppressed?.reason]),
      [['text-placeholder', 'it is about documents']],
    )
  })

  it('shows commands and options that exist', () => {
    const commands = blocks(readme, 'sh').flatMap(block =>
      [...block.matchAll(/^(?:npx )?countersign ([^#\n]+)/gm)].map(([, rest = '']) => rest),
    )
    assert.ok(commands.length > 4)
    for (const command of commands) readArguments(command.trim().split(/\s+/), '0.0.0', rules)
    const help = readArguments(['audit', '--help'], '0.0.0', rules)
    const options = (it: string): readonly string[] => [...new Set([...it.matchAll(/--[a-z][\w-]*/g)].map(([name]) => name))].sort()
    const table = readme.split('\n').filter(line => line.startsWith('| `-'))
    assert.deepEqual(
      options(table.map(row => row.split('|')[1]).join()),
      options('print' in help ? (/^Options:\n([^]*?)\n\n/m.exec(help.print)?.[1] ?? '').replace(/ {3,}.*/g, '') : '').filter(
        name => name !== '--help',
      ),
    )
  })

  it('names every command', () => {
    const help = readArguments(['--help'], '0.0.0', rules)
    const commands = 'print' in help ? [...help.print.matchAll(/^ {2}([a-z]+)(?= (?:\[|<| ))/gm)].map(([, name = '']) => name) : []
    const told = [...readme.matchAll(/^\| `countersign ([a-z]+)/gm)].map(([, name = '']) => name)
    assert.deepEqual(told.toSorted(), [...new Set(commands)].filter(name => name !== 'help' && name !== 'countersign').toSorted())
  })

  it('has a map of every folder', () => {
    const law = createRequire(import.meta.url)('../.ci/law.cjs') as Readonly<Record<string, unknown>>
    const map = text('src/README.md').split('## The import law')[0] ?? ''
    assert.deepEqual([...map.matchAll(/^\| `([\w/]+)`/gm)].map(([, folder = '']) => folder).toSorted(), Object.keys(law).toSorted())
  })

  it('names scripts and files that are there', () => {
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    for (const path of ['README.md', 'src/README.md']) {
      const markdown = text(path)
      for (const [, script = ''] of markdown.matchAll(/npm run ([a-z]+)/g)) assert.ok(script in scripts, script)
      for (const [, link = ''] of markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(root, dirname(path), link)), link)
    }
  })

  it('lists endings that are read', () => {
    const reads = readme.slice(readme.indexOf('## What it reads'), readme.indexOf('## What it never does'))
    const endings = [...reads.matchAll(/`(\.[^`]+)`/g)].flatMap(([, list = '']) => list.split(/\s+/)).filter(it => it !== '.gitignore')
    assert.ok(endings.length > 30)
    for (const ending of endings) assert.notEqual(kindOf(`page${ending}`), null, ending)
  })

  it('says truly that nothing is run and nobody is called', () => {
    const usual = ['buffer', 'fs', 'path', 'process', 'timers', 'url']
    // The README names this exception: `plan check --since` asks git, which writes to a folder of its own.
    const exceptions = new Map([['node/history.ts', ['child_process', 'os']]])
    for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(it => it.endsWith('.ts'))) {
      const allowed = new Set([...usual, ...(exceptions.get(path.replaceAll('\\', '/')) ?? [])])
      const source = text(join('src', path))
      const modules = [...source.matchAll(/^(?:import|export) [^\n]*? from '(?:node:)?([^'.][^']*)'/gm)].map(([, name = '']) => name)
      assert.deepEqual(
        modules.filter(name => builtinModules.includes(name) && !allowed.has(name)),
        [],
        path,
      )
      // A file of our own that is loaded late is none of somebody else's.
      const own = source.replace(/\bimport\('\.[^']*'\)/g, '')
      const code = own.replace(/\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`|"(?:[^"\\\n]|\\.)*"/g, '')
      assert.doesNotMatch(code, /(?<![\w.#])(?:eval|fetch|Function|XMLHttpRequest|WebSocket|import|require)\s*\(/, path)
    }
  })
})

/** The code blocks of a language. */
function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w+)\n([^]*?)^```/gm)].filter(([, name]) => name === language).map(([, , code = '']) => code)
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What a module prints that imports the library by its name. */
async function printed(code: string): Promise<string> {
  const said: string[] = []
  const door = pathToFileURL(join(root, 'src/core/index.ts')).href
  const ears = 'const console = { log: (...words) => globalThis.readmeHears(words.join(" ")) };'
  Object.assign(globalThis, { readmeHears: (line: string) => said.push(line) })
  await import(`data:text/javascript,${encodeURIComponent(ears + code.replace("'countersign'", `'${door}'`))}`)
  return said.join('\n')
}
