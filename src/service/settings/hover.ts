import type { Hover, Position } from 'vscode-languageserver-types'
import { Lines } from '../../core/index.js'
import type { Rule } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { offsetIn, rangeIn, trackerOf } from '../folder.js'
import { settingsContext } from './context.js'
import { nodesAt } from './known.js'

/** What a word of a settings file means. `null` where it has none. */
export function settingsHover(folder: Folder, text: string, position: Position): Hover | null {
  const lines = new Lines(text)
  const offset = offsetIn(lines, position)
  const end = offset + (/^[\w-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0)
  const context = settingsContext(text, end)
  if (context === null || context.typed === '' || offset < context.start) return null
  const about =
    context.role === 'name' ? aboutName(folder, [...context.path, context.typed]) : aboutValue(folder, context.path, context.typed)
  const start = context.start + (context.quote === null ? 0 : 1)
  return about === null ? null : { range: rangeIn(lines, { start, end }), contents: { kind: 'markdown', value: about } }
}

function aboutName(folder: Folder, path: readonly string[]): string | null {
  const rule = ruleAt(folder, path)
  if (rule !== null) return aboutRule(folder, rule)
  return nodesAt(folder, path).find(it => it.description !== undefined)?.description ?? null
}

function aboutValue(folder: Folder, path: readonly string[], value: string): string | null {
  if (path.join('/') !== 'counters/vendor') return null
  const tracker = trackerOf(folder, value)
  return tracker === undefined ? null : `**${tracker.title}**\n\n[Documentation](${tracker.docs})`
}

/** The rule that is set under some names. */
export function ruleAt({ rules }: Folder, path: readonly string[]): Rule | null {
  return path.length === 2 && path[0] === 'rules' ? (rules.find(it => it.id === path[1]) ?? null) : null
}

/** What a rule checks, how much it matters by itself, what can be set. */
export function aboutRule({ ruleAddress }: Folder, { id, title, severity, options = {} }: Rule): string {
  const list = Object.entries(options).map(
    ([name, { about, default: value }]) => `- \`${name}\`: ${about}. Default: \`${JSON.stringify(value)}\``,
  )
  return [title, `Severity unless set here: \`${severity}\``, list.join('\n'), `[What it checks and why](${ruleAddress(id)})`]
    .filter(part => part !== '')
    .join('\n\n')
}
