import type { Path, Value, VariableFact } from '../../model/index.js'
import { COMPILER_PATHS, entry, textOf } from '../../model/index.js'

/** Settings of bundlers and of Babel, which say what names of modules mean. */
const BUNDLER =
  /(?:^|\/)(?:(?:vite|webpack|vue|nuxt|svelte|astro|craco|rspack|rsbuild)(?:\.[\w-]+)*\.config(?:\.[\w-]+)*|webpack\.[\w-]+|babel\.config)\.[cm]?[jt]s$/
/** The same as JSON. */
const BABEL = /(?:^|\/)\.babelrc(?:\.json)?$/
const PACKAGE = /(?:^|\/)package\.json$/

/** Whether a script sets up how modules are found. */
export function isBundlerConfig(path: Path): boolean {
  return BUNDLER.test(path)
}

/**
 * Where in an exported configuration aliases stand: of Vite and webpack, and of what hands them on.
 * https://vite.dev/config/shared-options#resolve-alias, https://webpack.js.org/configuration/resolve/,
 * https://nuxt.com/docs/api/nuxt-config#alias, https://svelte.dev/docs/kit/configuration#alias (seen 2026-11-24)
 */
const PLACES: readonly (readonly string[])[] = [
  ['resolve', 'alias'],
  ['configureWebpack', 'resolve', 'alias'],
  ['vite', 'resolve', 'alias'],
  ['webpack', 'alias'],
  ['kit', 'alias'],
  ['alias'],
]

/**
 * What a file of settings says of modules, in the form of the compiler's `paths`: one kind of fact for all.
 * @param root what the file exports or holds; the targets are read from its own folder
 */
export function aliasFacts(path: Path, root: Value): readonly VariableFact[] {
  const pairs = PACKAGE.test(path)
    ? importsOf(entry(root, 'imports'))
    : BUNDLER.test(path) || BABEL.test(path)
      ? [...PLACES.flatMap(place => aliasesIn(at(root, place))), ...foldersIn(at(root, ['resolve', 'modules'])), ...ofBabel(root)]
      : []
  if (pairs.length === 0) return []
  const key = (name: string, value: Value): { key: string; keyAt: Value['at']; value: Value } => ({ key: name, keyAt: root.at, value })
  const paths: Value = {
    kind: 'object',
    entries: pairs.map(([from, to]) => key(from, { kind: 'list', items: [text(to, root.at)], open: false, at: root.at })),
    open: false,
    at: root.at,
  }
  const value: Value = { kind: 'object', entries: [key('paths', paths)], open: false, at: root.at }
  return [{ kind: 'variable', name: COMPILER_PATHS, value, at: root.at, whole: root.at }]
}

type Pair = readonly [from: string, to: string]

/** `{ '@': './src' }`, or `[{ find: '@', replacement: './src' }]`. */
function aliasesIn(value: Value | undefined): readonly Pair[] {
  if (value?.kind === 'object') return value.entries.flatMap(one => pairsOf(one.key, textOf(one.value)))
  if (value?.kind !== 'list') return []
  return value.items.flatMap(one => {
    const find = textOf(entry(one, 'find') ?? one)
    const to = entry(one, 'replacement')
    return find === null || find.startsWith('/') || !to ? [] : pairsOf(find, textOf(to))
  })
}

/** A name stands for a file or for a folder; with `$` at its end for nothing but itself, with `*` for what it says. */
function pairsOf(name: string, target: string | null): readonly Pair[] {
  const to = target === null ? '' : target.replace(/^(?:\.\/|[~@]\/|\/)+/, '').replace(/\/$/, '')
  if (target === null || name === '' || to === '' || to === '.') return []
  const from = name.replace(/\/$/, '')
  if (from.endsWith('$')) return [[from.slice(0, -1), to]]
  return from.includes('*')
    ? [[from, to]]
    : [
        [from, to],
        [`${from}/*`, `${to}/*`],
      ]
}

/** Folders in which names without a dot are looked for. */
function foldersIn(value: Value | undefined): readonly Pair[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((one): readonly Pair[] => {
    const folder = textOf(one)?.replace(/^\.\//, '').replace(/\/$/, '') ?? ''
    return folder === '' || folder.includes('node_modules') ? [] : [['*', `${folder}/*`]]
  })
}

/** `['module-resolver', { root, alias }]`. https://github.com/tleunen/babel-plugin-module-resolver/blob/master/DOCS.md (seen 2026-11-24) */
function ofBabel(root: Value): readonly Pair[] {
  const plugins = entry(root, 'plugins')
  return (plugins?.kind === 'list' ? plugins.items : []).flatMap(plugin => {
    const [name, options] = plugin.kind === 'list' ? plugin.items : []
    if (!name || !options || !/(?:^|-)module-resolver$/.test(textOf(name) ?? '')) return []
    return [...aliasesIn(entry(options, 'alias')), ...foldersIn(entry(options, 'root'))]
  })
}

/** `{ '#stats': './src/stats.js', '#lib/*': { browser: './src/lib/*', default: … } }`. https://nodejs.org/api/packages.html#imports (seen 2026-11-24) */
function importsOf(value: Value | undefined): readonly Pair[] {
  return (value?.kind === 'object' ? value.entries : []).flatMap(({ key, value: target }): readonly Pair[] => {
    const to = textOf(forBrowser(target))?.replace(/^\.\//, '')
    return to === undefined ? [] : [[key, to]]
  })
}

function forBrowser(target: Value): Value {
  const chosen = ['browser', 'import', 'default'].flatMap(condition => entry(target, condition) ?? [])[0]
  return chosen === undefined ? target : forBrowser(chosen)
}

function at(root: Value, keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>((value, key) => value && entry(value, key), root)
}

function text(words: string, place: Value['at']): Value {
  return { kind: 'text', text: words, at: place, exact: false }
}
