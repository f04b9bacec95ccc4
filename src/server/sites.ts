import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Path } from '../core/index.js'
import { nameOf, parentOf, plain } from './addresses.js'
import type { FolderFiles, Host } from './host.js'
import { endingOf, isOurs, isSettings } from './kinds.js'
import { Site } from './site.js'

/** Where a file belongs. */
export interface Belonging {
  readonly site: Site
  readonly path: Path
}

export interface SitesOptions {
  readonly host: Host
  readonly filesOf: (folder: string) => FolderFiles | null
  readonly ruleAddress: (rule: string) => string
  /** Something was read or forgotten. */
  readonly tell: () => void
}

interface Opened {
  readonly document: TextDocument
  readonly path: Path | null
  readonly site: Site | null
}

/** All workspace folders, and texts that belong to none of them. */
export class Sites {
  readonly #options: SitesOptions
  #folders: readonly Site[] = []
  /** Texts outside of all folders, each a site of its own. */
  readonly #loose = new Map<string, Site>()
  readonly #open = new Map<string, Opened>()
  /** The same by site and path: asked for every file of a site again and again. */
  readonly #texts = new Map<Site, Map<Path, TextDocument>>()

  constructor(options: SitesOptions) {
    this.#options = options
  }

  get all(): readonly Site[] {
    return [...this.#folders, ...this.#loose.values()]
  }

  get folders(): readonly Site[] {
    return this.#folders
  }

  add(folders: readonly { readonly uri: string; readonly name: string }[]): void {
    for (const { uri, name } of folders) {
      if (this.#folders.some(it => plain(it.uri) === plain(uri))) continue
      const files = this.#options.filesOf(uri)
      // The innermost folder owns a file.
      this.#folders = [...this.#folders, this.#site(uri, name, files)].toSorted((a, b) => plain(b.uri).length - plain(a.uri).length)
    }
    this.#settle()
  }

  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(plain))
    for (const site of this.#folders) if (gone.has(plain(site.uri))) site.close()
    this.#folders = this.#folders.filter(site => !gone.has(plain(site.uri)))
    this.#settle()
  }

  /** The site and path of a file; `null` when it is nothing for us. */
  of(uri: string): Belonging | null {
    const known = this.#open.get(plain(uri))
    if (known?.site != null && known.path !== null) return { site: known.site, path: known.path }
    return this.#inFolder(uri)
  }

  isOpen(uri: string): boolean {
    return this.#open.has(plain(uri))
  }

  opened(document: TextDocument): void {
    this.#forgetText(document.uri)
    const { site, path } = this.#place(document)
    this.#open.set(plain(document.uri), { document, site, path })
    if (site === null || path === null) return
    const texts = this.#texts.get(site) ?? new Map<Path, TextDocument>()
    this.#texts.set(site, texts.set(path, document))
    site.touch(path)
  }

  edited(document: TextDocument): void {
    const known = this.#open.get(plain(document.uri))
    if (known === undefined) return
    this.#open.set(plain(document.uri), { ...known, document })
    if (known.site === null || known.path === null) return
    this.#texts.get(known.site)?.set(known.path, document)
    known.site.touch(known.path)
  }

  closed(uri: string): void {
    const known = this.#open.get(plain(uri))
    this.#forgetText(uri)
    this.#open.delete(plain(uri))
    if (known?.site == null || known.path === null) return
    if (this.#loose.delete(plain(uri))) known.site.close()
    else known.site.touch(known.path)
  }

  /** Takes in what was typed since. */
  refresh(): void {
    // Settings may have come to name a text that was nothing for us.
    for (const { document, site } of [...this.#open.values()]) if (site === null) this.opened(document)
    for (const site of this.all) site.refresh()
  }

  get ready(): boolean {
    return this.all.every(site => site.ready)
  }

  #forgetText(uri: string): void {
    const known = this.#open.get(plain(uri))
    if (known?.site == null || known.path === null) return
    const texts = this.#texts.get(known.site)
    texts?.delete(known.path)
    if (texts?.size === 0) this.#texts.delete(known.site)
  }

  #inFolder(uri: string): Belonging | null {
    for (const site of this.#folders) {
      const path = site.pathOf(uri)
      if (path !== null) return { site, path }
    }
    return null
  }

  #place(document: TextDocument): { readonly site: Site | null; readonly path: Path | null } {
    const { uri, languageId } = document
    const inFolder = this.#inFolder(uri)
    if (inFolder !== null) {
      const { site, path } = inFolder
      const known = isOurs(path, () => document.getText()) || isSettings(path) || site.isPlan(path)
      return known ? inFolder : { site: null, path: null }
    }
    const name = nameOf(uri)
    const ending = endingOf(languageId)
    const path = isOurs(name, () => document.getText()) ? name : ending === null ? null : `${name}.${ending}`
    if (path === null) return { site: null, path: null }
    const site = this.#loose.get(plain(uri)) ?? this.#site(parentOf(uri), name, null)
    this.#loose.set(plain(uri), site)
    return { site, path }
  }

  /** Folders came or went: what is open may belong elsewhere now. */
  #settle(): void {
    for (const [key, { document }] of [...this.#open]) {
      const before = this.#open.get(key)
      const now = this.#inFolder(document.uri)
      if (before?.site === now?.site && now !== null) continue
      if (this.#loose.get(key) !== undefined && now === null) continue
      this.#loose.get(key)?.close()
      this.#loose.delete(key)
      this.opened(document)
    }
  }

  #site(uri: string, name: string, files: FolderFiles | null): Site {
    const { host, ruleAddress, tell } = this.#options
    const site: Site = new Site({
      uri,
      name,
      files,
      host,
      ruleAddress,
      tell,
      open: path => this.#texts.get(site)?.get(path),
      openPaths: () => [...this.#open.values()].flatMap(it => (it.site === site && it.path !== null ? [it.path] : [])),
    })
    return site
  }
}
