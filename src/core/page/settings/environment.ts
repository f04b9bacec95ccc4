import type { Entry, Value } from '../../model/index.js'

/** `NAME=value`, `export NAME="value" # why`. https://github.com/motdotla/dotenv/blob/master/README.md (seen 2026-11-24) */
const LINE = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#'"][^\s#]*)?)[ \t]*(?:#.*)?$/gm

/** Variables of the environment as an object. Values that refer to others (`$OTHER`) or span lines are left out. */
export function readEnvironment(text: string): Value {
  const entries: Entry[] = []
  for (const match of text.matchAll(LINE)) {
    const [whole, name = '', double, single, bare] = match
    const value = double ?? single ?? bare
    if (value === undefined || (single === undefined && value.includes('$'))) continue
    const keyStart = match.index + whole.indexOf(name)
    const start = match.index + whole.indexOf(value, keyStart - match.index + name.length + 1)
    const at = { start, end: start + value.length }
    entries.push({
      key: name,
      keyAt: { start: keyStart, end: keyStart + name.length },
      value: { kind: 'text', text: value, at, exact: true },
    })
  }
  return { kind: 'object', entries, open: false, at: { start: 0, end: text.length } }
}
