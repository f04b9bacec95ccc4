import {
  candidates,
  configFor,
  expander,
  kindOf,
  openWorkspace,
  owned,
  parseConfig,
  planFolder,
  readPage,
  rules,
  secondLook,
  settingsFrom,
  trackers,
  withOwnTrackers,
  wantedTables,
  wrapperNames,
} from '../core/index.js'
import type { Config, Page, Path, Picture, Tracker, Workspace } from '../core/index.js'
import { excludedFolders } from '../core/config/default-excludes.data.js'
import { wantsFile, wantsFolder, leadsToWanted } from '../core/config/index.js'
import type { Folder } from '../service/index.js'
import { nameOf, pathWithin, uriWithin } from './addresses.js'
import type { Skipped } from '../report/index.js'
import type { FileText, FolderFiles, Host } from './host.js'
import { isOurs, isSettings } from './kinds.js'

/** A text in an editor: it wins over what is on disk. */
export interface OpenText {
  readonly uri: string
  readonly version: number
  getText(): string
}

export interface SiteOptions {
  /** Address of the folder, as the client writes it. */
  readonly uri: string
  readonly name: string
  /** `null` = nothing but what is open. */
  readonly files: FolderFiles | null
  readonly host: Host
  readonly ruleAddress: (rule: string) => string
  /** What editors have open here; asked whenever a file is read. */
  readonly open: (path: Path) => OpenText | undefined
  readonly openPaths: () => readonly Path[]
  /** Called when something has been read or forgotten. */
  readonly tell: () => void
}

/** How much work is done before others have their turn. Milliseconds. */
const SLICE = 12

/** One workspace folder: follows its files and what is open of them, and keeps the engine's workspace true to both. */
export class Site {
  readonly uri: string
  readonly workspace: Workspace
  readonly folder: Folder
  readonly #given: SiteOptions
  #trackers: readonly Tracker[] = trackers
  #configs: Map<Path, Config> = new Map()
  #settingsTexts: Map<Path, string> = new Map()
  /** What is to be read of the disk; `null` before the folder has been listed. */
  #listed: ReadonlySet<Path> | null = null
  #exists: ((path: Path) => boolean) | null = null
  #look: ReturnType<FolderFiles['pictures']> = () => null
  /** Pictures that were asked for and are still to be looked at, and those of which we know. */
  readonly #awaited = new Map<Path, Promise<Picture | null>>()
  #pictures: Map<Path, Picture | null> = new Map()
  readonly #raw = new Map<Path, Page>()
  readonly #addresses = new Map<Path, string>()
  readonly #edited = new Set<Path>()
  readonly #queue = new Set<Path>()
  /** Files that could not be read, and why. */
  readonly #unread = new Map<Path, string>()
  /** What the listing left out. */
  #skipped: readonly Skipped[] = []
  /** Open files that were looked for in vain. */
  readonly #leftOut = new Set<Path>()
  /** What the settings say of trackers. */
  #described = '[]'
  #mustList = true
  #mustLookAgain = false
  /** JSON files whose names pages report, and pages of which it is not known yet whether they report any. */
  readonly #tables = new Set<Path>()
  readonly #unasked = new Set<Page>()
  #names: ReadonlySet<string> = new Set()
  #running: Promise<void> | null = null
  #closed = false
  #total = 0

