import type { Standpoint } from './own-file.js'
import { ownFile } from './own-file.js'

/** The address under which there is a file that differs in upper and lower case alone, as far as it can be guessed; `null` = none. */
export function otherCase(address: string, standpoint: Standpoint): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const name = path.slice(slash)
  const dot = name.lastIndexOf('.')
  const ends = dot === -1 ? [] : [name.slice(0, dot) + name.slice(dot).toLowerCase(), name.slice(0, dot) + name.slice(dot).toUpperCase()]
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const guesses = [folder + name.toLowerCase(), path.toLowerCase(), ...[...ends, capital].map(it => folder + it)]
  const found = guesses.find(guess => guess !== path && ownFile(guess, standpoint) !== null)
  return found === undefined ? null : found + rest
}
