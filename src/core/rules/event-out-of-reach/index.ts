import { rule, textOf } from '../../model/index.js'
import type { Ask, DefinitionFact, EventFact, Path, Rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { isForReaders, isToCopy } from '../shared/is-for-readers.js'
import { listed } from '../shared/listed.js'

export const eventOutOfReach: Rule<'unloaded' | 'uncalled'> = rule({
  id: 'event-out-of-reach',
  title: 'An event stands in code that no page runs',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    unloaded: 'No page of the site loads this file, so {events} can never be sent',
    uncalled: 'Nothing on the site calls {name}(), so what it reports is never sent',
  },
  *check(ask) {
    const { facts } = ask
    const events = facts('event').filter(({ state }) => state === 'active')
    const [first] = events
    if (first === undefined) return
    const { page } = ask
    if (isBackstage(page.path) || isForReaders(page.path)) return
    if (page.kind === 'script' && ask.site.orphan(page.path)) {
      if (!isLoadedUnseen(ask)) yield { at: first.at, says: 'unloaded', with: { events: namesOf(events) }, essence: 'unloaded' }
      return
    }
    if (!isKnownWhole(ask)) return
    for (const definition of facts('definition')) {
      const name = globalName(definition)
      if (name === null || !events.some(event => holds(definition, event)) || ask.site.mentions(lastWord(name)) > 1) continue
      const at = page.text.indexOf(lastWord(name), definition.at.start)
      const end = at + lastWord(name).length
      yield { at: at === -1 || end > definition.at.end ? definition.at : { start: at, end }, says: 'uncalled', with: { name } }
    }
  },
})

/** So many events are named; the rest is "and others". */
const MOST = 3

function namesOf(events: readonly EventFact[]): string {
  const names = [...new Set(events.flatMap(({ name }) => textOf(name) ?? []))].map(name => `"${name}"`)
  if (names.length === 0) return events.length === 1 ? 'the event in it' : 'the events in it'
  return names.length > MOST ? listed([...names.slice(0, MOST), 'others']) : listed(names)
}

/** What puts files together before a page loads them under another name. */
const BUILDERS = [
  'package.json',
  'gulpfile.js',
  'gulpfile.mjs',
  'Gruntfile.js',
  'webpack.config.js',
  'webpack.mix.js',
  'rollup.config.js',
  'rollup.config.mjs',
  'vite.config.js',
  'vite.config.ts',
  'esbuild.js',
  'Gemfile',
  'bower.json',
  'composer.json',
  'config.codekit3',
  'prepros.config',
]

/** The pages are to be copied into a site that is elsewhere, a bundler takes it, some file speaks of it by name, or it runs without a page: a worker, a script of a server. */
function isLoadedUnseen({ page, site }: Ask): boolean {
  if (!site.pages.every(path => site.complete(path)) || site.pages.every(isToCopy)) return true
  const name = page.path.slice(page.path.lastIndexOf('/') + 1)
  if (/(?:^|[./_-])(?:sw|service-?worker|worker|config|conf|setup|gulpfile|gruntfile)\.[mc]?js$/i.test(name)) return true
  if (foldersAround(page.path).some(folder => BUILDERS.some(builder => site.exists(folder + builder)))) return true
  const stem = name.replace(/(?:\.min)?\.js$/i, '')
  return [name, `'${stem}'`, `"${stem}"`, `/${stem}'`, `/${stem}"`].some(word => site.mentions(word) > 0)
}

function foldersAround(path: Path): readonly string[] {
  const folders = ['']
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1))
  return folders
}

/** Whoever could call it is seen: all pages that have it are known to the last element, and no tag manager brings code of its own. */
function isKnownWhole({ page, loadedBy, site, trackers }: Ask): boolean {
  const pages = page.document ? [page.path, ...loadedBy] : loadedBy
  const managed = trackers.some(({ id, category }) => category === 'tag-manager' && site.all('counter', id).length > 0)
  return !managed && pages.length > 0 && pages.every(path => site.closed(path))
}

/** The name under which scripts of the page can call it; `null` for what modules export. */
function globalName({ names }: DefinitionFact): string | null {
  const [name, ...others] = names
  return name === undefined || others.length > 0 || name.startsWith('export:') || /^on[a-z]+$/.test(lastWord(name)) ? null : name
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function holds({ at }: DefinitionFact, { whole }: EventFact): boolean {
  return at.start <= whole.start && whole.end <= at.end
}
