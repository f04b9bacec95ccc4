import { count } from '../words.js'

/** What could not be carried from one format to another, alike things together. Empty when nothing was lost. */
export function lostText(file: string, lost: readonly { readonly where: string; readonly what: string }[]): string {
  if (lost.length === 0) return ''
  const kinds = [...new Set(lost.map(it => it.what))]
  const lines = kinds.map(what => {
    const places = [...new Set(lost.filter(it => it.what === what).map(it => it.where))]
    const more = places.length - SHOWN
    return `  ${places.slice(0, SHOWN).join('; ')}${more > 0 ? ` and ${more} more` : ''}: ${what}\n`
  })
  return `${file}: ${count(lost.length, 'thing')} could not be carried as it is\n${lines.join('')}`
}

/** Places told of each kind. */
const SHOWN = 3
