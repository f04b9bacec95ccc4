import type { Path } from '../model/index.js'
import type { Destination, Ground } from './address.js'
import { folderOf, foldersAround, nameOf, normalPath } from './paths.js'

const ENDINGS = ['.js', '.ts', '.tsx', '.jsx', '.mjs', '.mts', '.cjs', '.cts', '.vue', '.svelte', '.astro']
/** TypeScript is imported by the name of what it becomes. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
  '.jsx': ['.tsx'],
}
/** What bundlers make `@/x` and `~/x` mean, most usual first. */
const ALIAS_ROOTS = ['src/', '', 'app/', 'resources/js/']
/** SvelteKit's own alias. https://svelte.dev/docs/kit/$lib (seen 2026-11-24) */
const LIBRARY = /^\$lib(?=\/|$)/
/** Folders that settings let names start from, as if they were packages. */
const BARE_ROOTS = ['src/', '', 'app/']

/** Where a module's specifier leads. Packages, addresses and files that are no scripts are outside. */
export function followImport(specifier: string, from: Path, ground: Ground): Destination {
  // `#stats` is a name of its own.
  const [name = ''] = specifier.split(/(?!^)[?#]/, 1)
  if (/^(?:https?:)?\/\//i.test(name) || /^[a-z][a-z0-9+.-]*:/i.test(name)) return { is: 'outside' }
  const alias = /^[@~]\/(.+)$/.exec(name.replace(LIBRARY, '@/lib'))?.[1]
  const places = alias === undefined ? ownPlaces(name, from) : aliasPlaces(alias, from)
  if (isNoScript(name)) return { is: 'outside' }
  for (const place of ground.aliased?.(name, from) ?? []) {
    for (const path of spellings(place)) if (ground.book.has(path)) return { is: 'file', path }
  }
  if (places.length === 0) return bareName(name, from, ground)
  for (const place of places) {
    for (const path of spellings(place)) if (ground.book.has(path)) return { is: 'file', path }
  }
  if (alias !== undefined) {
    for (const path of spellings(alias)) {
      const found = ground.book.endingWith(path, from)
      if (found !== null) return { is: 'file', path: found }
    }
  }
  if (/\.json$/i.test(name)) return { is: 'outside' }
  const first = alias === undefined ? (places[0] ?? '') : normalPath(`src/${alias}`)
  const unread = spellings(first).find(path => ground.exists?.(path) === true)
  return unread === undefined ? { is: 'missing', path: first } : { is: 'file', path: unread }
}

/** The project may stand in a folder of what is read: the nearest comes first. */
function aliasPlaces(alias: string, from: Path): readonly Path[] {
  return [...foldersAround(from)].reverse().flatMap(folder => ALIAS_ROOTS.map(root => normalPath(folder + root + alias)))
}

/** A package, unless the site has a file of that name where its settings may let names start. */
function bareName(name: string, from: Path, ground: Ground): Destination {
  if (!/^\w[\w-]*\/./.test(name)) return { is: 'outside' }
  const roots = new Set(foldersAround(from).flatMap(folder => BARE_ROOTS.map(root => folder + root)))
  for (const path of spellings(name)) {
    const found = ground.book.endingWith(path, from)
    if (found !== null && roots.has(found.slice(0, -path.length))) return { is: 'file', path: found }
  }
  return { is: 'outside' }
}

function ownPlaces(name: string, from: Path): readonly Path[] {
  if (name === '.' || name === '..' || /^\.\.?\//.test(name)) return [normalPath(folderOf(from) + name)]
  return name.startsWith('/') ? [normalPath(name), normalPath(`src${name}`)] : []
}

function spellings(place: string): readonly Path[] {
  const bare = place.replace(/\/$/, '')
  const ending = /\.\w+$/.exec(nameOf(bare))?.[0] ?? ''
  const stem = ending === '' ? bare : bare.slice(0, -ending.length)
  const twins = (TWINS[ending] ?? []).map(twin => stem + twin)
  const index = bare === '' ? 'index' : `${bare}/index`
  return [bare, ...twins, ...ENDINGS.map(added => bare + added), ...ENDINGS.map(added => index + added)]
}

/** Stylesheets, pictures, texts: nothing of ours can stand in them. */
function isNoScript(name: string): boolean {
  return /\.(?:css|scss|sass|less|styl|json5|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|eot|mp[34]|webm|txt|md|wasm|graphql|gql|ya?ml|html?)$/i.test(
    name,
  )
}
