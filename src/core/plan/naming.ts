import type { NamingStyle, PlannedNaming } from '../model/index.js'
import { matchesWhole } from './pattern.js'

/** How a name breaks a plan's convention. */
export interface Misnamed {
  readonly says: 'style' | 'pattern'
  /** The style or the pattern that it breaks. */
  readonly wanted: string
  /** The name as the convention would have it; `null` when that is for people to say. */
  readonly right: string | null
}

const STYLES: Readonly<Record<NamingStyle, RegExp>> = {
  snake_case: /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)*$/u,
  'kebab-case': /^\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)*$/u,
  camelCase: /^\p{Ll}[\p{L}\p{N}]*$/u,
  PascalCase: /^\p{Lu}[\p{L}\p{N}]*$/u,
  'Title Case': /^\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\p{N}][\p{L}\p{N}]*)*$/u,
  'lower case': /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u,
}

/** What is wrong with an event's name. Empty when it follows the convention. */
export function misnamedEvent(name: string, { events: style, pattern }: PlannedNaming): readonly Misnamed[] {
  const right = style === null ? null : restyled(name, style)
  const allowed = right !== null && (pattern === null || matchesWhole(pattern, right)) ? right : null
  return [
    ...(style === null || STYLES[style].test(name) ? [] : [{ says: 'style' as const, wanted: style, right: allowed }]),
    ...(pattern === null || matchesWhole(pattern, name) ? [] : [{ says: 'pattern' as const, wanted: pattern, right: allowed }]),
  ]
}

/** The same for a parameter's name. */
export function misnamedParameter(name: string, { parameters: style }: PlannedNaming): readonly Misnamed[] {
  return style === null || STYLES[style].test(name) ? [] : [{ says: 'style', wanted: style, right: restyled(name, style) }]
}

/** The words of a name in another style; `null` when the style has no place for them, or nothing changes. */
function restyled(name: string, style: NamingStyle): string | null {
  const words = name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(it => it !== '')
    .map(it => it.toLowerCase())
  const made = joined(words, style)
  return made !== name && STYLES[style].test(made) ? made : null
}

function joined(words: readonly string[], style: NamingStyle): string {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
  switch (style) {
    case 'snake_case':
      return words.join('_')
    case 'kebab-case':
      return words.join('-')
    case 'camelCase':
      return words.map((word, at) => (at === 0 ? word : capital(word))).join('')
    case 'PascalCase':
      return words.map(capital).join('')
    case 'Title Case':
      return words.map(capital).join(' ')
    case 'lower case':
      return words.join(' ')
  }
}
