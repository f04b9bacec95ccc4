/** What stands in one cell: lists, pairs, words, and what a spreadsheet must not take for a formula. */

/**
 * Items of a cell, between line breaks and the separators given. An item that holds one of them, or begins or ends oddly, stands in quotes as JSON
 * has them.
 */
export function itemsOf(cell: string, separators: string): readonly string[] {
  const items: string[] = []
  const separator = separatorOf(separators)
  let rest = cell.trimStart()
  while (rest !== '') {
    const found = QUOTED.exec(rest)
    const after = found === null ? '' : rest.slice(found[0].length)
    const whole = found === null || (after !== '' && after.search(separator) !== 0) ? null : unquoted(found[1] ?? '')
    const end = whole === null ? rest.search(separator) : (found?.[0].length ?? 0)
    const item = whole ?? (end === -1 ? rest : rest.slice(0, end)).trim()
    if (item !== '') items.push(item)
    rest = end === -1 ? '' : rest.slice(end + 1).trimStart()
  }
  return items
}

const QUOTED = /^("(?:[^"\\]|\\.)*")[ \t]*/

function separatorOf(separators: string): RegExp {
  return new RegExp(`[\\n\\r${separators}]`)
}

/** The cell of a list, as `itemsOf` reads it. */
export function cellOf(items: readonly string[], separators: string, by = '; '): string {
  return items.map(it => (isPlain(it, separators) ? it : JSON.stringify(it))).join(by)
}

function isPlain(item: string, separators: string): boolean {
  return item !== '' && item.trim() === item && !item.startsWith('"') && !separatorOf(separators).test(item)
}

function unquoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

/** `name: value`; the name may be quoted as an item may. */
export function pairOf(item: string): readonly [string, string | null] {
  const [, name, rest] = /^("(?:[^"\\]|\\.)*"|[^:]*?)\s*:\s*([^]*)$/.exec(item) ?? []
  if (name === undefined) return [item, null]
  return [name.startsWith('"') ? (unquoted(name) ?? name) : name, rest ?? '']
}

export function pairText(name: string, value: string): string {
  return `${name.includes(':') || name.startsWith('"') || name.trim() !== name ? JSON.stringify(name) : name}: ${value}`
}

/**
 * A text that a spreadsheet cannot take for a formula: `'` before what it would run. https://owasp.org/www-community/attacks/CSV_Injection, read
 * 2026-11-24
 */
export function guarded(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

/** The text again. */
export function unguarded(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text
}

const RUNS = /^'*[=+\-@\t\r\n]/

/** Words for yes and no in English, Russian and Swedish; `null` = neither. */
export function flagOf(cell: string): boolean | null {
  const word = cell.trim().toLowerCase()
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : null
}

const YES = [
  'true',
  'yes',
  'y',
  '1',
  'x',
  '+',
  '✓',
  '✔',
  'required',
  'да',
  'истина',
  'обязательный',
  'обязательно',
  'д',
  'ja',
  'sant',
  'obligatorisk',
  'j',
]
const NO = [
  '',
  'false',
  'no',
  'n',
  '0',
  '-',
  '–',
  '—',
  'optional',
  'нет',
  'ложь',
  'необязательный',
  'н',
  'nej',
  'falskt',
  'frivillig',
  'valfri',
]
