import type { Value } from '../../model/index.js'
import type { Token } from '../../page/islands/clike.js'
import { composed, dynamic, literal } from './found.js'

/** A path put together in PHP: where it starts from, and what is known of the rest. */
export interface PhpPath {
  readonly target: Value
  /** `here` = the file's own folder; `root` = the site; `theme` = the folder of the theme or site template. */
  readonly base: 'none' | 'here' | 'root' | 'theme'
}

const HERE = new Set(['__dir__', '__file__'])
const ROOT = /document_root|^abspath$|^root_path$|^base_path$|^fcpath$|^site_dir$|^webroot$/i
const THEME =
  /^(?:site_template_path|templatepath|stylesheetpath|get_template_directory|get_stylesheet_directory|get_template_directory_uri|get_stylesheet_directory_uri|get_theme_file_path|get_theme_file_uri|get_parent_theme_file_path|get_parent_theme_file_uri|get_bloginfo|bloginfo|templatefolder|plugin_dir_path|plugin_dir_url|plugins_url|gettemplatepath)$/i

/** Reads the operands of `.` between two tokens: literals, the usual bases, and holes for all else. */
export function phpPath(text: string, tokens: readonly Token[], from: number, to: number): PhpPath {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from) {
    const start = first?.start ?? tokens[from - 1]?.end ?? 0
    return { target: dynamic({ start, end: start }), base: 'none' }
  }
  const at = { start: first.start, end: last.end }
  if (to - from === 1 && first.kind === 'string' && !isHoled(first)) {
    return { target: literal(text.slice(first.innerStart, first.innerEnd), first.innerStart), base: 'none' }
  }
  let base: PhpPath['base'] = 'none'
  let ups = 0
  const parts: (string | null)[] = []
  for (const operand of operandsOf(tokens, from, to)) {
    const only = operand.length === 1 ? operand[0] : undefined
    if (only?.kind === 'string') parts.push(...piecesOf(text, only))
    else {
      const found = baseOf(operand)
      if (parts.length === 0 && base === 'none' && found) {
        base = found
        if (found === 'here') ups = upsOf(operand)
        // `get_theme_file_uri('js/a.js')`: the path is the base's own argument.
        const inner = operand.find(it => it.kind === 'string' && it.text.length > 2)
        if (found === 'theme' && inner && /\.\w+$/.test(text.slice(inner.innerStart, inner.innerEnd)))
          parts.push(text.slice(inner.innerStart, inner.innerEnd))
      } else if (parts.at(-1) !== null) parts.push(null)
    }
  }
  const joined = join(parts)
  if (base === 'none' && first.kind === 'string' && /^["{]*\$_SERVER\[['"]?DOCUMENT_ROOT/.test(first.text)) base = 'root'
  if (base === 'theme' && typeof joined[0] === 'string') joined.splice(0, 1, null, `/${joined[0].replace(/^\/+/, '')}`)
  if (joined.length === 1 && typeof joined[0] === 'string') return { target: composed(prefixed(joined[0], base, ups), at), base }
  if (!joined.some(part => part !== null && part !== '')) return { target: dynamic(at), base }
  return {
    target: { kind: 'pattern', parts: joined, why: base === 'theme' ? 'the theme decides the folder' : 'PHP decides the folder', at },
    base,
  }
}

function prefixed(path: string, base: PhpPath['base'], ups: number): string {
  if (base === 'here') return `./${'../'.repeat(ups)}${path.replace(/^\/+/, '')}`
  return base === 'root' ? `/${path.replace(/^\/+/, '')}` : path
}

function operandsOf(tokens: readonly Token[], from: number, to: number): readonly (readonly Token[])[] {
  const operands: Token[][] = [[]]
  let depth = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) break
    if ('([{'.includes(token.text)) depth++
    else if (')]}'.includes(token.text)) depth--
    if (token.text === '.' && depth === 0) operands.push([])
    else operands.at(-1)?.push(token)
  }
  return operands.filter(operand => operand.length > 0)
}

function baseOf(operand: readonly Token[]): PhpPath['base'] | null {
  const words = operand.map(it => it.text.replace(/^[$"'\\]+|["']$/g, '').toLowerCase())
  if (words.some(word => HERE.has(word))) return 'here'
  if (words.some(word => ROOT.test(word))) return 'root'
  return words.some(word => THEME.test(word)) ? 'theme' : null
}

/** `dirname(__FILE__)` is the folder itself, each further `dirname` the one above. */
function upsOf(operand: readonly Token[]): number {
  const calls = operand.filter(it => it.text.toLowerCase() === 'dirname').length
  return Math.max(0, operand.some(it => it.text.toLowerCase() === '__file__') ? calls - 1 : calls)
}

function isHoled(token: Token): boolean {
  return (token.quote === '"' || token.quote === '<') && /\$\w|\{\$/.test(token.text)
}

function piecesOf(text: string, token: Token): (string | null)[] {
  const words = text.slice(token.innerStart, token.innerEnd)
  if (!isHoled(token)) return [words]
  return words
    .split(/(\{\$[^}]*\}|\$\w+(?:\[[^\]]*\]|->\w+)?)/)
    .map(part => (/^\{?\$/.test(part) && !/DOCUMENT_ROOT/.test(part) ? null : /^\{?\$/.test(part) ? '' : part))
    .filter((part, index) => part !== '' || index > 0)
}

function join(parts: readonly (string | null)[]): (string | null)[] {
  const joined: (string | null)[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part !== null && typeof last === 'string') joined[joined.length - 1] = last + part
    else if (part !== null || last !== null) joined.push(part)
  }
  return joined
}
