import { CompletionItemTag } from 'vscode-languageserver-types'
import type { CompletionItem, Position } from 'vscode-languageserver-types'
import type { Page, Path } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { linesIn, offsetIn, rangeIn } from '../folder.js'
import { planCompletions } from '../plan/complete.js'
import { regionAt } from '../region.js'
import type { Region } from '../region.js'
import { settingsCompletions } from '../settings/complete.js'
import type { Offer } from './code.js'
import type { CodeContext } from './code-context.js'
import { codeContext } from './code-context.js'
import { attributeOffers } from './markup.js'
import { expectedAt } from './place.js'
import { withPlans } from './planned.js'
import { snippets } from './snippets.js'

/** What may stand at a place: nothing where we know nothing, so that other helpers have the word. */
export function completions(folder: Folder, path: Path, position: Position): CompletionItem[] {
  const settings = folder.settingsTexts.get(path)
  if (settings !== undefined) return settingsCompletions(folder, path, settings, position)
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  if (page.kind === 'plan') return planCompletions(folder, page, position)
  const offset = offsetIn(linesIn(page), position)
  const region = regionAt(page, offset)
  switch (region.kind) {
    case 'code':
      return inCode(folder, page, offset, region)
    case 'tag':
      return inTag(folder, page, offset, region)
    case 'text':
      return inText(folder, page, offset)
    default:
      return []
  }
}

/** Letters after which an editor asks by itself. */
export const TRIGGERS: readonly string[] = ['"', "'", '`', '.', '(', ',', '{', ':', '-', '=']

function inCode(folder: Folder, page: Page, offset: number, region: Extract<Region, { kind: 'code' }>): CompletionItem[] {
  const context = codeContext(page.text, region.start, offset)
  if (context === null) return []
  const offers = withPlans(folder, page.path, expectedAt(context, folder.trackers))
  const end = endOfWord(page.text, offset, context)
  // Within an attribute of double quotes strings have single ones.
  const quote = region.attribute && page.text.charAt(region.start - 1) === "'" ? '"' : "'"
  const isKey = context.frames.at(-1)?.open === '{' && context.frames.at(-1)?.key === null
  return itemsOf(offers, page, { start: context.start, end }, offer => {
    if (context.quote !== null || context.owner !== '') return offer.label
    if (offer.bare === true) return isKey && !/^[\w$]+$/.test(offer.label) ? quote + offer.label + quote : offer.label
    return quote + offer.label + quote
  })
}

function endOfWord(text: string, offset: number, { quote }: CodeContext): number {
  const rest = quote === null ? /[\w$]*/y : /[^'"`\\\r\n<>]*/y
  rest.lastIndex = offset
  const length = rest.exec(text)?.[0].length ?? 0
  // What follows is part of the string only if the string ends there.
  return quote === null || text.charAt(offset + length) === quote ? offset + length : offset
}

function inTag(folder: Folder, page: Page, offset: number, { start, name, value }: Extract<Region, { kind: 'tag' }>): CompletionItem[] {
  if (value === null) return []
  const close = page.text.indexOf('>', offset)
  const text = page.text.slice(start, close === -1 || close - offset > 2000 ? offset : close)
  const rest = value.quote === '' ? /[^\s"'>]*/y : value.quote === '"' ? /[^"<>\r\n]*/y : /[^'<>\r\n]*/y
  rest.lastIndex = offset
  const length = rest.exec(page.text)?.[0].length ?? 0
  const isClosed = value.quote === '' || page.text.charAt(offset + length) === value.quote
  const end = isClosed ? offset + length : offset
  return itemsOf(attributeOffers(folder, { name, text, attribute: value.name }), page, { start: value.start, end }, offer => offer.label)
}

function inText(folder: Folder, page: Page, offset: number): CompletionItem[] {
  const typed = /[\w-]*$/.exec(page.text.slice(Math.max(0, offset - 40), offset))?.[0] ?? ''
  const before = page.text.slice(0, offset - typed.length)
  // In the middle of a sentence nobody wants a counter.
  if (typed === '' ? !/(?:^|[\r\n])[ \t]*$/.test(before) : !/(?:^|[\r\n>])[ \t]*$/.test(before)) return []
  return snippets(folder, rangeIn(linesIn(page), { start: offset - typed.length, end: offset }), typed)
}

function itemsOf(
  offers: readonly Offer[],
  page: Page,
  at: { readonly start: number; readonly end: number },
  written: (offer: Offer) => string,
): CompletionItem[] {
  const range = rangeIn(linesIn(page), at)
  const seen = new Set<string>()
  return offers.flatMap((offer): CompletionItem[] => {
    if (seen.has(offer.label)) return []
    seen.add(offer.label)
    const newText = written(offer)
    return [
      {
        label: offer.label,
        kind: offer.kind,
        textEdit: { range, newText },
        filterText: newText,
        sortText: `${offer.planned === true ? '!' : offer.first === true ? '0' : '1'}${offer.label}`,
        ...(offer.detail === undefined || offer.detail === '' ? {} : { detail: offer.detail }),
        ...(offer.about === undefined ? {} : { documentation: { kind: 'markdown', value: offer.about } }),
        ...(offer.deprecated === true ? { tags: [CompletionItemTag.Deprecated] } : {}),
      },
    ]
  })
}
