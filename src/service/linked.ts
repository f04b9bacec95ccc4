import type { Path } from '../core/index.js'
import type { Folder } from './folder.js'

/** Pages shown by name; the rest are counted. */
export const SHOWN: number = 5

/** Files as links, the rest counted. */
export function linked(folder: Folder, paths: readonly Path[]): string {
  const shown = paths
    .slice(0, SHOWN)
    .map(
      path =>
        `[${path.replace(/[[\]\\`*_]/g, '\\$&')}](${folder.uriOf(path).replace(/[()]/g, escape => (escape === '(' ? '%28' : '%29'))})`,
    )
  return paths.length > SHOWN ? `${shown.join(', ')} and ${paths.length - SHOWN} more` : shown.join(', ')
}
