import type { Origin, Path } from '../model/index.js'
import { AUTHORS, BANNERS, BUILDERS, FOLDERS, LIBRARIES } from './origin.data.js'

export interface Provenance {
  readonly origin: Origin
  /** Why, in plain words; `null` for the site's own files. */
  readonly reason: string | null
}

const OWN: Provenance = { origin: 'site', reason: null }
/** How far into a file its own words about itself are looked for. Characters. */
const FIRST = 2000
/** The last word of a name that is no part of what the library is called. One at a time, so that no name can make it slow. */
const SUFFIX =
  /(?:[-._@]v?\d[\d.]*(?:[-.](?:alpha|beta|rc|pre))?|\d[\d.]*|[-._](?:min|slim|bundle|pack|packed|umd|global|prod|production|esm|cjs|core|full|legacy|module|all|compat|custom|runtime|latest|js))$/

/**
 * Whose file it is: the site's own, somebody else's library, or something a program made. Only what is certain is not the site's own.
 * @param path relative to the site's root; @param text its content; @param exists whether another file of the site is there
 */
export function originOf(path: Path, text: string, exists: (path: Path) => boolean = () => false): Provenance {
  const lower = `/${path.toLowerCase()}`
  const folder = FOLDERS.find(([pattern]) => pattern.test(lower))
  if (folder) return { origin: folder[1], reason: folder[2] }
  if (isInstalled(path, exists)) return { origin: 'vendored', reason: 'an installed package' }
  const authors = AUTHORS.exec(text.slice(0, FIRST))
  if (authors) return { origin: 'vendored', reason: `its first lines say: ${authors[1] ?? ''}` }
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.(?:[cm]?js|jsx|tsx?)$/i.test(name)) return scriptOrigin(path, name, text, exists)
  return generatedBy(text) ?? OWN
}

/** Bower leaves a note in the folder of each package it installs, whatever the folder around them is called. */
function isInstalled(path: Path, exists: (path: Path) => boolean): boolean {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    if (exists(`${path.slice(0, slash)}/.bower.json`)) return true
  return false
}

function scriptOrigin(path: Path, name: string, text: string, exists: (path: Path) => boolean): Provenance {
  const lower = name.toLowerCase()
  if (lower.endsWith('.map.js')) return { origin: 'generated', reason: 'a source map' }
  const builder = BUILDERS.find(([pattern]) => pattern.test(lower))
  if (builder) return { origin: builder[1] === 'made by a build' ? 'generated' : 'vendored', reason: builder[1] }
  const stem = lower.replace(/\.(?:[cm]?js|jsx|tsx?)$/, '')
  const library = /\.[cm]?js$/.test(lower) ? stems(stem).find(it => LIBRARIES.has(it)) : undefined
  if (library !== undefined && isLibraryText(library !== stem, text)) return { origin: 'vendored', reason: `the library ${library}` }
  const banner = BANNERS.exec(text.slice(0, FIRST))
  if (banner && /\d\.\d/.test(text.slice(banner[0].length, banner[0].length + 60)))
    return { origin: 'vendored', reason: `its first lines say: ${(banner[1] ?? '').trim()}` }
  const twin = twinOf(path, name, text, exists)
  if (twin !== null) return { origin: 'generated', reason: `made from ${twin}` }
  return generatedBy(text) ?? OWN
}

/** A name, and what is left of it when versions and `.min` are taken off, step by step. */
function stems(name: string): readonly string[] {
  const found = [name]
  for (let rest = name.replace(SUFFIX, ''); rest !== '' && rest !== found.at(-1) && found.length < 8; rest = rest.replace(SUFFIX, ''))
    found.push(rest)
  return found
}

/** `slick.js` may be somebody's own few lines: libraries say who made them, and copies with a version or `.min` in their name are long. */
function isLibraryText(marked: boolean, text: string): boolean {
  if (text.trim() === '') return marked
  return (marked && text.length > 4000) || /licen[sc]e|copyright|\(c\)|@version|\bv\d+\.\d+\.\d+/i.test(text.slice(0, FIRST))
}

/** The source from which a script was compiled, when it stands in the site too. */
function twinOf(path: Path, name: string, text: string, exists: (path: Path) => boolean): Path | null {
  const folder = path.slice(0, path.length - name.length)
  const candidates: Path[] = []
  if (/\.min\.[cm]?js$/i.test(name)) {
    const plain = name.replace(/\.min(\.[cm]?js)$/i, '$1')
    candidates.push(folder + plain, ...['src/', '../src/', '../js/', 'source/'].map(it => joined(folder, it) + plain))
  }
  const stem = name.replace(/(?:\.min)?\.[cm]?jsx?$/i, '')
  if (stem !== name && /[#@]\s*sourceMappingURL=(?!data:)/.test(text.slice(-400))) {
    const sources = ['', '../src/', 'src/', '../ts/', '../coffee/', '../assets/', '../source/'].map(it => joined(folder, it))
    for (const place of sources)
      for (const ending of ['.ts', '.tsx', '.jsx', '.coffee', '.es6', '.mjs', '.js']) candidates.push(place + stem + ending)
  }
  const built = /^(.*?\/)?(?:dist|build|out|public\/build|public|assets\/build|www)\//.exec(path)
  if (built && /\.[cm]?js$/i.test(name)) {
    const root = built[1] ?? ''
    const rest = path.slice(built[0].length).replace(/(?:\.min)?\.[cm]?js$/i, '')
    for (const place of ['src/', 'source/', 'resources/', 'app/', 'assets/src/'])
      for (const ending of ['.js', '.ts', '.jsx', '.tsx', '.es6']) candidates.push(root + place + rest + ending)
  }
  return candidates.find(candidate => candidate !== path && exists(candidate)) ?? null
}

function joined(folder: string, relative: string): string {
  let base = folder
  let rest = relative
  while (rest.startsWith('../')) {
    if (base === '') return rest.slice(3)
    base = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1)
    rest = rest.slice(3)
  }
  return base + rest
}

/** What programs write into the files they make. */
function generatedBy(text: string): Provenance | null {
  const head = text.slice(0, FIRST)
  if (/^\s*<\?php\s*\/\*\s*Smarty version/.test(head) || /class __TwigTemplate_/.test(head))
    return { origin: 'generated', reason: 'a compiled template' }
  if (
    /(?:^|[\s*#/])@generated\b|(?:auto(?:matically)?[- ]?generated|generated (?:automatically|by \w)[^\n]{0,60})[^\n]{0,80}do not (?:edit|modify)/i.test(
      head,
    )
  ) {
    return { origin: 'generated', reason: 'its first lines say that it is generated' }
  }
  if (
    /\/\*{6}\/\s*\(?(?:function|\(\)|var|new)|webpackBootstrap|__webpack_require__|webpackJsonp|webpackChunk/.test(text.slice(0, 20_000))
  ) {
    return { origin: 'generated', reason: 'a webpack bundle' }
  }
  return /^[^\n]{0,200}\bparcelRequire\b/.test(text.slice(0, 5000)) ? { origin: 'generated', reason: 'a Parcel bundle' } : null
}
