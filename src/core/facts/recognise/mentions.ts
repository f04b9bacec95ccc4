import type { Path } from '../../model/index.js'

/** The words of a second look: a bare word is a global's name that is enough by itself; these stand before the others. */
export const MODULE = '@'
/** Together with any module's name. */
export const OF_MODULE = '#'
/** The module's name alone: its default export goes by any name. */
export const ANY_OF = '!'
/** The file of that name itself, whose constants are asked for. */
export const WANTED = '<'

/** Whether a text mentions a function that is looked for, or is a file that is asked for. */
export type Mentions = (text: string, path?: Path) => boolean

const made = new WeakMap<ReadonlySet<string>, Mentions>()

export function mentionsOf(names: ReadonlySet<string>): Mentions {
  const known = made.get(names)
  if (known) return known
  const [modules, members, defaults, wanted] = [MODULE, OF_MODULE, ANY_OF, WANTED].map(mark => marked(names, mark))
  const globals = [...names].filter(name => !/^[@#!<]/.test(name))
  const any = (words: readonly string[] | undefined, text: string): boolean => words?.some(word => text.includes(word)) === true
  const mentions: Mentions = (text, path) => {
    if (path !== undefined && wanted?.includes(stemOf(path)) === true) return true
    if (any(globals, text)) return true
    if (!text.includes('import') && !text.includes('require') && !/\bexport\b/.test(text)) return false
    return any(defaults, text) || (any(modules, text) && any(members, text))
  }
  made.set(names, mentions)
  return mentions
}

function marked(names: ReadonlySet<string>, mark: string): readonly string[] {
  return [...names].filter(name => name.startsWith(mark)).map(name => name.slice(1))
}

/** By what a module is imported: its file's name without ending, or its folder's where it is the folder's `index`. */
export function stemOf(path: Path): string {
  const segments = path.split('/')
  const stem = (segments.at(-1) ?? '').replace(/(?:\.[a-z]+)+$/i, '')
  return stem === 'index' ? (segments.at(-2) ?? stem) : stem
}

/** The same, of what stands in an `import`. */
export function stemOfSource(source: string): string {
  return stemOf(source.replace(/^(?:[@~]\/|[@~#$](?=\w+$))/, '').replace(/\/(?:\.\.?)?$/, ''))
}