  constructor(given: SiteOptions) {
    const { uri, name, ruleAddress, files } = given
    this.uri = uri
    this.#given = given
    this.#mustList = files !== null
    this.workspace = openWorkspace({ trackers, rules, candidates, expand: expander(trackers), ...settingsFrom(this.#configs) })
    const uriOf = (path: Path): string => given.open(path)?.uri ?? this.#addressOf(path)
    const versionOf = (path: Path): number | null => given.open(path)?.version ?? null
    const trackersNow = (): readonly Tracker[] => this.#trackers
    const configs = (): ReadonlyMap<Path, Config> => this.#configs
    const settingsTexts = (): ReadonlyMap<Path, string> => this.#settingsTexts
    this.folder = {
      name: name === '' ? nameOf(uri) : name,
      workspace: this.workspace,
      get trackers() {
        return trackersNow()
      },
      rules,
      read: (path, text) => this.#owned(this.#read(path, text)),
      uriOf,
      versionOf,
      ruleAddress,
      get configs() {
        return configs()
      },
      get settingsTexts() {
        return settingsTexts()
      },
    }
  }

  /** Everything there is has been read. */
  get ready(): boolean {
    return (
      this.#closed ||
      (this.#running === null && !this.#mustList && !this.#mustLookAgain && this.#queue.size === 0 && this.#awaited.size === 0)
    )
  }

  /** Something here is for us. Settings of other programs, such as `package.json`, say nothing by themselves. */
  get relevant(): boolean {
    for (const path of this.#listed ?? []) if (kindOf(path) !== 'settings') return true
    return this.workspace.paths.some(path => kindOf(path) !== 'settings')
  }

  get progress(): { readonly done: number; readonly total: number } {
    return { done: Math.max(0, this.#total - this.#queue.size), total: this.#total }
  }

  /** What was found but not read, and why. */
  get skipped(): readonly Skipped[] {
    return [...this.#skipped, ...[...this.#unread].map(([path, reason]) => ({ path, reason }))]
  }

  /** Has a tracking plan. */
  get planned(): boolean {
    return this.workspace.site.all('plan', 'plan').length > 0
  }

  /** Where the folder is, as reports say it. */
  get place(): { readonly root: string; readonly base: string } {
    return this.#given.files?.place() ?? { root: this.uri, base: '' }
  }

  pathOf(uri: string): Path | null {
    return pathWithin(this.uri, uri)
  }

  /** Whether a settings file of this folder is meant by a path. */
  settingsText(path: Path): string | undefined {
    return this.#given.open(path)?.getText() ?? this.#settingsTexts.get(path)
  }

  /** Reads what has been typed since. Costs nothing when nothing was. */
  refresh(): void {
    for (const path of this.#edited) this.#readOpen(path)
    this.#edited.clear()
  }

  /** An open text has changed, or a file was opened or closed. */
  touch(path: Path): void {
    if (isSettings(path)) {
      const open = this.#given.open(path)
      if (open === undefined) this.#again()
      else this.#takeSettings(path, open.getText(), true)
      return
    }
    if (kindOf(path) === null && !this.isPlan(path)) return
    const open = this.#given.open(path)
    if (open !== undefined && !this.#isOurs(path, open.getText())) return
    if (open !== undefined) {
      this.#edited.add(path)
      // A file just made is not listed yet. One that is left out on purpose never will be: looking once is enough.
      if (this.#listed !== null && !this.#listed.has(path) && !this.#leftOut.has(path)) {
        this.#leftOut.add(path)
        this.#again()
      }
      return
    }
    this.#leftOut.delete(path)
    if (this.#listed?.has(path) === true) this.#queue.add(path)
    else this.#forget(path)
  }

  /** Files on disk have changed: any number of them, folders too. */
  changed(paths: readonly { readonly path: Path; readonly gone: boolean; readonly made: boolean }[]): void {
    for (const { path, gone, made } of paths) {
      if (gone && !made ? !this.#concerns(path) : this.#isSetAside(path)) continue
      // Most files of YAML are nobody's plan.
      if (made && !gone && /\.ya?ml$/i.test(path) && !this.#mayBeRead(path) && !isSettings(path)) continue
      if (isSettings(path) || gone || made) this.#again()
      this.#leftOut.delete(path)
      if (!gone && (kindOf(path) !== null || this.isPlan(path))) this.#queue.add(path)
    }
  }

  /** Reads everything anew. */
  reindex(): void {
    for (const path of this.#listed ?? []) this.#queue.add(path)
    this.#again()
  }

  /** Does what is left to be done; resolves when nothing is. `cancelled` stops it between files. */
  work(cancelled: () => boolean = () => false): Promise<void> {
    this.#running ??= this.#drain(cancelled).finally(() => {
      this.#running = null
      this.#given.tell()
      // Something may have come in between the last look and this line.
      if (!this.#closed && !cancelled() && !this.ready) void this.work(cancelled)
    })
    return this.#running
  }

  /** A tracking plan, by its name or because the settings name it. */
  isPlan(path: Path): boolean {
    return this.#planFolder(path) !== null
  }

  /** The folder that a plan speaks for; `null` = the file is no plan. */
  #planFolder(path: Path): Path | null {
    const named = planFolder(configFor(this.#configs, path), path)
    return named ?? (kindOf(path) === 'plan' ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : null)
  }

  close(): void {
    this.#closed = true
    this.#queue.clear()
  }

  /** Of `.json` files only those that were listed as exported containers. */
  #mayBeRead(path: Path): boolean {
    if (this.isPlan(path)) return true
    const kind = kindOf(path)
    return kind === 'container' ? this.#listed?.has(path) === true : kind !== null
  }

  /** A file we read, or a folder that holds some. */
  #concerns(path: Path): boolean {
    if (this.#mayBeRead(path) || isSettings(path)) return true
    for (const known of this.#raw.keys()) if (known.startsWith(`${path}/`)) return true
    return false
  }

  /** In a folder that is not entered: thousands of files come and go in these when packages are installed. */
  #isSetAside(path: Path): boolean {
    if (this.#raw.has(path) || this.#given.open(path) !== undefined) return false
    const folders = path.split('/').slice(0, -1)
    const config = configFor(this.#configs, path)
    return folders.some((name, at) => {
      const folder = folders.slice(0, at + 1).join('/')
      return excludedFolders.has(name) && wantsFolder(config, folder) !== true && !leadsToWanted(config, folder)
    })
  }

  /** Made once: what is told of a site names all its files again and again. */
  #addressOf(path: Path): string {
    let uri = this.#addresses.get(path)
    if (uri === undefined) this.#addresses.set(path, (uri = uriWithin(this.uri, path)))
    return uri
  }

  #again(): void {
    if (this.#given.files !== null) this.#mustList = true
  }

  async #drain(cancelled: () => boolean): Promise<void> {
    const stopped = (): boolean => this.#closed || cancelled()
    while (!stopped()) {
      if (this.#mustList) await this.#list()
      else if (this.#queue.size > 0) await this.#readAll(stopped)
      else if (this.#wantsTables()) continue
      else if (this.#mustLookAgain) await this.#lookAgain(stopped)
      else if (this.#awaited.size > 0) await this.#awaitPictures()
      else return
    }
  }

  async #list(): Promise<void> {
    const { files, openPaths } = this.#given
    this.#mustList = false
    if (files === null) return
    const before = this.#configs
    const configs = new Map<Path, Config>()
    const texts = new Map<Path, string>()
    const of = (path: Path): Config => configFor(configs, path)
    const {
      exists,
      files: found,
      skipped,
    } = await files.list({
      file: path => wantsFile(of(path), path),
      plan: path => planFolder(of(path), path) !== null,
      folder: path => wantsFolder(of(path), path),
      leadsToWanted: path => leadsToWanted(of(path), path),
      settings: (path, text) => {
        const now = this.#given.open(path)?.getText() ?? text
        const { config } = parseConfig(now, path, { rules, trackers })
        configs.set(config.folder, config)
        texts.set(path, now)
      },
    })
    this.#configs = configs
    this.#settingsTexts = texts
    this.#exists = exists
    this.#look = files.pictures()
    this.#pictures = new Map()
    this.#skipped = skipped.map(it => ({ ...it, path: it.path === '' ? '.' : it.path }))
    const listed = new Set([...found, ...[...this.#tables].filter(path => exists?.(path) === true)])
    for (const path of [...this.#raw.keys(), ...this.#unread.keys()]) if (!listed.has(path)) this.#forget(path)
    for (const path of openPaths()) if (listed.has(path)) this.#queue.add(path)
    for (const path of found) if (!this.#raw.has(path)) this.#queue.add(path)
    this.#listed = listed
    this.#renew()
    if (before.size > 0 || configs.size > 0) this.#ownAgain()
    this.#given.tell()
  }

  /** JSON files are listed when pages report what stands in them; whether that is so is known when the pages are read. */
  #wantsTables(): boolean {
    const exists = this.#exists
    if (this.#unasked.size === 0 || exists === null || this.#listed === null) return false
    const tables = [...wantedTables(this.#unasked, exists)].filter(path => this.#listed?.has(path) !== true)
    this.#unasked.clear()
    for (const path of tables) {
      this.#tables.add(path)
      this.#queue.add(path)
    }
    this.#listed = new Set([...this.#listed, ...tables])
    return tables.length > 0
  }

  #renew(): void {
    const exists = this.#exists
    this.#takeTrackers()
    this.#takePlans()
    this.workspace.renew({ ...settingsFrom(this.#configs), picture: this.#picture(), ...(exists === null ? {} : { exists }) })
  }

  /** What is known of pictures by now. One that only the client can read is looked at in the background: whoever asked is judged again. */
  #picture(): (path: Path) => Picture | null {
    return path => {
      const known = this.#pictures.get(path)
      if (known !== undefined || this.#awaited.has(path)) return known ?? null
      const found = this.#look(path)
      if (!(found instanceof Promise)) return found
      this.#awaited.set(path, found)
      this.#given.tell()
      return null
    }
  }

  async #awaitPictures(): Promise<void> {
    const asked = [...this.#awaited]
    const pictures = await Promise.all(asked.map(([, picture]) => picture))
    for (const [at, [path]] of asked.entries()) {
      this.#awaited.delete(path)
      this.#pictures.set(path, pictures[at] ?? null)
    }
    this.workspace.renew({ picture: this.#picture() })
    this.#given.tell()
  }

  /** Facts depend on the trackers: where the settings describe others than before, everything is read once more. */
  #takeTrackers(): void {
    const described = JSON.stringify([...this.#configs.values()].map(config => config.trackers).filter(own => own.length > 0))
    if (described === this.#described) return
    this.#described = described
    this.#trackers = withOwnTrackers(trackers, this.#configs.values())
    this.workspace.renew({ trackers: this.#trackers, expand: expander(this.#trackers) })
    for (const path of this.#raw.keys()) this.#queue.add(path)
  }

  /** What the settings make a plan, or a plan no more, is read once more, as what it is now. */
  #takePlans(): void {
    for (const [path, page] of this.#raw) {
      const [plan] = page.kind === 'plan' ? page.facts : []
      const folder = plan?.kind === 'plan' ? plan.folder : null
      if (folder !== this.#planFolder(path)) this.#queue.add(path)
    }
  }

  /** Settings as somebody types them: severities change at once, files are listed again in the background. */
  #takeSettings(path: Path, text: string, listAgain: boolean): void {
    if (this.#settingsTexts.get(path) === text) return
    const { config } = parseConfig(text, path, { rules, trackers })
    this.#configs = new Map(this.#configs).set(config.folder, config)
    this.#settingsTexts = new Map(this.#settingsTexts).set(path, text)
    this.#renew()
    if (listAgain) this.#again()
  }

  async #readAll(stopped: () => boolean): Promise<void> {
    const { host, files, openPaths } = this.#given
    this.#total = this.#queue.size
    const first = openPaths().filter(path => this.#queue.has(path))
    let since = host.now()
    for (const path of [...first, ...this.#queue]) {
      if (stopped()) return
      if (!this.#queue.has(path)) continue
      const open = this.#given.open(path)
      const { maxFileSize, encoding } = configFor(this.#configs, path)
      const file = this.#opened(path) ?? (await files?.read(path, { maxFileSize, encoding })) ?? { reason: 'cannot be read' }
      this.#queue.delete(path)
      if (this.#listed !== null && !this.#listed.has(path)) {
        // It has become an exported container, and now belongs to what is listed.
        if (kindOf(path) === 'container' && 'text' in file && this.#isOurs(path, file.text)) this.#again()
        continue
      }
      // Somebody may have begun to type while the disk was asked.
      if (open === undefined && this.#given.open(path) !== undefined) this.#edited.add(path)
      else if ('text' in file) this.#take(path, file.text)
      else if (kindOf(path) === 'container') this.#forget(path)
      else this.#leave(path, file.reason)
      if (host.now() - since > SLICE) {
        await host.breathe()
        since = host.now()
        if (this.#mustList) return
      }
    }
    this.#given.tell()
  }

  #readOpen(path: Path): void {
    const open = this.#given.open(path)
    if (open === undefined || (this.#listed !== null && !this.#listed.has(path) && this.#given.files !== null)) return
    this.#queue.delete(path)
    const text = open.getText()
    if (this.#raw.get(path)?.text !== text) this.#put(path, text)
  }

  #opened(path: Path): FileText | null {
    const open = this.#given.open(path)
    return open === undefined ? null : { text: open.getText() }
  }

  /** Of `.json` files only exported containers are kept. */
  #take(path: Path, text: string): void {
    if (this.#isOurs(path, text)) this.#put(path, text)
    else this.#forget(path)
  }

  #isOurs(path: Path, text: string): boolean {
    return this.isPlan(path) || this.#tables.has(path) || isOurs(path, () => text)
  }

  #read(path: Path, text: string): Page {
    const exists = this.#exists
    return readPage(
      { path, text, planOf: planFolder(configFor(this.#configs, path), path) },
      { trackers: this.#trackers, names: this.#names, ...(exists === null ? {} : { exists }) },
    )
  }

  #owned(page: Page): Page {
    return owned(page, configFor(this.#configs, page.path))
  }

  #put(path: Path, text: string): void {
    const page = this.#read(path, text)
    this.#raw.set(path, page)
    this.#unread.delete(path)
    this.#unasked.add(page)
    this.workspace.put(this.#owned(page))
    if ([...wrapperNames([page], { trackers: this.#trackers })].some(name => !this.#names.has(name))) this.#mustLookAgain = true
  }

  #leave(path: Path, reason: string): void {
    this.#forget(path)
    this.#unread.set(path, reason)
  }

  #forget(path: Path): void {
    this.#queue.delete(path)
    this.#unread.delete(path)
    if (!this.#raw.delete(path)) return
    this.workspace.remove(path)
  }

  #ownAgain(): void {
    for (const [path, page] of this.#raw) {
      const mine = this.#owned(page)
      if (mine.origin !== this.workspace.page(path)?.origin) this.workspace.put(mine)
    }
  }

  /** Functions of other files are known only when all files are: those that call them are read once more. */
  async #lookAgain(stopped: () => boolean): Promise<void> {
    const { host } = this.#given
    this.#mustLookAgain = false
    this.#names = wrapperNames([...this.#raw.values()], { trackers: this.#trackers })
    const exists = this.#exists
    let since = host.now()
    for (const [path, page] of [...this.#raw]) {
      if (stopped() || this.#mustList) {
        this.#mustLookAgain = true
        return
      }
      // Somebody may have changed it since.
      if (this.#raw.get(path) !== page) continue
      const again = secondLook(page, this.#names, { trackers: this.#trackers, ...(exists === null ? {} : { exists }) })
      if (again !== null) {
        this.#raw.set(path, again)
        this.#unasked.add(again)
        this.workspace.put(this.#owned(again))
      }
      if (host.now() - since > SLICE) {
        await host.breathe()
        since = host.now()
      }
    }
    // What was read now may hold wrappers of its own.
    if ([...wrapperNames(this.#raw.values(), { trackers: this.#trackers })].some(name => !this.#names.has(name))) this.#mustLookAgain = true
    this.#given.tell()
  }
}
