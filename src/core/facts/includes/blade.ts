import type { Span } from '../../model/index.js'
import { argumentsIn, dynamic, type Found, literal, quotedAt, skipBlanks } from './found.js'

const DIRECTIVE = /^(includeIf|includeWhen|includeUnless|includeFirst|include|each|extendsFirst|extends|component|livewire|vite)\s*\(/

/** Blade: `@include('a.b', ['key' => 'v'])`, `@extends`, `@component`, `@each`, `@vite`. */
export function bladeIncludes(text: string, code: Span): readonly Found[] {
  const match = DIRECTIVE.exec(text.slice(code.start, code.end))
  if (!match) return []
  const [all, word = ''] = match
  let at = skipBlanks(text, code.start + all.length)
  if (word === 'vite') return viteEntries(text, at, code.end)
  if (word === 'includeWhen' || word === 'includeUnless') at = skipBlanks(text, firstComma(text, at, code.end))
  if (word === 'includeFirst' || word === 'extendsFirst') at = skipBlanks(text, at + 1)
  const name = quotedAt(text, at)
  const as = word.startsWith('extends') ? 'layout' : 'part'
  if (!name || name.end > code.end || /^\s*\./.test(text.slice(name.end, code.end)))
    return [{ target: dynamic(code), as, language: 'blade', arguments: [] }]
  return [
    { target: name.value, as, language: word === 'livewire' ? 'livewire' : 'blade', arguments: argumentsIn(text, name.end, code.end) },
  ]
}

function viteEntries(text: string, from: number, to: number): readonly Found[] {
  return [...text.slice(from, to).matchAll(/(["'])([\w./@-]+\.[mc]?[jt]sx?)\1/g)].map(match => ({
    target: literal(match[2] ?? '', from + match.index + 1),
    as: 'part' as const,
    language: 'vite',
    arguments: [],
  }))
}

function firstComma(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    const char = text[i] ?? ''
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (char === ',' && depth === 0) return i + 1
  }
  return to
}

const COMPONENT = /<(x-(?!slot\b)|livewire:)([a-z][\w.:-]*)/g

/** `<x-analytics id="G-1" />`, `<livewire:cart />`: components stand in the markup itself. */
export function bladeComponents(text: string): readonly { readonly found: Found; readonly whole: Span }[] {
  return [...text.matchAll(COMPONENT)].map(match => {
    const [all, mark = '', name = ''] = match
    const end = text.indexOf('>', match.index)
    const to = end < 0 ? match.index + all.length : end + 1
    const start = match.index + 1 + mark.length
    const language = mark === 'x-' ? 'blade-component' : 'livewire'
    return {
      found: { target: literal(name, start), as: 'part' as const, language, arguments: argumentsIn(text, start + name.length, to) },
      whole: { start: match.index, end: to },
    }
  })
}
