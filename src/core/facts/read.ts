import { isExport, isTable, kindOf } from '../model/index.js'
import type { Fact, Page, PageKind, Path, Tracker, Wound } from '../model/index.js'
import { originOf } from '../page/origin.js'
import { planPage } from '../plan/index.js'
import { trackers as builtIn } from '../frameworks/trackers.js'
import { readSettings } from '../page/settings/index.js'
import { readCode, type Code } from './code.js'
import { aliasFacts, isBundlerConfig } from './config/aliases.js'
import { crawlingFacts } from './crawling.js'
import { configFacts, EVERYWHERE, isConfigFile } from './config/index.js'
import { moduleFacts } from './config/modules.js'
import { directiveFacts } from './comments/directives.js'
import { readContainerFile } from './containers/read.js'
import { importFacts } from './includes/index.js'
import { readMarkupFile } from './markup-file.js'
import { writtenMarkup, type MarkupReading } from './resources.js'
import { catalogueOf, type Catalogue } from './recognise/catalogue.js'
import { ownPartCounters } from './own-parts.js'
import { Collector } from './recognise/collector.js'
import { givenByLibraries } from './recognise/handed-out.js'
import { mentionsOf } from './recognise/mentions.js'

/** A file as it comes: its path relative to the site's root, with `/`, and its decoded text. */
export interface Source {
  readonly path: Path
  readonly text: string
  /** It is the tracking plan of this folder, whatever it is called. */
  readonly planOf?: Path | null
}

export interface ReadOptions {
  /** Default: all built-in trackers. */
  readonly trackers?: readonly Tracker[]
  /** Evaluation steps spent on one file; default 400,000, some hundreds of milliseconds at the most. */
  readonly steps?: number
  /** Functions of other files whose callers are looked for, as further scents. */
  readonly names?: ReadonlySet<string>
  /** Whether a path of the site exists: tells compiled files from their sources. Default: nothing does. */
  readonly exists?: (path: Path) => boolean
}

const STEPS = 400_000
const SCRIPT = /\.([mc]?)([jt])s(x?)$/i

/** Reads one file into facts. Looks at nothing else, and never throws: what cannot be read is a wound. */
export function readPage({ path, text, planOf = null }: Source, options: ReadOptions = {}): Page {
  const kind = contentOf(path, text)
  if (kind === 'plan' || planOf !== null) return planPage({ path, text, folder: planOf }, options.trackers ?? builtIn)
  const wounds: Wound[] = []
  const { origin, reason } = originOf(path, text, options.exists)
  const base = { path, kind, origin, ...(reason !== null && { originReason: reason }), text }
  try {
    const reading = {
      catalogue: withNames(catalogueOf(options.trackers ?? builtIn), options.names),
      collector: new Collector(),
      wounds,
      steps: options.steps ?? STEPS,
    }
    const wanted = options.names !== undefined && mentionsOf(options.names)(text, path)
    const read = readKind({ kind, path, text, wanted }, reading)
    const own = ownPartCounters(path, text, read.holes, options.exists)
    const imports = kind === 'script' && origin === 'site' ? importFacts(text, 0) : []
    const found = reading.collector.facts()
    const facts = [...imports, ...read.facts, ...found, ...givenByLibraries(found, reading.catalogue), ...own]
    return { ...base, document: read.document, holes: read.holes, wounds, facts }
  } catch (error) {
    const why =
      error instanceof RangeError
        ? 'the file is nested too deeply to be read'
        : `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { ...base, document: false, holes: [], wounds: [...wounds, { at: { start: 0, end: text.length }, why, whole: true }], facts: [] }
  }
}

/** What a file is: of JSON files an export of a tag manager is a container, whatever it is called, and anything else is what modules import. */
function contentOf(path: Path, text: string): PageKind {
  return isTable(path) ? (isExport(text) ? 'container' : 'settings') : (kindOf(path) ?? 'template')
}

function withNames(catalogue: Catalogue, names: ReadonlySet<string> | undefined): Catalogue {
  if (names === undefined || names.size === 0) return catalogue
  const mentions = mentionsOf(names)
  return { ...catalogue, scented: text => catalogue.scented(text) || mentions(text) }
}

interface Read {
  readonly document: boolean
  readonly holes: Page['holes']
  readonly facts: readonly Fact[]
}

function readKind(
  { kind, path, text, wanted }: Source & { readonly kind: PageKind; readonly wanted: boolean },
  reading: MarkupReading,
): Read {
  switch (kind) {
    case 'script':
      return readScriptFile(path, text, reading, wanted)
    case 'settings':
      return readSettingsFile(path, text, reading)
    case 'crawling':
      return { document: false, holes: [], facts: crawlingFacts(path, text) }
    case 'container':
      return { document: false, holes: [], facts: readContainerFile(text, reading) }
    default:
      return readMarkupFile(path, text, kind, reading)
  }
}

/** `export * from './goals'`: a module that only hands on smells of nothing, and whoever follows an import needs it. */
const HANDS_ON = /\bexport\s*(?:\*|\{[^{}]*\})\s*(?:as\s+[\w$]+\s*)?from\b|\bmodule\.exports\s*=\s*(?:\{[^{}]*\.{3}\s*)?require\s*\(/
const LONGEST_BARREL = 20_000

function readScriptFile(path: Path, text: string, reading: MarkupReading, wanted: boolean): Read {
  const plain: Read = { document: false, holes: [], facts: directiveFacts(text) }
  const barrel = text.length <= LONGEST_BARREL && text.includes('export') && HANDS_ON.test(text)
  const isConfig = isConfigFile(path) || isBundlerConfig(path)
  if (!isConfig && !wanted && !barrel && !reading.catalogue.scented(text)) return plain
  const [, flavour = '', language = 'j', jsx = ''] = SCRIPT.exec(path) ?? []
  const dialect = language.toLowerCase() === 't' ? (jsx ? 'tsx' : 'ts') : jsx ? 'jsx' : 'js'
  const code: Code = {
    text,
    dialect,
    module: flavour.toLowerCase() === 'm' || (flavour === '' && (dialect !== 'js' || /^\s*(?:import|export)\b/m.test(text))),
    component: false,
    span: (start, end) => ({ start, end }),
    state: 'active',
    place: null,
    tag: null,
    conditional: false,
    trigger: null,
    position: 0,
    always: true,
  }
  readCode([code], {
    ...reading,
    path,
    markup: writtenMarkup(reading),
    ...(isConfig && {
      config: (exported, write) => {
        configFacts(path, exported, { ...reading, write })
        for (const fact of aliasFacts(path, exported)) reading.collector.add(fact, EVERYWHERE)
      },
    }),
  })
  return plain
}

/** Settings of a generator, and variables of the environment. Their texts hold no code. */
function readSettingsFile(path: Path, text: string, reading: MarkupReading): Read {
  const root = readSettings(path, text)
  if (root) configFacts(path, root, { ...reading, write: () => undefined })
  return { document: false, holes: [], facts: root ? moduleFacts(path, root) : [] }
}
