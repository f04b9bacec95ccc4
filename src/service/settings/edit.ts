import { configNames, parseConfig } from '../../core/index.js'
import type { Edit, Path, Severity } from '../../core/index.js'
import { applyEdits, lineEnd } from '../../core/text/index.js'
import { configFor } from '../../core/index.js'
import type { Folder } from '../folder.js'

/** The settings file that speaks for a file, as it is or as it would have to be made. */
export interface SettingsPlace {
  readonly path: Path
  /** `null` = there is none yet. */
  readonly text: string | null
}

export function settingsPlace({ configs, settingsTexts }: Folder, path: Path): SettingsPlace {
  const own = configFor(configs, path).path
  return { path: own ?? (configNames[0] || 'countersign.yaml'), text: own === null ? null : (settingsTexts.get(own) ?? null) }
}

/**
 * The edit of a settings text after which a rule has this severity and everything else is as it was.
 * `null` when the text is written in a way that we do not dare to change.
 */
export function severityEdit(
  text: string,
  rule: string,
  severity: Severity | 'off',
  folder: Pick<Folder, 'rules' | 'trackers'>,
): Edit | null {
  const { rules, trackers } = folder
  return (
    [replaced, added, begun]
      .flatMap(way => way(text, rule, severity))
      .find(edit => {
        const { config, problems } = parseConfig(applyEdits(text, [edit]), 'countersign.yaml', { rules, trackers })
        return problems.length === 0 && config.rules.get(rule)?.severity === severity
      }) ?? null
  )
}

/** The rule stands there with a severity, as `rule: word` or in a table of its own. */
function replaced(text: string, rule: string, severity: string): Edit[] {
  const quoted = rule.replace(/[^\w-]/g, '\\$&')
  const brief = new RegExp(`^([ \\t]+["']?${quoted}["']?[ \\t]*:[ \\t]*["']?)(off|info|warning|error)\\b`, 'm').exec(text)
  const whole = new RegExp(
    `^([ \\t]+["']?${quoted}["']?[ \\t]*:[ \\t]*\\{?(?:[^{}]{0,500}?)["']?severity["']?[ \\t]*:[ \\t]*["']?)(off|info|warning|error)\\b`,
    'm',
  ).exec(text)
  return [brief, whole].flatMap(match => {
    if (match === null) return []
    const start = match.index + (match[1] ?? '').length
    return [{ at: { start, end: start + (match[2] ?? '').length }, text: severity }]
  })
}

/** There is a table of rules without this one. */
function added(text: string, rule: string, severity: string): Edit[] {
  const newLine = lineEnd(text)
  const yaml = /^rules[ \t]*:[ \t]*(?:#.*)?(?:\r\n|\n|\r|$)([ \t]*)/m.exec(text)
  const json = /"rules"\s*:\s*\{(\s*)(\S?)/.exec(text)
  const edits: Edit[] = []
  if (yaml !== null) {
    const indent = yaml[1] === undefined || yaml[1] === '' ? '  ' : yaml[1]
    const start = yaml.index + yaml[0].length - (yaml[1] ?? '').length
    const lead = /[\r\n]$/.test(text.slice(0, start)) ? '' : newLine
    edits.push({ at: { start, end: start }, text: `${lead}${indent}${rule}: ${severity}${newLine}` })
  }
  if (json !== null) {
    const start = json.index + json[0].length - (json[2] ?? '').length
    edits.push({
      at: { start, end: start },
      text: `"${rule}": "${severity}"${json[2] === '}' ? '' : `,${json[1] === '' ? ' ' : (json[1] ?? ' ')}`}`,
    })
  }
  return edits
}

/** There is no table of rules. */
function begun(text: string, rule: string, severity: string): Edit[] {
  const newLine = lineEnd(text)
  const end = { start: text.length, end: text.length }
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : newLine
  const edits: Edit[] = [{ at: end, text: `${lead}rules:${newLine}  ${rule}: ${severity}${newLine}` }]
  const json = /^\s*\{(\s*)(\S)/.exec(text)
  if (json !== null) {
    const start = json[0].length - 1
    edits.unshift({
      at: { start, end: start },
      text: `"rules": { "${rule}": "${severity}" }${json[2] === '}' ? '' : `,${json[1] === '' ? ' ' : (json[1] ?? ' ')}`}`,
    })
  }
  return edits
}

/**
 * The edit of a settings text after which a file is not read, and everything else is as it was. The path is relative to the settings' folder.
 * `null` when the text is written in a way that we do not dare to change.
 */
export function excludeEdit(text: string, path: Path, folder: Pick<Folder, 'rules' | 'trackers'>): Edit | null {
  const glob = path.replace(/[\\*?[\]{}()!+@]/g, '\\$&')
  const { rules, trackers } = folder
  const read = (it: string): ReturnType<typeof parseConfig> => parseConfig(it, 'countersign.yaml', { rules, trackers })
  const before = read(text).config.exclude
  return (
    excludeWays(text, JSON.stringify(glob)).find(edit => {
      const { config, problems } = read(applyEdits(text, [edit]))
      return problems.length === 0 && config.exclude.includes(glob) && before.every(it => config.exclude.includes(it))
    }) ?? null
  )
}

/** A list in brackets, a list of lines, no list in JSON, no list in YAML. */
function excludeWays(text: string, quoted: string): readonly Edit[] {
  const newLine = lineEnd(text)
  const at = (start: number, added: string): Edit => ({ at: { start, end: start }, text: added })
  const inBrackets = /(?:^exclude|"exclude")[ \t]*:[ \t]*\[\s*(?=(\]?))/m.exec(text)
  const inLines = /^exclude[ \t]*:[ \t]*(?:#.*)?(?:\r\n|\n|\r)([ \t]*)(?=-)/m.exec(text)
  const object = /^\s*\{\s*(?=(\}?))/.exec(text)
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : newLine
  return [
    ...(inBrackets === null ? [] : [at(inBrackets.index + inBrackets[0].length, inBrackets[1] === ']' ? quoted : `${quoted}, `)]),
    ...(inLines === null ? [] : [at(inLines.index + inLines[0].length, `- ${quoted}${newLine}${inLines[1] ?? ''}`)]),
    ...(object === null ? [] : [at(object[0].length, `"exclude": [${quoted}]${object[1] === '}' ? '' : ', '}`)]),
    at(text.length, `${lead}exclude: [${quoted}]${newLine}`),
  ]
}
