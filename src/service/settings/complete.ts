import { CompletionItemKind } from 'vscode-languageserver-types'
import type { CompletionItem, Position } from 'vscode-languageserver-types'
import { Lines } from '../../core/index.js'
import type { Path } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { offsetIn, rangeIn, titleOf } from '../folder.js'
import type { SettingsContext } from './context.js'
import { settingsContext } from './context.js'
import { aboutRule, ruleAt } from './hover.js'
import { nodesAt } from './known.js'

export interface Offer {
  readonly label: string
  readonly kind: CompletionItemKind
  readonly about?: string
  readonly detail?: string
  /** What follows a name: a value on its line, or names and values of its own below. */
  readonly holds?: 'value' | 'more'
}

/** Settings, rules, options and their words, at a place of a settings file. */
export function settingsCompletions(folder: Folder, path: Path, text: string, position: Position): CompletionItem[] {
  const lines = new Lines(text)
  const offset = offsetIn(lines, position)
  const context = settingsContext(text, offset)
  if (context === null) return []
  return itemsOf(context.role === 'name' ? names(folder, context) : values(folder, context), { path, text, offset, context })
}

interface Typing {
  readonly path: Path
  readonly text: string
  readonly offset: number
  readonly context: SettingsContext
}

/** Offers as an editor puts them in, in their order: quoted where quotes are wanted, with what follows a name. */
export function itemsOf(offers: readonly Offer[], { path, text, offset, context }: Typing): CompletionItem[] {
  const lines = new Lines(text)
  const end = offset + (/^[\w-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0)
  const isClosed = context.quote !== null && text.charAt(end) === context.quote
  const range = rangeIn(lines, { start: context.start, end: isClosed ? end + 1 : end })
  const isNamed = /^[ \t]*:/.test(text.slice(isClosed ? end + 1 : end, end + 100))
  const quote = context.quote ?? (path.endsWith('.json') ? '"' : '')
  return offers.map(({ label, kind, about, detail, holds }, at) => {
    const word = quote + (quote === '' && /^[!&*{[]/.test(label) ? `'${label}'` : label) + quote
    const newText = holds === undefined || isNamed ? word : `${word}:${holds === 'value' || context.flow ? ' ' : ''}`
    return {
      label,
      kind,
      textEdit: { range, newText },
      filterText: quote + label,
      sortText: String(at).padStart(4, '0'),
      ...(detail === undefined ? {} : { detail }),
      ...(about === undefined ? {} : { documentation: { kind: 'markdown', value: about } }),
    }
  })
}

function names(folder: Folder, { path, siblings }: SettingsContext): readonly Offer[] {
  const known = nodesAt(folder, path).flatMap(({ properties }) => Object.entries(properties ?? {}))
  return [...new Map(known)].flatMap(([name, { description = '' }]): Offer[] => {
    if (siblings.includes(name) || name === '$schema') return []
    const rule = ruleAt(folder, [...path, name])
    const isBrief = nodesAt(folder, [...path, name]).some(
      node => node.enum !== undefined || !/object|array/.test(String(node.type ?? 'object')),
    )
    const about = rule === null ? description : aboutRule(folder, rule)
    const kind = rule === null ? CompletionItemKind.Property : CompletionItemKind.Value
    return [{ label: name, kind, about, holds: isBrief ? 'value' : 'more', ...(rule === null ? {} : { detail: rule.title }) }]
  })
}

function values(folder: Folder, { path }: SettingsContext): readonly Offer[] {
  if (path.join('/') === 'counters/id') return countersInUse(folder)
  const nodes = nodesAt(folder, path)
  const words = [...new Set(nodes.flatMap(node => node.enum ?? (node.type === 'boolean' ? ['true', 'false'] : [])))]
  const isVendor = path.join('/') === 'counters/vendor'
  return words.map(label => ({
    label,
    kind: CompletionItemKind.EnumMember,
    ...(isVendor ? { detail: titleOf(folder, label) } : Object.hasOwn(SEVERITIES, label) ? { detail: SEVERITIES[label] ?? '' } : {}),
  }))
}

const SEVERITIES: Readonly<Record<string, string>> = {
  off: 'The rule does not run.',
  info: 'Good to know.',
  warning: 'Should be put right.',
  error: 'Must be put right: the audit fails.',
}

/** Ids that the site has, those on most pages first. */
export function countersInUse(folder: Folder): readonly Offer[] {
  return [...folder.workspace.site.coverage()]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([key, pages]) => {
      const colon = key.indexOf(':')
      return {
        label: key.slice(colon + 1),
        kind: CompletionItemKind.Value,
        detail: `${titleOf(folder, key.slice(0, colon))}, on ${pages.size} of ${folder.workspace.site.pages.length} pages`,
      }
    })
}
