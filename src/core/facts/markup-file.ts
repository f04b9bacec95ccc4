import type { Fact, PageKind, Path, Value, Wound } from '../model/index.js'
import { embeddedMarkup, languageOf, maskIslands, type Embedded, type Hole } from '../page/islands.js'
import { readMarkup, type Component } from '../page/markup.js'
import { readCode } from './code.js'
import { hostOf } from './code/angular.js'
import { handedToServer } from './server-calls.js'
import { directiveFacts } from './comments/directives.js'
import { importFacts, includeFacts } from './includes/index.js'
import { attributeEvents } from './markup/attribute-events.js'
import { markupFacts, scriptBlocks } from './markup/index.js'
import { codeOf, readElsewhere, readResource, writtenMarkup, type MarkupReading } from './resources.js'
import { Collector, counterFact, type Where } from './recognise/collector.js'
import { ownerOf } from './recognise/match.js'

interface MarkupFile {
  readonly document: boolean
  readonly holes: readonly Hole[]
  readonly facts: readonly Fact[]
}

/** Reads HTML, a template or a component: what its tags say, what its code does, what stands in comments. */
export function readMarkupFile(path: Path, text: string, kind: PageKind, reading: MarkupReading): MarkupFile {
  const { catalogue, wounds } = reading
  const language = languageOf(path, text)
  const masked = maskIslands(text, language)
  const markup = readMarkup(masked.text, masked.holes, { component: kind === 'component' ? componentOf(path) : null, original: text })
  wounds.push(...markup.wounds)
  const facts: Fact[] = [
    ...markupFacts(markup, masked.text, masked.holes),
    ...includeFacts(text, masked.holes, path),
    ...directiveFacts(text),
  ]
  const scented = catalogue.scented(text)
  // Handlers call functions of other files, so they are read even where nothing smells of tracking.
  const all = scriptBlocks(markup, masked.text, masked.holes, text)
  for (const { kind: how, component, entities, code, at, state } of all) {
    if ((how === 'module' || (component && how !== 'handler')) && !entities && state === 'active')
      facts.push(...importFacts(code, at.start))
  }
  const blocks = all.filter(block => scented || block.kind === 'handler' || block.component)
  const host = kind === 'html' ? hostOf(path, text) : null
  if (blocks.length > 0)
    readCode(
      blocks.map(block => ({
        ...codeOf(block),
        component: kind === 'component',
        ...(host && block.kind === 'handler' && { host }),
      })),
      { ...reading, markup: writtenMarkup(reading) },
    )
  if (scented) {
    for (const tag of markup.tags) readResource(tag, reading, masked.text)
    facts.push(...attributeEvents(markup.tags, catalogue))
    for (const { at, content } of markup.comments) {
      const inside = masked.text.slice(content.start, content.end)
      if (catalogue.scented(inside)) readCommented(inside, offset => content.start + offset, at.start, reading)
    }
    // PHP's comments are read with its strings.
    for (const { kind, language: by, code } of masked.holes) {
      if (kind !== 'comment' || by === 'php') continue
      const inside = text.slice(code.start, code.end)
      if (catalogue.scented(inside)) readCommented(inside, offset => code.start + offset, code.start, reading)
    }
    readEmbedded(text, language, reading)
  }
  return { document: markup.document, holes: masked.holes, facts }
}

function componentOf(path: Path): Component | null {
  if (path.endsWith('.vue')) return 'vue'
  if (path.endsWith('.svelte')) return 'svelte'
  return path.endsWith('.astro') ? 'astro' : null
}

/** Commented-out markup that clearly holds a counter is listed, never judged as live. Tells whether there was one. */
function readCommented(text: string, toSource: (offset: number) => number, block: number, reading: MarkupReading): boolean {
  const collector = new Collector()
  const wounds: Wound[] = []
  const where: Where = { state: 'commented', trigger: null, place: null, tag: null, conditional: false, immediate: false, block, seq: 0 }
  const commented: MarkupReading = { ...reading, collector, wounds }
  const span = (start: number, end: number): { start: number; end: number } => ({ start: toSource(start), end: toSource(end) })
  readElsewhere({ text, span, where, depth: 1, written: false }, commented)
  const found = collector.facts().filter(fact => fact.kind === 'counter' || fact.kind === 'load')
  for (const fact of found) reading.collector.add(fact, where)
  return found.length > 0
}

/** Markup inside the strings of a server language: `echo '<script>…</script>'`. */
function readEmbedded(text: string, language: string | null, reading: MarkupReading): void {
  for (const embedded of embeddedMarkup(text, language, reading.catalogue.scented)) {
    if (embedded.commented) {
      const found = readCommented(embedded.text, offset => embedded.toSource(offset), embedded.at.start, reading)
      if (!found) readCommentedIds(embedded, reading)
      continue
    }
    const where: Where = {
      state: 'active',
      trigger: null,
      place: null,
      tag: null,
      conditional: true,
      immediate: true,
      block: embedded.at.start,
      seq: 0,
    }
    if (handedToServer(embedded, reading, where)) continue
    readElsewhere({ text: embedded.text, span: (start, end) => embedded.toSpan(start, end), where, depth: 1, written: false }, reading)
  }
}

/** Ids that only one system has, as an argument. */
const TELLING_ID = /(['"])((?:GTM|G|UA|AW|DC)-[A-Z0-9][A-Z0-9-]*)\1/g

/** `// get_template('gtm', ['gtm_id' => 'GTM-ABC123'])`: the counter that was handed to a part until somebody commented it out. */
function readCommentedIds(embedded: Embedded, { catalogue, collector }: MarkupReading): void {
  const belongs = catalogue.loaders.find(({ loader }) => loader.belongs !== undefined)?.loader.belongs
  for (const match of embedded.text.matchAll(TELLING_ID)) {
    const id = match[2] ?? ''
    const owner = catalogue.byId.get(ownerOf(id, belongs, ''))
    if (!owner) continue
    const at = embedded.toSpan(match.index + 1, match.index + 1 + id.length)
    const where: Where = {
      state: 'commented',
      trigger: null,
      place: null,
      tag: null,
      conditional: false,
      immediate: false,
      block: at.start,
      seq: 0,
    }
    const value: Value = { kind: 'text', text: id, at, exact: false }
    collector.add(
      counterFact({ vendor: owner.id, id: value, how: 'component', by: 'argument', generation: null }, undefined, at, where),
      where,
    )
  }
}
