import type { Span, Value } from '../../model/index.js'
import { tokensOf, type Token } from '../../page/islands/clike.js'
import { argumentsIn, composed, dynamic, type Found } from './found.js'
import { phpPath, type PhpPath } from './php-path.js'

const STATEMENTS = new Set(['include', 'include_once', 'require', 'require_once', 'readfile'])
/** WordPress: a theme's part by the function that brings it. */
const THEME_PARTS: Readonly<Record<string, string>> = {
  get_header: 'header',
  get_footer: 'footer',
  get_sidebar: 'sidebar',
  get_search_form: 'searchform',
  comments_template: 'comments',
}
/** Functions that bring a script: position of its address among their arguments. */
const SCRIPTS: Readonly<Record<string, number>> = {
  wp_enqueue_script: 1,
  wp_register_script: 1,
  addjs: 0,
  addheadscript: 0,
  addscript: 0,
  registerjsfile: 0,
  registerscriptfile: 0,
}
/** Helpers of frameworks that pour a view into the page. Only believed in files that hold markup. */
const VIEWS = new Set(
  'get_template get_partial partial render renderpartial renderfile insert snippet view element load_view get_component template_part include_template'.split(
    ' ',
  ),
)
/** What a system or package manager loads prints nothing of the site's own. */
const SYSTEM =
  /(?:^|\/)(?:bitrix\/(?:modules|php_interface)|vendor|wp-includes|wp-admin)\/|(?:^|\/)(?:wp-load|wp-config|wp-settings|wp-blog-header|autoload)\.php$/
const LAYOUTS = new Set(['extend', 'layout'])
/** Where a WordPress theme lets functions.php and plugins print. */
const HOOKS = new Set(['wp_head', 'wp_body_open', 'wp_footer'])
const CALLS = new Set([
  ...Object.keys(THEME_PARTS),
  ...Object.keys(SCRIPTS),
  ...VIEWS,
  ...LAYOUTS,
  'get_template_part',
  ...HOOKS,
  'locate_template',
  'load_template',
  'includefile',
  'includecomponent',
])

/** What PHP pulls into a page. `marked` = the file holds markup outside of PHP. */
export function phpIncludes(text: string, code: Span, marked: () => boolean): readonly Found[] {
  const all = tokensOf(text, code.start, code.end, 'php').tokens.filter(token => token.kind !== 'comment' && token.end <= code.end)
  const found: Found[] = []
  all.forEach((token, index) => {
    if (token.kind !== 'word') return
    const name = (token.text.split('\\').at(-1) ?? '').toLowerCase()
    if (STATEMENTS.has(name) && !isDefinition(all, index)) found.push(...ownPart(statement(text, all, index)))
    else if (CALLS.has(name) && all[index + 1]?.text === '(' && !isDefinition(all, index))
      found.push(...call(text, all, index, name, marked))
  })
  return found
}

function isDefinition(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text.toLowerCase()
  return before === 'function' || before === '&' || before === 'new'
}

function statement(text: string, tokens: readonly Token[], index: number): Found {
  let from = index + 1
  let to = expressionEnd(tokens, from)
  // `include ('a.php')`, but not `include ('a' . $b) . 'c'`.
  if (tokens[from]?.text === '(' && tokens[to - 1]?.text === ')' && closing(tokens, from) === to - 1) {
    from++
    to--
  }
  return pathFound(phpPath(text, tokens, from, to))
}

function ownPart(found: Found): readonly Found[] {
  const { target } = found
  const known = target.kind === 'text' ? target.text : target.kind === 'pattern' ? (target.parts.at(-1) ?? '') : ''
  return SYSTEM.test(known) ? [] : [found]
}

function pathFound({ target, base }: PhpPath): Found {
  const bitrix = target.kind === 'text' ? /^\/bitrix\/(header|footer)\.php$/.exec(target.text) : null
  // Bitrix pours the page into the site template that its settings choose.
  if (bitrix) {
    const parts = ['local/templates/', null, `/${bitrix[1] ?? ''}.php`]
    return {
      target: { kind: 'pattern', parts, why: "the site's settings choose the template", at: target.at },
      as: 'part',
      language: 'bitrix',
      arguments: [],
    }
  }
  return { target, as: 'part', language: base === 'theme' ? 'php-theme' : 'php', arguments: [] }
}

