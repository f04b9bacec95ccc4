import picomatch from 'picomatch'
import type { Path } from '../model/index.js'
import type { Globs } from './config.js'

/**
 * How globs are read: relative to the settings file; `*`, `**`, `?`, `[a-z]` and `{a,b}`; one without a slash before its end means a name
 * at any depth (`/index.html` only that of the folder itself); one that matches a folder means all within it; dots are letters like others.
 */
export function matches(glob: string, path: Path): boolean {
  const matcher = matcherOf(glob)
  if (matcher(path)) return true
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    if (matcher(path.slice(0, slash))) return true
  }
  return false
}

/** The last glob that matches decides: `true` by a plain one, `false` by one that starts with `!`; `null` when none does. */
export function lastWord(globs: Globs, path: Path): boolean | null {
  for (const glob of globs.toReversed()) {
    if (glob.startsWith('!') ? matches(glob.slice(1), path) : matches(glob, path)) return !glob.startsWith('!')
  }
  return null
}

/** Whether a list of globs means a path. A list that begins with `!` means all but what it names; an empty one means nothing. */
export function meant(globs: Globs, path: Path): boolean {
  return lastWord(globs, path) ?? globs[0]?.startsWith('!') ?? false
}

/** The folders a glob names before its first wildcard, without a slash at the end: 'a/b' of `a/b/*.html`; '' when it starts with one. */
export function fixedFolder(glob: string): Path {
  const plain = trimmed(glob)
  const wild = plain.search(/[*?[{]/)
  return wild === -1 ? plain : plain.slice(0, Math.max(0, plain.lastIndexOf('/', wild)))
}

/**
 * Why a glob cannot be used, in words that follow the glob's name; `null` when it can.
 * Many stars in one name make any matcher slow on some other name, and settings come with a site that nobody here wrote.
 */
export function globTrouble(glob: string): string | null {
  const plain = glob.startsWith('!') ? glob.slice(1) : glob
  if (trimmed(plain).trim() === '') return 'is empty: name a file or folder'
  if (plain.length > LONGEST) return `is longer than ${LONGEST} characters: split it`
  if (plain.includes('\\')) return 'has a backslash: write folders with /'
  if (/^([a-z]:|\/\/)/i.test(plain) || plain.split('/').includes('..')) return 'leaves the folder of the settings file: name files below it'
  const parts = plain.split('/')
  if (parts.filter(part => part.includes('**')).length > MOST_DEEP) return `has more than ${MOST_DEEP} times **: say it with fewer`
  if (parts.some(part => part !== '**' && part.split('*').length - 1 > MOST_STARS)) {
    return `has more than ${MOST_STARS} stars in one name: say it with fewer`
  }
  return null
}

const LONGEST = 300
const MOST_DEEP = 3
const MOST_STARS = 3

type Matcher = (path: Path) => boolean

const matchers = new Map<string, Matcher>()

/** Compiled once: the same few globs meet every path of a site. */
function matcherOf(glob: string): Matcher {
  let matcher = matchers.get(glob)
  if (matcher === undefined) {
    matcher = globTrouble(glob) === null ? compile(glob) : (): boolean => false
    matchers.set(glob, matcher)
  }
  return matcher
}

function compile(glob: string): Matcher {
  const plain = trimmed(glob)
  const anyDepth = !/^\.?\//.test(glob) && !plain.includes('/')
  return picomatch(plain, { dot: true, noextglob: true, nonegate: true, basename: anyDepth })
}

/** `./a/`, `/a` and `a` are the same. */
function trimmed(glob: string): string {
  return glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '')
}
