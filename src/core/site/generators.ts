import type { Page, Path } from '../model/index.js'
import type { Edge } from './edges.js'
import type { PathBook } from './paths.js'
import { foldersAround } from './paths.js'

interface Generator {
  /** Names of its settings, from the site's folder; the first that is there counts. */
  readonly settings: readonly string[]
  /** Its pages, from the site's folder. */
  readonly pages: RegExp
  /** How surely a page gets what the settings install; `null` = it does not. Absent = surely. */
  readonly runs?: (page: Page, root: string, book: PathBook) => 'active' | 'unknown' | null
}

/** Places of pages as the generators' documentation has them (seen 2026-11-24). */
const GENERATORS: readonly Generator[] = [
  // https://nuxt.com/docs/guide/directory-structure/nuxt-config
  { settings: scripts('nuxt.config'), pages: /^(?:(?:app|src|client)\/)?(?:(?:pages|layouts)\/.+|app|error)\.vue$/ },
  // https://www.gatsbyjs.com/docs/reference/config-files/gatsby-config/
  { settings: scripts('gatsby-config'), pages: /^src\/(?:(?:pages|templates)\/.+|html)\.[jt]sx?$/ },
  // https://docusaurus.io/docs/creating-pages
  { settings: scripts('docusaurus.config'), pages: /^src\/pages\/.+\.[jt]sx?$/ },
  // https://gohugo.io/templates/types/: what no layout prints does not run, and the settings' counters are as unknown as that.
  {
    settings: ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap(name =>
      ['toml', 'yaml', 'yml', 'json'].map(ending => `${name}.${ending}`),
    ),
    pages: /^(?:themes\/[^/]+\/)?layouts\/.+\.html$/,
    runs: ({ document }) => (document ? 'active' : null),
  },
  // https://jekyllrb.com/docs/front-matter/
  { settings: ['_config.yml', '_config.yaml'], pages: /^(?!_(?:includes|layouts|site)\/).+\.html?$/, runs: ofJekyll },
]

/** The settings by which a generator puts counters on a page, where the page stands in one of its places. */
export function settingsEdges(page: Page, book: PathBook): readonly Edge[] {
  return foldersAround(page.path).flatMap(root => {
    const rest = page.path.slice(root.length)
    return GENERATORS.flatMap(({ settings, pages, runs }): readonly Edge[] => {
      if (!pages.test(rest)) return []
      const to: Path | undefined = settings.map(name => root + name).find(path => book.has(path))
      const state = to === undefined ? null : runs ? runs(page, root, book) : 'active'
      return to === undefined || state === null ? [] : [{ to, as: 'settings', state, trigger: null, conditional: false, at: null }]
    })
  })
}

/** A layout that is not among the site's files is the theme's, and what the theme reads is known. */
function ofJekyll({ text, document }: Page, root: string, book: PathBook): 'active' | 'unknown' | null {
  const front = document ? undefined : /^---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(text)
  if (front?.index !== 0) return null
  const layout = /^layout:[ \t]*["']?([\w./-]+)/m.exec(front[1] ?? '')?.[1]
  // Which layout a page without one gets is up to `defaults` and plugins.
  if (layout === undefined) return 'unknown'
  return layout === 'null' || layout === 'none' || book.has(`${root}_layouts/${layout}.html`) ? null : 'active'
}

function scripts(name: string): readonly string[] {
  return ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs'].map(ending => `${name}.${ending}`)
}
