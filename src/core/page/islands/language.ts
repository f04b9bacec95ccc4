import { CodeScanner } from '../script/scanner.js'
import { frontMatter } from './front-matter.js'
import { searcher } from './search.js'

const BY_ENDING: Readonly<Record<string, string>> = {
  php: 'php',
  phtml: 'php',
  php3: 'php',
  php5: 'php',
  inc: 'php',
  ctp: 'php',
  twig: 'twig',
  njk: 'nunjucks',
  nunj: 'nunjucks',
  jinja: 'jinja',
  jinja2: 'jinja',
  j2: 'jinja',
  liquid: 'liquid',
  volt: 'volt',
  erb: 'erb',
  rhtml: 'erb',
  ejs: 'ejs',
  asp: 'asp',
  aspx: 'asp',
  ascx: 'asp',
  master: 'asp',
  hbs: 'handlebars',
  handlebars: 'handlebars',
  mustache: 'mustache',
  cshtml: 'razor',
  razor: 'razor',
  vbhtml: 'razor',
  jsp: 'jsp',
  jspf: 'jsp',
  jspx: 'jsp',
  gohtml: 'go',
  gotmpl: 'go',
  tmpl: 'go',
  astro: 'astro',
}
const CURLY =
  /\{%[-+~]?\s*(?:if|unless|for|include|extends|block|set|assign|load|comment|raw|render|section|layout|url|static|trans|csrf_token|macro|import|with|capture|seo|feed_meta|feed|else|include_cached|include_relative|link|case|schema|liquid|autoescape|cycle|end\w+)\b/
const LIQUID =
  /\{%-?\s*(?:assign|capture|unless|comment|seo|feed_meta|include_relative|include_cached|render|section|schema|layout|form|paginate|liquid|link|elsif|include [\w./-]+\.(?:html|md|liquid|js|svg))\b|\{\{-?\s*(?:site|page|content|layout|shop|product|settings)\b[^}]{0,300}\}\}/
const DJANGO = /\{%\s*(?:load|csrf_token|static|url|endcomment|blocktrans\w*|trans)\s/
const GO = /\{\{-?\s*(?:\/\*|(?:(?:define|template|block|partial|range|with|if|else|end)\b|(?:\$|\.)[A-Z$]?\w*)[^}]{0,300}\}\})/
const BUILD = /%(?:PUBLIC_URL|BASE_URL|NODE_ENV|MODE|(?:VITE|REACT_APP|NEXT_PUBLIC)_\w+|sveltekit\.[\w.]+)%/
const MODX = /\[\[(?:[!*$~]|\+\+?)[A-Za-z]/
const HANDLEBARS = /\{\{[#/]\s*(?:if|each|unless|with|foreach|is|has|get|contentFor)\b|\{\{>|\{\{!--|\{\{\{/

/**
 * The template language of a file, by its name or, where the name leaves it open, by what stands in it. `null` = none.
 * @param path of the file; @param text its content
 */
export function languageOf(path: string, text: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name.endsWith('.blade.php')) return 'blade'
  // `script.js.erb`, `mail.html.twig`: the last ending counts.
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (ending === 'tpl') return tplLanguage(text)
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] ?? null
  if (/^(?:vue|svelte|mdx|json|csv|yaml|yml|xml|svg)$/.test(ending)) return null
  if (/^(?:[cm]?[jt]sx?|css|scss|less)$/.test(ending)) return scriptLanguage(text)
  return markupLanguage(text)
}

/** `.tpl` is Smarty's, but OpenCart keeps PHP in it, Helm Go, the Tag Manager its own templates. */
function tplLanguage(text: string): string | null {
  if (text.includes('___TERMS_OF_SERVICE___') || text.includes('___INFO___')) return null
  if (/<\?(?:php|=)/i.test(text)) return 'php'
  if (/\{THEME\}|\{headers\}|\{\*|\{\$\w|\{\/?(?:if|foreach|include|literal|block|strip|section|extends|assign)\b/.test(text))
    return 'smarty'
  return markupLanguage(text)
}

function markupLanguage(text: string): string | null {
  // Most pages are plain: whether a mark is there at all costs far less than what it would mean.
  if (text.includes('<?') && /<\?(?:php\b|=)/i.test(text)) return 'php'
  const curly = text.includes('{%') && CURLY.test(text)
  const moustache = text.includes('{{')
  if (frontMatter(text)) return moustache && !curly && GO.test(text) ? 'go' : text.includes('{#') && curly ? 'nunjucks' : 'liquid'
  if (curly) return LIQUID.test(text) && !text.includes('{#') ? 'liquid' : DJANGO.test(text) ? 'django' : 'jinja'
  const angle = text.includes('<%') ? angleLanguage(text) : null
  if (angle) return angle
  if (text.includes('th:') && /\bth:[a-z]+=|xmlns:th\b/.test(text)) return 'thymeleaf'
  if (text.includes('[[') && MODX.test(text)) return 'modx'
  if (text.includes('{$') && /\{\$\w/.test(text) && /\{\/(?:if|foreach|literal|block|strip)\}/.test(text)) return 'smarty'
  if (!moustache) return BUILD.test(text) ? 'moustaches' : null
  if (HANDLEBARS.test(text)) return 'handlebars'
  return GO.test(text) ? 'go' : 'moustaches'
}

function angleLanguage(text: string): string | null {
  if (/<%@\s*(?:page\s+(?:[^%]{0,300}\s)?(?:contentType|import|pageEncoding|language\s*=\s*"java")|taglib|include)/i.test(text))
    return 'jsp'
  if (/<%@/.test(text) || /<%[^%]{0,2000}\b(?:Response\.|Request\.|Server\.|Dim |End If|Then\b)/i.test(text)) return 'asp'
  // Templates for the browser (`<script type="text/template">`) use the same marks; there they stand in text that nobody runs.
  const outside = withoutClientTemplates(text)
  if (!/<%[=\-\s_#]/.test(outside)) return null
  return /<%[-_]?\s*(?:include|(?:if|for|while)\s*\(|[\w.]+\.forEach\(|\})|-?%>[^<]{0,500}<%\s*\}/.test(outside) ? 'ejs' : 'erb'
}

function withoutClientTemplates(text: string): string {
  const find = searcher(text.toLowerCase())
  const pieces: string[] = []
  let at = 0
  for (const { index } of text.matchAll(/<script\b(?=[^>]{0,300}(?:template|html|tmpl))/gi)) {
    const end = find('</script', index)
    if (index < at || end < 0) continue
    pieces.push(text.slice(at, index))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** Scripts and styles are templates only when the marks of one stand where no JavaScript could have them. */
function scriptLanguage(text: string): string | null {
  if (!/\{%|<\?|^---|<%/.test(text)) return null
  if (frontMatter(text)) return 'liquid'
  const candidates: readonly (readonly [RegExp, string])[] = [
    [/<\?(?:php\b|=)/i, 'php'],
    [CURLY, LIQUID.test(text) ? 'liquid' : 'jinja'],
    [/<%[=\-]?\s*\w[^%\n]*%>/, 'erb'],
  ]
  for (const [pattern, language] of candidates) {
    const match = pattern.exec(text)
    if (match && standsInCode(text, match.index)) return language
  }
  return null
}

function standsInCode(text: string, at: number): boolean {
  const scanner = new CodeScanner()
  scanner.scan(text, 0, at)
  return scanner.place === 'code'
}
