import { configNames, isExport, kindOf } from '../core/index.js'
import type { Path } from '../core/index.js'

export function isSettings(path: Path): boolean {
  return configNames.includes(path.slice(path.lastIndexOf('/') + 1))
}

/** Names of settings files, for clients. */
export const SETTINGS_NAMES: readonly string[] = configNames

/** Whether a text is something for us: by its path, and for `.json` files by how it begins, because only exported containers are. */
export function isOurs(path: Path, text: () => string): boolean {
  const kind = kindOf(path)
  return kind === 'container' ? isExport(text()) : kind !== null
}

/** What a site says to crawlers, for watchers and clients. */
export const CRAWLING: string = '**/{robots.txt,sitemap*.{xml,txt}}'

/** Files of a tracking plan, for watchers and clients. */
export const PLANS: string = '**/tracking-plan{,.*}.{yaml,yml,json}'

/** Whether a file is a tracking plan by its name alone. */
export function isPlanName(path: Path): boolean {
  return kindOf(path) === 'plan'
}

/** Files that settings may name as a tracking plan, whatever they are called; `.json` is watched anyhow. */
export const YAML: string = '**/*.{yaml,yml}'

/** Endings of files that are always for us. */
export const ENDINGS: readonly string[] =
  'html htm xhtml shtml js mjs cjs jsx ts mts cts tsx vue svelte astro php phtml twig njk liquid erb ejs hbs handlebars mustache cshtml jsp jinja jinja2 j2 tpl volt gohtml'.split(
    ' ',
  )

/** And of those that may be: a `.json` file can be an exported container. */
export const WATCHED: readonly string[] = [...ENDINGS, 'json']

/** Names of files by which site generators and environments are set up, for watchers. */
export const SITE_SETTINGS: readonly string[] =
  'package.json .babelrc .babelrc.json _config.yml _config.yaml hugo.toml hugo.yaml hugo.yml hugo.json config.toml config.yaml config.yml .env .env.local .env.production .env.production.local'.split(
    ' ',
  )

/** The ending of a text without a file, by the language an editor says it is in; `null` = nothing we read. */
export function endingOf(language: string): string | null {
  return Object.hasOwn(LANGUAGES, language) ? (LANGUAGES[language] ?? null) : null
}

const LANGUAGES: Readonly<Record<string, string>> = {
  html: 'html',
  javascript: 'js',
  javascriptreact: 'jsx',
  typescript: 'ts',
  typescriptreact: 'tsx',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  php: 'php',
  twig: 'twig',
  liquid: 'liquid',
  erb: 'erb',
  handlebars: 'hbs',
  razor: 'cshtml',
  jsp: 'jsp',
  'django-html': 'jinja',
  'jinja-html': 'jinja',
}

/** Languages in which texts without a file are read. */
export const LANGUAGE_IDS: readonly string[] = Object.keys(LANGUAGES)
