import type { Node, Nodes } from './node.js'
import { node } from './node.js'

/** More lines than this are put into their folders. */
export const MANY = 60

export interface Filed {
  readonly path: string
  /** Its line; `name` is the path as seen from where the line stands. */
  readonly line: (parent: string, name: string) => Node
}

/**
 * Files as lines, folders first where there are many. A folder that holds nothing but one other folder shares its line.
 * `count` says beside a folder how many files are in it.
 */
export function byFolder(parent: string, files: readonly Filed[], count: (files: number) => string): Nodes {
  if (files.length <= MANY) return files.map(it => it.line(parent, it.path))
  return level({ parent, at: '', files, count })
}

interface Level {
  readonly parent: string
  /** The folder, empty or with a slash at its end. */
  readonly at: string
  readonly files: readonly Filed[]
  readonly count: (files: number) => string
}

function level({ parent, at, files, count }: Level): Nodes {
  const own: Filed[] = []
  const folders = new Map<string, Filed[]>()
  for (const file of files) {
    const slash = file.path.indexOf('/', at.length)
    if (slash === -1) own.push(file)
    else {
      const name = file.path.slice(0, slash + 1)
      const group = folders.get(name) ?? []
      folders.set(name, group)
      group.push(file)
    }
  }
  return [
    ...[...folders].map(([name, inside]) => folderLine({ parent, at: shared(name, inside), files: inside, count }, at)),
    ...own.map(it => it.line(parent, it.path.slice(at.length))),
  ]
}

function folderLine({ parent, at, files, count }: Level, above: string): Node {
  const made = node(parent, at, { label: at.slice(above.length, -1), detail: count(files.length), icon: { name: 'folder' } })
  return { ...made, children: () => level({ parent: made.id, at, files, count }) }
}

/** The deepest folder that all of these are in. */
function shared(folder: string, files: readonly Filed[]): string {
  const first = files[0]?.path ?? folder
  let deepest = folder
  for (let slash = first.indexOf('/', folder.length); slash !== -1; slash = first.indexOf('/', slash + 1)) {
    const next = first.slice(0, slash + 1)
    if (!files.every(it => it.path.startsWith(next))) break
    deepest = next
  }
  return deepest
}
