import { kindOf } from '../model/index.js'
import type { Fact, Page, Path, Tracker, Wound } from '../model/index.js'
import { originOf } from '../page/origin.js'
import { trackers as builtIn } from '../trackers/index.js'
import { readCode, type Code } from './code.js'
import { directiveFacts } from './comments/directives.js'
import { importFacts } from './includes/index.js'
import { readMarkupFile } from './markup-file.js'
import { writtenMarkup, type MarkupReading } from './resources.js'
import { catalogueOf, type Catalogue } from './recognise/catalogue.js'
import { Collector } from './recognise/collector.js'

/** A file as it comes: its path relative to the site's root, with `/`, and its decoded text. */
export interface Source {
  readonly path: Path
  readonly text: string
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
export function readPage({ path, text }: Source, options: ReadOptions = {}): Page {
  const kind = kindOf(path) ?? 'template'
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
    const read = kind === 'script' ? readScriptFile(path, text, reading) : readMarkupFile(path, text, kind, reading)
    const imports = kind === 'script' && origin === 'site' ? importFacts(text, 0) : []
    const facts = [...imports, ...read.facts, ...reading.collector.facts()]
    return { ...base, document: read.document, holes: read.holes, wounds, facts }
  } catch (error) {
    const why =
      error instanceof RangeError
        ? 'the file is nested too deeply to be read'
        : `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { ...base, document: false, holes: [], wounds: [...wounds, { at: { start: 0, end: text.length }, why, whole: true }], facts: [] }
  }
}

function withNames(catalogue: Catalogue, names: ReadonlySet<string> | undefined): Catalogue {
  if (names === undefined || names.size === 0) return catalogue
  const mentions = (text: string): boolean => {
    for (const name of names) if (text.includes(name)) return true
    return false
  }
  return { ...catalogue, scented: text => catalogue.scented(text) || mentions(text) }
}

interface Read {
  readonly document: boolean
  readonly holes: Page['holes']
  readonly facts: readonly Fact[]
}

function readScriptFile(path: Path, text: string, reading: MarkupReading): Read {
  const plain: Read = { document: false, holes: [], facts: directiveFacts(text) }
  if (!reading.catalogue.scented(text)) return plain
  const [, flavour = '', language = 'j', jsx = ''] = SCRIPT.exec(path) ?? []
  const dialect = language.toLowerCase() === 't' ? (jsx ? 'tsx' : 'ts') : jsx ? 'jsx' : 'js'
  const code: Code = {
    text,
    dialect,
    module: flavour.toLowerCase() === 'm' || (flavour === '' && (dialect !== 'js' || /^\s*(?:import|export)\b/m.test(text))),
    span: (start, end) => ({ start, end }),
    state: 'active',
    place: null,
    tag: null,
    conditional: false,
    trigger: null,
    position: 0,
    always: true,
  }
  readCode([code], { ...reading, markup: writtenMarkup(reading) })
  return plain
}
