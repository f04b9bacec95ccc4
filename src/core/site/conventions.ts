import type { Page, Path } from '../model/index.js'
import type { Edge } from './edges.js'
import type { PathBook } from './paths.js'
import { folderOf, nameOf } from './paths.js'

/** What a framework brings to a file by its place alone, without a word in the file: as far as such files are there. In order of running. */
export function conventionalEdges(page: Page, book: PathBook): readonly Edge[] {
  const { path } = page
  const found: Bringing[] = []
  for (const convention of [svelteKit, nextApp, nextPages, nuxt, gatsby]) found.push(...convention(page, book))
  return found
    .filter(({ to }) => to !== path)
    .map(({ to, as }) => ({ to, as, state: 'active' as const, trigger: null, conditional: false, at: null }))
}

interface Bringing {
  readonly to: Path
  readonly as: Edge['as']
}

type Convention = (page: Page, book: PathBook) => readonly Bringing[]

const CODE = ['tsx', 'jsx', 'js', 'ts', 'mjs', 'mts']

/** `+page.svelte` in the nearest `+layout.svelte`, that in the next above, the last in `app.html`. https://svelte.dev/docs/kit/routing (seen 2026-11-24) */
const svelteKit: Convention = ({ path }, book) => {
  const [, root = '', kind = '', reset] = /^((?:.*\/)?routes\/)(?:.*\/)?\+(page|layout|error)(@[^.]*)?\.svelte$/.exec(path) ?? []
  if (kind === '') return []
  const own = folderOf(path)
  const from =
    reset === undefined
      ? kind === 'layout'
        ? above(own)
        : own
      : reset === '@'
        ? root
        : foldersTo(own, root).find(folder => folder.endsWith(`/${reset.slice(1)}/`))
  const layout = from === undefined ? null : nearest(foldersTo(from, root), ['+layout.svelte', '+layout@.svelte'], book)
  const loads = ['js', 'ts'].map(ending => `${own}+${kind}.${ending}`).filter(file => book.has(file))
  const shell = `${root.slice(0, -'routes/'.length)}app.html`
  const around = layout ?? (book.has(shell) ? shell : null)
  return [...(around === null ? [] : [layoutAt(around)]), ...loads.map(importOf)]
}

/** `page.tsx` in the nearest `layout.tsx` of `app`, that in the next above. https://nextjs.org/docs/app/getting-started/layouts-and-pages (seen 2026-11-24) */
const nextApp: Convention = ({ path }, book) => {
  const [, root = '', kind = ''] =
    /^((?:.*\/)?app\/)(?:.*\/)?(page|layout|template|not-found|error|loading|default)\.[jt]sx?$/.exec(path) ?? []
  if (kind === '') return []
  const own = folderOf(path)
  const folders = foldersTo(kind === 'layout' ? above(own) : own, root)
  const layout = nearest(folders, named('layout'), book)
  const template = kind === 'layout' || kind === 'template' ? null : nearest(folders, named('template'), book)
  const start = layout === null ? nearest([root, above(root)], named('instrumentation-client'), book) : null
  return [
    ...(layout === null ? [] : [layoutAt(layout)]),
    ...(template === null ? [] : [layoutAt(template)]),
    ...(start === null ? [] : [importOf(start)]),
  ]
}

/** Every page in `_app`, and that in `_document`. https://nextjs.org/docs/pages/building-your-application/routing/custom-app (seen 2026-11-24) */
const nextPages: Convention = ({ path }, book) => {
  const [, root = '', rest = ''] = /^((?:.*?\/)?pages\/)(.+)\.(?:[jt]sx?|mdx?)$/.exec(path) ?? []
  if (rest === '' || rest.startsWith('api/') || rest === '_document') return []
  const document = nearest([root], named('_document'), book)
  if (rest === '_app') return document === null ? [] : [layoutAt(document)]
  const app = nearest([root], named('_app'), book)
  return [app ?? document].flatMap(around => (around === null ? [] : [layoutAt(around)]))
}

/** A page in the layout it names, else in `default`, that in `app.vue`, which every plugin runs before. https://nuxt.com/docs/guide/directory-structure/layouts (seen 2026-11-24) */
const nuxt: Convention = ({ path, text }, book) => {
  const [, root = '', kind = ''] = /^((?:.*?\/)?)(?:(pages|layouts|components)\/.+|(app|error))\.vue$/.exec(path) ?? []
  if (path === '' || !/\.vue$/.test(path) || !isNuxt(root, book)) return []
  const shell = nearest([root], ['app.vue'], book)
  const parts = ownComponents(text, path, book)
  if (kind === 'pages') {
    const named = /\blayout\s*:\s*(?:(["'])([\w/-]+)\1|(false))/.exec(text)
    const layout = named?.[3] === undefined ? nearest([`${root}layouts/`], [`${named?.[2] ?? 'default'}.vue`], book) : null
    return [layout ?? shell].flatMap(around => (around === null ? [] : [layoutAt(around)])).concat(parts)
  }
  if (kind === 'layouts') return (shell === null ? [] : [layoutAt(shell)]).concat(parts)
  return kind === 'components' ? parts : [...book.in(`${root}plugins/`).filter(isClientPlugin).map(importOf), ...parts]
}

function isNuxt(root: string, book: PathBook): boolean {
  return [root, above(root)].some(folder => CODE.some(ending => book.has(`${folder}nuxt.config.${ending}`)))
}

/** Plugins stand in the folder itself; those of the server alone send nothing from a page. */
function isClientPlugin(path: Path): boolean {
  return /(?:^|\/)plugins\/(?:[^/]+|[^/]+\/index)\.[mc]?[jt]s$/.test(path) && !/\.server\.\w+$/.test(path)
}

/** Components are brought by their names in the template. */
function ownComponents(text: string, from: Path, book: PathBook): readonly Bringing[] {
  const names = new Set([...text.matchAll(/<([A-Z]\w+)/g)].map(match => match[1] ?? ''))
  return [...names].flatMap(name => {
    const found = book.endingWith(`components/${name}.vue`, from)
    return found === null ? [] : [importOf(found)]
  })
}

/** Its browser file runs on every page. https://www.gatsbyjs.com/docs/reference/config-files/gatsby-browser/ (seen 2026-11-24) */
const gatsby: Convention = ({ path }, book) => {
  const root = /^((?:.*?\/)?)src\/(?:pages|templates)\/.+\.[jt]sx?$/.exec(path)?.[1]
  const file = root === undefined ? null : nearest([root], named('gatsby-browser'), book)
  return file === null ? [] : [importOf(file)]
}

function nearest(folders: readonly string[], names: readonly string[], book: PathBook): Path | null {
  for (const folder of folders) for (const name of names) if (book.has(folder + name)) return folder + name
  return null
}

function named(stem: string): readonly string[] {
  return CODE.map(ending => `${stem}.${ending}`)
}

/** A folder and those around it, up to a root, innermost first. */
function foldersTo(folder: string, root: string): readonly string[] {
  const folders: string[] = []
  for (let at = folder; at.startsWith(root); at = above(at)) {
    folders.push(at)
    if (at === root || at === '') break
  }
  return folders
}

/** The folder around a folder. */
function above(folder: string): string {
  return folder.slice(0, -nameOf(folder.slice(0, -1)).length - 1)
}

function layoutAt(to: Path): Bringing {
  return { to, as: 'layout' }
}

function importOf(to: Path): Bringing {
  return { to, as: 'import' }
}
