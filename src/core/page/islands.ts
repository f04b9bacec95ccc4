import { angleIslands } from './islands/angle.js'
import { bladeIslands } from './islands/blade.js'
import { curlyIslands } from './islands/curly.js'
import { modxIslands, thymeleafIslands } from './islands/brackets.js'
import { buryDead } from './islands/dead.js'
import { fill } from './islands/fill.js'
import { frontMatter } from './islands/front-matter.js'
import { goIslands } from './islands/go.js'
import { handlebarsIslands } from './islands/handlebars.js'
import type { Hole, Masked } from './islands/hole.js'
import { jspIslands } from './islands/jsp.js'
import { looseIslands } from './islands/loose.js'
import { phpIslands } from './islands/php.js'
import { razorIslands } from './islands/razor.js'
import { smartyIslands } from './islands/smarty.js'

export { conditionalAt } from './islands/blocks.js'
export { embeddedMarkup } from './islands/embedded.js'
export type { Embedded } from './islands/embedded.js'
export { FILLER } from './islands/hole.js'
export type { BlockKind, Hole, HoleKind, Masked } from './islands/hole.js'
export { languageOf } from './islands/language.js'

const READERS: Readonly<Record<string, (text: string) => Hole[]>> = {
  php: phpIslands,
  twig: text => curlyIslands(text, 'twig'),
  jinja: text => curlyIslands(text, 'jinja'),
  django: text => curlyIslands(text, 'django'),
  nunjucks: text => curlyIslands(text, 'nunjucks'),
  volt: text => curlyIslands(text, 'volt'),
  liquid: text => curlyIslands(text, 'liquid'),
  erb: text => angleIslands(text, 'erb'),
  ejs: text => angleIslands(text, 'ejs'),
  asp: text => angleIslands(text, 'asp'),
  jsp: jspIslands,
  handlebars: text => handlebarsIslands(text, 'handlebars'),
  mustache: text => handlebarsIslands(text, 'mustache'),
  blade: bladeIslands,
  razor: razorIslands,
  smarty: smartyIslands,
  go: goIslands,
  modx: modxIslands,
  thymeleaf: thymeleafIslands,
  moustaches: looseIslands,
}

/**
 * Takes the template islands out of a text so that markup and scripts can be read. Never throws.
 * @param language as {@link languageOf} gives it; `null` = no templates, the text stays as it is
 * @param start what the file is without its islands: `markup`, or `script` for a template of JavaScript
 */
export function maskIslands(text: string, language: string | null, start: 'markup' | 'script' = 'markup'): Masked {
  const holes = islandsOf(text, language)
  return holes.length === 0 ? { text, holes } : { text: fill(text, holes, start), holes }
}

/** The islands of a text, without masking it. */
export function islandsOf(text: string, language: string | null): readonly Hole[] {
  if (language === null) return []
  const matter = frontMatter(text, language === 'astro')
  const holes = buryDead(text, READERS[language]?.(text) ?? [])
  return matter ? [matter, ...holes.filter(it => it.start >= matter.end)] : holes
}
