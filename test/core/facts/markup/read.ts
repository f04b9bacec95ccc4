import { markupFacts, scriptBlocks } from '../../../../src/core/facts/markup/index.js'
import type { ScriptBlock } from '../../../../src/core/facts/markup/script-block.js'
import type { Fact, FactKind, FactOf, Value } from '../../../../src/core/model/index.js'
import { maskIslands } from '../../../../src/core/page/islands.js'
import { readMarkup } from '../../../../src/core/page/markup.js'
import type { Component } from '../../../../src/core/page/markup.js'

/** The facts of one kind that the tags of a file say. */
export function factsIn<K extends FactKind>(kind: K, text: string, language: string | null = null): readonly FactOf<K>[] {
  const masked = maskIslands(text, language)
  const markup = readMarkup(masked.text, masked.holes)
  return markupFacts(markup, masked.text, masked.holes).filter((fact: Fact): fact is FactOf<K> => fact.kind === kind)
}

export function blocksIn(text: string, language: string | null = null, component: Component | null = null): readonly ScriptBlock[] {
  const masked = maskIslands(text, language)
  const markup = readMarkup(masked.text, masked.holes, { component })
  return scriptBlocks(markup, masked.text, masked.holes, text)
}

/** A value in short: `'text'`, `~text` when its place is not exactly it, `a…b` for a pattern, `?` for the unknown. */
export function short(value: Value | null | undefined): string {
  if (!value) return 'none'
  if (value.kind === 'text') return `${value.exact ? '' : '~'}'${value.text}'`
  if (value.kind === 'pattern') return value.parts.map(part => part ?? '…').join('')
  return value.kind === 'unknown' ? '?' : value.kind
}
