import { CompletionItemKind } from 'vscode-languageserver-types'
import type { CompletionItem, Position } from 'vscode-languageserver-types'
import type { EventFact, Page, Path, Reached } from '../../core/index.js'
import { isReported, namesOf, plannedAs, planWith, sentBelow } from '../../core/plan/index.js'
import type { Folder } from '../folder.js'
import { linesIn, offsetIn, titleOf, trackerOf } from '../folder.js'
import type { Offer } from '../settings/complete.js'
import { countersInUse, itemsOf } from '../settings/complete.js'
import type { SettingsContext } from '../settings/context.js'
import { settingsContext } from '../settings/context.js'
import type { Node } from '../settings/known.js'
import { planNodesAt } from '../settings/known.js'
import { groundOf, hasSchema, planIn } from './ground.js'

/** What may stand at a place of a plan: its words, and what the site has: names, ids, pages, owners. */
export function planCompletions(folder: Folder, page: Page, position: Position): CompletionItem[] {
  const offset = offsetIn(linesIn(page), position)
  const context = settingsContext(page.text, offset)
  if (context === null) return []
  const own = context.role === 'name' ? namesOfSite(folder, page.path, context) : valuesOfSite(folder, page.path, context)
  const words = hasSchema(page) ? [] : context.role === 'name' ? partNames(folder, context) : partValues(folder, context)
  const offers = [...own, ...words].filter(it => !context.siblings.includes(it.label))
  const unique = [...new Map(offers.toReversed().map(it => [it.label, it])).values()].toReversed()
  return itemsOf(unique, { path: page.path, text: page.text, offset, context })
}

function partNames(folder: Folder, { path }: SettingsContext): readonly Offer[] {
  const known = planNodesAt(folder, path).flatMap(({ properties }) => Object.entries(properties ?? {}))
  return [...new Map(known)].flatMap(([label, node]): Offer[] => {
    if (label.startsWith('$')) return []
    const holds = isPlain(node) ? 'value' : 'more'
    return [{ label, kind: CompletionItemKind.Property, about: node.description ?? '', holds }]
  })
}

function isPlain({ type, anyOf, properties }: Node): boolean {
  return properties === undefined && (anyOf === undefined ? !/object|array/.test(String(type ?? 'string')) : anyOf.every(isPlain))
}

function partValues(folder: Folder, { path }: SettingsContext): readonly Offer[] {
  const nodes = planNodesAt(folder, path)
  const words = [...new Set(nodes.flatMap(node => node.enum ?? (node.type === 'boolean' ? ['true', 'false'] : [])))]
  return words.map(label => ({
    label,
    kind: CompletionItemKind.EnumMember,
    ...(trackerOf(folder, label) === undefined ? {} : { detail: titleOf(folder, label) }),
  }))
}

/** Names of events that the code sends and no plan has, their parameters, options of a vendor. */
function namesOfSite(folder: Folder, file: Path, { path }: SettingsContext): readonly Offer[] {
  const [section, event, part] = path
  if (section !== 'goals' && section !== 'events') return []
  if (path.length === 1) return unplanned(folder, file)
  if (event === undefined || part !== 'parameters' || path.length !== 3) return []
  const keys = sentAs(folder, file, event).flatMap(({ fact }) => (fact.parameters?.kind === 'object' ? fact.parameters.entries : []))
  return [...new Set(keys.map(it => it.key))]
    .filter(it => it !== 'event')
    .map(label => ({ label, kind: CompletionItemKind.Field, detail: 'sent with it', holds: 'value' }))
}

function unplanned(folder: Folder, file: Path): readonly Offer[] {
  const plan = planIn(folder, file)
  if (plan === null) return []
  const whole = planWith(folder.workspace, plan.fact)
  const found = new Map<string, Set<string>>()
  for (const { fact } of sentBelow(groundOf(folder), plan.fact.folder)) {
    if (!isReported(fact)) continue
    for (const name of namesOf(fact.name)) {
      if (plannedAs(whole, fact, name) === undefined) found.set(name, (found.get(name) ?? new Set()).add(titleOf(folder, fact.vendor)))
    }
  }
  return [...found].map(([label, vendors]) => ({
    label,
    kind: CompletionItemKind.Event,
    detail: `sent to ${[...vendors].join(', ')}, not planned`,
    holds: 'more',
  }))
}

function sentAs(folder: Folder, file: Path, name: string): readonly Reached<EventFact>[] {
  const plan = planIn(folder, file)
  if (plan === null) return []
  const event = plan.fact.plan.events.find(it => it.name === name)
  const names = new Set([name, ...(event?.vendors.map(it => it.name) ?? [])])
  return sentBelow(groundOf(folder), plan.fact.folder).filter(({ fact }) => namesOf(fact.name).some(it => names.has(it)))
}

function valuesOfSite(folder: Folder, file: Path, { path }: SettingsContext): readonly Offer[] {
  const own = planIn(folder, file)
  const plan = own === null ? undefined : planWith(folder.workspace, own.fact)
  const last = path.at(-1)
  const [section, event, part] = path
  const texts = (labels: readonly string[], kind: CompletionItemKind = CompletionItemKind.Value, detail?: string): readonly Offer[] =>
    [...new Set(labels)].map(label => ({ label, kind, ...(detail === undefined ? {} : { detail }) }))
  if (section === 'counters' && path[1] === 'id') return countersInUse(folder)
  if (last === 'pages' && path.length > 1) return texts(folder.workspace.site.pages, CompletionItemKind.File)
  if (last === 'owner') return texts([...(plan?.events ?? []), ...(plan?.counters ?? [])].flatMap(it => it.owner ?? []))
  if (section === 'funnels' && path.length === 2) {
    return (plan?.events ?? []).map(it => ({
      label: it.name,
      kind: CompletionItemKind.Event,
      ...(it.meaning === null ? {} : { detail: it.meaning }),
    }))
  }
  if ((section === 'goals' || section === 'events') && event !== undefined && part === 'vendors' && path.length === 4) {
    return texts(
      unplanned(folder, file).map(it => it.label),
      CompletionItemKind.Event,
      'sent, not planned',
    )
  }
  return []
}
