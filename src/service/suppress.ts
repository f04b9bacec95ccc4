import { readPage } from '../core/index.js'
import type { Edit, Judged, Page } from '../core/index.js'
import { applyEdits, lineEnd } from '../core/text/index.js'
import { linesIn } from './folder.js'
import { regionAt } from './region.js'

/**
 * The edit that puts a comment which keeps a finding back on the line above it. `null` when no comment can stand there without changing
 * what the page says (in the middle of a tag, in a title).
 */
export function suppressLine(page: Page, judged: Judged): Edit | null {
  const lines = linesIn(page)
  const { start, end } = lines.span(lines.position(judged.finding.at.start).line)
  const indent = /^[ \t]*/.exec(page.text.slice(start, end))?.[0] ?? ''
  const words = `countersign-disable-next-line ${judged.rule.id}`
  return (
    stylesAt(page, start)
      .map((style): Edit => ({ at: { start, end: start }, text: indent + style(words) + lineEnd(page.text) }))
      .find(edit => isHarmless(page, edit)) ?? null
  )
}

/** The edit that puts a comment into the first line which keeps all findings of the rule in this file back. */
export function suppressFile(page: Page, rule: string): Edit | null {
  const words = `countersign-disable-file ${rule}`
  const places = page.kind === 'script' ? [afterShebang(page.text), 0] : [afterDoctype(page.text), 0]
  return (
    places
      .flatMap(start =>
        stylesAt(page, start).map((style): Edit => ({ at: { start, end: start }, text: style(words) + lineEnd(page.text) })),
      )
      .find(edit => isHarmless(page, edit)) ?? null
  )
}

type Style = (words: string) => string

const inCode: Style = words => `// ${words}`
const inMarkup: Style = words => `<!-- ${words} -->`

function stylesAt(page: Page, offset: number): readonly Style[] {
  const region = regionAt(page, offset)
  if (region.kind === 'code') return region.attribute ? [] : [inCode]
  return region.kind === 'text' ? [inMarkup, inCode] : []
}

/** After the edit the page says what it said before, and one comment more. */
function isHarmless(page: Page, edit: Edit): boolean {
  const after = readPage({ path: page.path, text: applyEdits(page.text, [edit]) })
  const said = (it: Page): string => it.facts.flatMap(({ kind }) => (kind === 'directive' ? [] : [kind])).join()
  const comments = (it: Page): number => it.facts.filter(({ kind }) => kind === 'directive').length
  return comments(after) === comments(page) + 1 && said(after) === said(readPage(page)) && after.document === page.document
}

function afterShebang(text: string): number {
  return /^#![^\r\n]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0
}

/** A comment before the doctype is legal, but old habits and some servers want the doctype first. */
function afterDoctype(text: string): number {
  return /^\s*<!doctype[^>]*>[ \t]*(?:\r\n|\n|\r)?/i.exec(text)?.[0].length ?? 0
}
