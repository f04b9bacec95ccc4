import type { CodeLens } from 'vscode-languageserver-types'
import type { Path } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { locationOf, rangeOn } from '../folder.js'
import type { ShowPlaces } from '../lenses.js'
import { itemsIn } from './ground.js'
import { stateWords } from './words.js'

/** How each item of a plan stands, above it. A click shows the code; `command` is the client's. */
export function planLenses(folder: Folder, path: Path, command: string): CodeLens[] {
  return itemsIn(folder, path).map(item => {
    const range = rangeOn(folder, path, item.planned.at)
    const places = item.places.map(it => locationOf(folder, it.path, it.at))
    const given: ShowPlaces = [folder.uriOf(path), range.start, places]
    const title = `${SIGNS[item.state]} ${stateWords(item)}`
    return { range, command: places.length === 0 ? { title, command: '' } : { title, command, arguments: [...given] } }
  })
}

/** The state at a glance; the words say it as well. */
const SIGNS = { implemented: '✓', missing: '✗', wrong: '!', unknown: '?' } as const
