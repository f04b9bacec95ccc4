import assert from 'node:assert/strict'
import fc from 'fast-check'
import { markupFacts, scriptBlocks } from '../../../../src/core/facts/markup/index.js'
import type { Span } from '../../../../src/core/model/index.js'
import { maskIslands } from '../../../../src/core/page/islands.js'
import { readMarkup } from '../../../../src/core/page/markup.js'
import type { Component, Markup } from '../../../../src/core/page/markup.js'
import { components, pages, templates } from './pages.js'

const BITS = [
  '<',
  '>',
  '"',
  "'",
  '{',
  '}',
  '{{',
  '}}',
  '{%',
  '%}',
  '<?php',
  '?>',
  '<!--',
  '-->',
  '`',
  '=',
  '&amp;',
  '\r',
  '\0',
  '\ud83d',
  '/',
  '---',
  '<script>',
  '</script>',
  '<iframe srcdoc="',
  'ꙮ',
]

/** All spans of a reading and of what is made of it. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) for (const item of value) spansOf(item, found)
  else {
    const { start, end } = value as Partial<Span>
    if (typeof start === 'number' && typeof end === 'number' && !('attributes' in value)) found.push({ start, end })
    for (const key of keysOf(value)) spansOf((value as Record<string, unknown>)[key], found)
  }
  return found
}

/** Places are getters of the classes that tags are made of. */
function keysOf(value: object): readonly string[] {
  const prototype = Object.getPrototypeOf(value) as object
  const getters =
    prototype === Object.prototype
      ? []
      : Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([key, descriptor]) =>
          Object.hasOwn(descriptor, 'get') ? [key] : [],
        )
  return [...Object.keys(value), ...getters]
}

function survive(text: string, language: string | null = null, component: Component | null = null): void {
  const masked = maskIslands(text, language)
  const markup: Markup = readMarkup(masked.text, masked.holes, { component })
  const facts = markupFacts(markup, masked.text, masked.holes)
  const blocks = scriptBlocks(markup, masked.text, masked.holes, text)
  for (const { start, end } of spansOf([markup, facts, blocks])) {
    if (start < 0 || start > end || end > text.length) assert.fail(`${start}-${end} of ${text.length}: ${JSON.stringify(text)}`)
  }
  for (const block of blocks)
    if (!block.entities && block.kind === 'classic') assert.equal(block.code, masked.text.slice(block.at.start, block.at.end))
  let last = 0
  for (const { at } of markup.tags) {
    assert.ok(at.start >= last, 'in document order')
    last = at.start
  }
}

const all: readonly (readonly [string, string | null, Component | null])[] = [
  ...Object.values(pages).map(page => [page, null, null] as const),
  ...templates.map(([page, language]) => [page, language, null] as const),
  ...components.map(([page, component]) => [page, component === 'astro' ? 'astro' : null, component] as const),
]

describe('the reader of markup', () => {
  it('survives every beginning of every page', () => {
    for (const [page, language, component] of all)
      for (let end = 0; end <= page.length; end++) survive(page.slice(0, end), language, component)
  })

  it('survives mutations', () => {
    const mutation = fc.record({
      page: fc.constantFrom(...all),
      at: fc.nat(),
      drop: fc.nat(20),
      put: fc.array(fc.constantFrom(...BITS), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(mutation, ({ page: [page, language, component], at, drop, put }) => {
        const start = at % (page.length + 1)
        survive(page.slice(0, start) + put.join('') + page.slice(start + drop), language, component)
      }),
      { numRuns: 1000 },
    )
  })

  it('survives deep and long pages', () => {
    survive('<div id=x>'.repeat(20_000))
    survive('<a href=x>'.repeat(5_000))
    survive('<noscript>'.repeat(2_000))
    survive('{a && <b id={x}>'.repeat(2_000), null, 'astro')
    survive('{'.repeat(5_000), null, 'svelte')
    survive(`<p ${'a'.repeat(50_000)}>`)
    survive(`<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}=1`).join(' ')}>`)
  })
})
