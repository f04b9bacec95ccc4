import type { PageKind, Path } from './page.js'

/** What a file is by its ending; `null` = nothing we read. A `.json` file is only worth reading when `isExport` says so. */
export function kindOf(path: Path): PageKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  if (PLAN.test(name)) return 'plan'
  if (CRAWLING.test(name)) return 'crawling'
  // `.d.ts` files say what code looks like; nothing in them runs.
  if (dot === -1 || /\.d\.[mc]?ts$/.test(name)) return null
  if (SETTINGS.test(name) || COMPILER.test(name) || NAME_TABLE.test(name)) return 'settings'
  return KINDS.get(name.slice(dot + 1)) ?? null
}

/**
 * Settings by which generators install counters, those that say where modules are, and variables of the environment as visitors' builds get them. Examples, tests and development
 * (`.env.example`, `.env.test`) say nothing of the site.
 */
const SETTINGS =
  /^(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml)|hugo\.json|\.env(?:\.production)?(?:\.local)?|package\.json|\.babelrc(?:\.json)?)$/

/** Settings of the compiler: they say where modules are. */
const COMPILER = /^[jt]sconfig(?:\.[\w-]+)*\.json$/

/** Names of events that modules import: `events.json`, `goals.json`, `event-names.json`. */
const NAME_TABLE = /^(?:[\w-]*[-_.])?(?:event|goal)(?:s|[-_.]?names)\.json$/

/** The name under which the compiler's settings for modules are kept. */
export const COMPILER_PATHS = 'compilerOptions'

export function isCompilerConfig(path: Path): boolean {
  return COMPILER.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase())
}

export function isNameTable(path: Path): boolean {
  return NAME_TABLE.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase())
}

/** A JSON file that is nothing else to us: what modules import from it are its keys. */
export function isTable(path: Path): boolean {
  return /\.json$/i.test(path) && (isNameTable(path) || kindOf(path) === 'container')
}

/** What a site says to crawlers alone. */
const CRAWLING = /^(?:robots\.txt|sitemap[\w.-]*\.(?:xml|txt))$/

/** `tracking-plan.yaml`, or a part of one: `tracking-plan.shop.yaml`. */
const PLAN = /^tracking-plan(?:\.[\w-]+)*\.(?:yaml|yml|json)$/

const ENDINGS: Readonly<Record<Exclude<PageKind, 'settings' | 'plan' | 'crawling'>, string>> = {
  html: 'html htm xhtml shtml',
  script: 'js mjs cjs jsx ts mts cts tsx',
  component: 'vue svelte astro',
  template: 'php phtml twig njk liquid erb ejs hbs handlebars mustache cshtml jsp jinja jinja2 j2 tpl volt gohtml',
  container: 'json',
}

const KINDS: ReadonlyMap<string, PageKind> = new Map(
  (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).flatMap(kind => ENDINGS[kind].split(' ').map(ending => [ending, kind] as const)),
)

/** How far into a `.json` file its scent is looked for, in characters: an export says at once what it is. */
export const EXPORT_HEAD = 2048

/** Whether the first characters of a `.json` file are those of an exported container of a tag manager, or of a bare version of one. */
export function isExport(text: string): boolean {
  return /"(?:exportFormatVersion|containerVersion|containerVersionId)"\s*:/.test(text.slice(0, EXPORT_HEAD))
}