function call(text: string, tokens: readonly Token[], index: number, name: string, marked: () => boolean): readonly Found[] {
  const word = tokens[index]
  const args = argumentsOf(tokens, index + 1)
  const [first] = args
  if (!word) return []
  const at = { start: word.start, end: tokens[closing(tokens, index + 1)]?.end ?? word.end }
  const member = tokens[index - 1]?.text === '->' || tokens[index - 1]?.text === '::'
  const path = (position: number): PhpPath | null => {
    const argument = args[position]
    return argument ? phpPath(text, tokens, argument.from, argument.to) : null
  }
  if (!member && Object.hasOwn(THEME_PARTS, name)) {
    const variant = path(0)?.target
    const suffix = variant?.kind === 'text' && name !== 'comments_template' ? `-${variant.text}` : ''
    return [wordpress(`${THEME_PARTS[name] ?? ''}${suffix}.php`, at)]
  }
  if (!member && name === 'get_template_part') return templatePart(path(0), path(1), at, text)
  // What hooks print comes out here, and hooks are the business of functions.php.
  if (!member && HOOKS.has(name)) return [wordpress('functions.php', at)]
  if (!member && (name === 'locate_template' || name === 'load_template') && first) {
    const { target } = path(0) ?? { target: dynamic(at) }
    return target.kind === 'text' || target.kind === 'pattern'
      ? [{ target, as: 'part', language: target.kind === 'text' ? 'wordpress' : 'php-theme', arguments: [] }]
      : []
  }
  if (name === 'includefile') return first ? [pathFound(path(0) ?? { target: dynamic(at), base: 'none' })] : []
  if (name === 'includecomponent') return bitrixComponent(text, tokens, args, path)
  const script = Object.hasOwn(SCRIPTS, name) ? path(SCRIPTS[name] ?? 0) : null
  if (script) return scriptFound(script)
  if (!marked()) return []
  const kind = VIEWS.has(name) ? 'part' : member && LAYOUTS.has(name) ? 'layout' : null
  const view = kind ? path(0)?.target : undefined
  if (!kind || view?.kind !== 'text' || !/^[\w@./:-]+$/.test(view.text) || view.text === '') return []
  const to = first ? (tokens[first.to - 1]?.end ?? at.end) : at.end
  return [{ target: view, as: kind, language: 'php-view', arguments: argumentsIn(text, to, at.end) }]
}

function wordpress(name: string, at: Span): Found {
  return { target: composed(name, at), as: 'part', language: 'wordpress', arguments: [] }
}

function templatePart(slug: PhpPath | null, name: PhpPath | null, at: Span, text: string): readonly Found[] {
  if (slug?.target.kind !== 'text') return [{ target: dynamic(at), as: 'part', language: 'wordpress', arguments: [] }]
  const suffix = name?.target.kind === 'text' && name.target.text !== '' ? `-${name.target.text}` : ''
  return [
    {
      ...wordpress(`${slug.target.text.replace(/\.php$/, '')}${suffix}.php`, slug.target.at),
      arguments: argumentsIn(text, slug.target.at.end, at.end),
    },
  ]
}

function scriptFound({ target, base }: PhpPath): readonly Found[] {
  const address = target.kind === 'text' ? target.text : target.kind === 'pattern' ? (target.parts.at(-1) ?? '') : ''
  if (!/\.m?js(?:\?|$)/.test(address) || /^(?:https?:)?\/\//.test(address)) return []
  return [{ target, as: 'part', language: base === 'theme' ? 'php-theme' : 'php-script', arguments: [] }]
}

/** `IncludeComponent('bitrix:news.list', 'main', [...])`: the site template's own copy, and the file that main.include shows. */
function bitrixComponent(
  text: string,
  tokens: readonly Token[],
  args: readonly Argument[],
  path: (at: number) => PhpPath | null,
): readonly Found[] {
  const name = path(0)?.target
  const template = path(1)?.target
  if (name?.kind !== 'text' || !/^[\w.-]+:[\w.-]+$/.test(name.text)) return []
  const found: Found[] = []
  if (template?.kind === 'text') {
    const file = `/components/${name.text.replace(':', '/')}/${template.text || '.default'}/template.php`
    const target: Value = { kind: 'pattern', parts: [null, file], why: "the site's settings choose the template", at: name.at }
    found.push({ target, as: 'part', language: 'php-theme', arguments: [] })
  }
  const settings = args[2]
  if (settings && /:main\.include$/.test(name.text)) {
    for (let i = settings.from; i < settings.to; i++) {
      if (!/^["']PATH["']$/.test(tokens[i]?.text ?? '') || tokens[i + 1]?.text !== '=>') continue
      found.push(pathFound(phpPath(text, tokens, i + 2, Math.min(expressionEnd(tokens, i + 2), settings.to))))
    }
  }
  return found
}

interface Argument {
  readonly from: number
  readonly to: number
}

/** No expression that names a file is longer; no list of arguments either. Tokens. */
const LONGEST = 400
const LONGEST_CALL = 5000

function argumentsOf(tokens: readonly Token[], open: number): readonly Argument[] {
  const found: Argument[] = []
  const close = closing(tokens, open)
  for (let from = open + 1; from < close;) {
    const to = Math.min(expressionEnd(tokens, from, LONGEST_CALL), close)
    found.push({ from, to })
    from = to + 1
  }
  return found
}

/** Index of the token after an expression: a comma, semicolon or closing bracket outside its own brackets. */
function expressionEnd(tokens: readonly Token[], from: number, longest: number = LONGEST): number {
  let depth = 0
  const last = Math.min(tokens.length, from + longest)
  for (let i = from; i < last; i++) {
    const text = tokens[i]?.text ?? ''
    if ('([{'.includes(text)) depth++
    else if (')]}'.includes(text) && --depth < 0) return i
    else if (depth === 0 && (text === ',' || text === ';' || text === '?' || text === ':')) return i
    else if (depth === 0 && /^(?:or|and)$/i.test(text)) return i
  }
  return last
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  const last = Math.min(tokens.length, open + LONGEST_CALL)
  for (let i = open; i < last; i++) {
    const text = tokens[i]?.text ?? ''
    if ('([{'.includes(text)) depth++
    else if (')]}'.includes(text) && --depth === 0) return i
  }
  return last
}
