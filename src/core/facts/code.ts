import type { Program } from 'acorn'
import type { Fact, Path, Place, Span, State, Value, Wound } from '../model/index.js'
import { parseScript, type Dialect, type ScriptComment } from '../page/script.js'
import { bindingFacts } from './bindings/index.js'
import { analyse, type Analysis, type CodeUnit } from './code/analyse.js'
import type { Host, Tree } from './code/scope.js'
import { exportedValue } from './config/exported.js'
import { withinBudget } from './code/budget.js'
import { definitionFacts } from './code/definitions.js'
import { hostOf, inlineTemplate, templateClass } from './code/angular.js'
import { isNamed } from './recognise/identity.js'
import type { Effect } from './code/effect.js'
import { handedOut } from './recognise/handed-out.js'
import { interestsOf } from './recognise/interests.js'
import { Recogniser, type Block } from './recognise/outcomes.js'
import { stubFacts } from './recognise/stubs.js'
import { Collector, type Where } from './recognise/collector.js'
import type { Catalogue } from './recognise/catalogue.js'
import { knownText, type Written } from './recognise/written.js'

/** A piece of code of a page, as the evaluator takes it. */
export interface Code {
  readonly text: string
  readonly dialect: Dialect
  readonly module: boolean
  /** It stands in a component, whose scripts and handlers share their names. */
  readonly component: boolean
  /** Turns offsets of `text` into a span of the file. */
  readonly span: (start: number, end: number) => Span
  readonly state: State
  readonly place: Place
  readonly tag: Span | null
  readonly conditional: boolean
  readonly trigger: string | null
  /** Where its block stands in the document: facts are numbered by it. */
  readonly position: number
  /** Whose names handlers of an Angular template see. */
  readonly host?: Host
  /** Short code that is read even without a scent: handlers call functions of other scripts. */
  readonly always: boolean
}

/** What reading code needs besides the code, and where its facts go. */
export interface CodeReading {
  readonly catalogue: Catalogue
  readonly collector: Collector
  readonly wounds: Wound[]
  readonly steps: number
  /** Reads markup that a script writes; given by the page reader, because only it knows markup. */
  readonly markup: (text: string, span: Code['span'], where: Where, depth: number, host?: Host) => void
  /** The path of a script file: its template may stand in it. */
  readonly path?: Path
  /** The file is a configuration: what it exports goes here, with a way to read the code that stands in it. */
  readonly config?: (exported: Value, write: (written: Written, where: Where) => void) => void
}

const DEEPEST = 3
/** No block has as many; so a fraction of one sorts what it writes. */
const MOST_EFFECTS = 2 ** 24
/** A wrapper's callers are looked for by name; with more names than this the blocks are simply all read. */
const MOST_NAMES = 400

/** Reads all code of one page: facts go to the collector, trouble to the wounds. */
export function readCode(codes: readonly Code[], reading: CodeReading, depth = 0): void {
  const { catalogue } = reading
  const scented = codes.filter(code => code.always || catalogue.scented(code.text))
  if (scented.length === 0) return
  const parsed = scented.map(code => ({ code, ...parse(code, reading) }))
  const names = new Set([
    ...declaredNames(parsed.map(one => one.program)),
    ...scented.flatMap(code => renamedLayers(code.text)),
    ...catalogue.common,
  ])
  for (const code of codes) if (!scented.includes(code) && mentions(code.text, names)) parsed.push({ code, ...parse(code, reading) })
  parsed.sort((one, other) => one.code.position - other.code.position)
  const units = new Map<CodeUnit, Code>()
  for (const { code, program } of parsed) {
    if (program)
      units.set(
        {
          program: program as unknown as Tree,
          span: code.span,
          module: code.module,
          component: code.component,
          trigger: code.trigger,
          ...(code.host && { host: code.host }),
        },
        code,
      )
  }
  judge(units, reading, depth)
  for (const { code, comments } of parsed) readComments(code, comments, reading, depth)
}

function judge(units: ReadonlyMap<CodeUnit, Code>, reading: CodeReading, depth: number): Analysis {
  const { catalogue, collector } = reading
  const interests = { effect: interestsOf(catalogue), named: (effect: Effect) => isNamed(effect, catalogue), reserved: catalogue.reserved }
  const analysis = analyse([...units.keys()], interests, reading.steps)
  if (analysis.stopped !== null) reading.wounds.push({ at: { start: 0, end: 0 }, why: analysis.stopped, whole: false })
  const recogniser = new Recogniser(analysis, catalogue, collector)
  for (const outcome of analysis.outcomes) {
    const code = units.get(outcome.unit)
    if (code) recogniser.outcome(outcome, blockOf(code))
  }
  const whereOf = (unit: CodeUnit): Where | null => {
    const code = units.get(unit)
    return code ? { ...blockOf(code), trigger: code.trigger, immediate: code.trigger === null, block: code.position, seq: 0 } : null
  }
  stubFacts(analysis, catalogue, collector, whereOf)
  for (const fact of bindingFacts(analysis.bindings)) collector.add(fact, START)
  definitionFacts(analysis, interests.effect, (fact: Fact) => collector.add(fact, START))
  for (const fact of withinBudget(() => handedOut(analysis, catalogue), [])) collector.add(fact, START)
  const exported = reading.config && depth === 0 ? withinBudget(() => exportedValue(analysis), null) : null
  if (exported) reading.config?.(exported, (written, where) => recogniser.written.push({ written, where }))
  if (depth === 0 && reading.path !== undefined) readTemplates(analysis, reading.path, reading)
  if (depth < DEEPEST) for (const { written, where } of recogniser.written) readWritten(written, where, reading, depth + 1)
  return analysis
}

/** The template within the settings of a component's class: its handlers call the class as those of a file of its own do. */
function readTemplates({ programs, evaluator }: Analysis, path: Path, reading: CodeReading): void {
  for (const program of programs) {
    const owner = templateClass(program)
    const template = owner && inlineTemplate(owner)
    const value = template && withinBudget(() => evaluator.value(template, program.scope, program), null)
    const text = value && knownText(value)
    const host = text ? hostOf(path, text) : null
    if (!value || !text || !host) continue
    const exact = value.s === 'const' && value.exact
    const span: Code['span'] = (start, end) =>
      exact ? { start: value.at.start + start, end: value.at.start + end } : { start: value.at.start, end: value.at.end }
    reading.markup(text, span, { ...START, block: value.at.start }, 1, host)
  }
}

const START: Where = { state: 'active', trigger: null, place: null, tag: null, conditional: false, immediate: true, block: 0, seq: 0 }

function blockOf(code: Code): Block {
  return { state: code.state, place: code.place, tag: code.tag, conditional: code.conditional, position: code.position }
}

function parse(code: Code, reading: CodeReading): { readonly program: Program | null; readonly comments: readonly ScriptComment[] } {
  const { program, comments, wounds } = parseScript(code.text, code.dialect, code.module)
  for (const wound of wounds) reading.wounds.push({ ...wound, at: code.span(wound.at.start, wound.at.end) })
  return { program, comments }
}

/** Markup or code that a script writes into the page. */
function readWritten(written: Written, where: Where, reading: CodeReading, depth: number): void {
  const text = knownText(written.value)
  if (text === null || !reading.catalogue.scented(text)) return
  const { value } = written
  const exact = value.s === 'const' && value.exact
  const span = (start: number, end: number): Span => (exact ? { start: value.at.start + start, end: value.at.start + end } : written.whole)
  // Behind what its block does by itself, and in the order in which the block writes.
  const block = where.block + (where.seq + 1) / MOST_EFFECTS
  if (written.kind !== 'code') {
    const markup = written.kind === 'noscript' ? `<noscript>${text}</noscript>` : text
    const shift = written.kind === 'noscript' ? '<noscript>'.length : 0
    reading.markup(
      markup,
      (start, end) => span(Math.max(0, start - shift), Math.min(text.length, Math.max(0, end - shift))),
      { ...where, block },
      depth,
    )
    return
  }
  const { state, place, tag, conditional, trigger } = where
  readCode(
    [
      {
        text,
        dialect: 'js',
        module: false,
        component: false,
        span,
        state,
        place,
        tag,
        conditional,
        trigger,
        position: block,
        always: false,
      },
    ],
    reading,
    depth,
  )
}

/** Comments that clearly hold a counter: they parse as code and start or load one. */
function readComments(code: Code, comments: readonly ScriptComment[], reading: CodeReading, depth: number): void {
  if (depth >= DEEPEST) return
  for (const comment of joined(comments, code.text)) {
    if (!reading.catalogue.scented(comment.text)) continue
    const inside = parseScript(comment.text, 'js', false)
    if (!inside.program || inside.wounds.length > 0 || inside.program.body.length === 0) continue
    const collector = new Collector()
    const span = (start: number, end: number): Span => code.span(comment.start + start, comment.start + end)
    const unit: Code = { ...code, text: comment.text, span, state: 'commented', always: true }
    readCode([unit], { ...reading, collector, wounds: [] }, DEEPEST)
    for (const fact of collector.facts()) {
      if (fact.kind === 'counter' || fact.kind === 'load')
        reading.collector.add(fact, { ...START, state: 'commented', immediate: false, block: code.position })
    }
  }
}

interface CommentText {
  readonly start: number
  readonly text: string
}

/** Block comments as they are; line comments that follow each other as one text, their slashes blanked so that offsets stay true. */
function joined(comments: readonly ScriptComment[], text: string): readonly CommentText[] {
  const found: CommentText[] = []
  let open: { start: number; end: number } | null = null
  const close = (): void => {
    if (open) found.push({ start: open.start, text: text.slice(open.start, open.end).replace(/^([ \t]*)\/\//gm, '$1  ') })
    open = null
  }
  for (const comment of comments) {
    if (comment.block) {
      close()
      found.push({
        start: comment.start + 2,
        text: text.slice(comment.start + 2, Math.max(comment.start + 2, comment.end - 2)).replace(/^([ \t]*)\*/gm, '$1 '),
      })
    } else if (open && text.slice((open as { end: number }).end, comment.start).trim() === '')
      open = { start: (open as { start: number }).start, end: comment.end }
    else {
      close()
      open = { start: comment.start, end: comment.end }
    }
  }
  close()
  return found
}

/** The snippet's own arguments tell how the page calls its data layer: `'script','shopLayer','GTM-…'`. */
function renamedLayers(text: string): readonly string[] {
  return [...text.matchAll(/['"]([\w$]+)['"]\s*,\s*['"]GTM-/g)].map(match => match[1] ?? '').filter(name => name !== '')
}

/** Names of functions that scripts of the page share with each other. */
function declaredNames(programs: readonly (Program | null)[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const program of programs) {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'FunctionDeclaration') names.add(statement.id.name)
      if (statement.type === 'VariableDeclaration')
        for (const one of statement.declarations) if (one.id.type === 'Identifier') names.add(one.id.name)
      if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
        const { left } = statement.expression
        if (left.type === 'MemberExpression' && left.property.type === 'Identifier') names.add(left.property.name)
        if (left.type === 'Identifier') names.add(left.name)
      }
    }
  }
  return names
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  if (names.size > MOST_NAMES) return true
  for (const name of names) if (name.length > 1 && text.includes(name)) return true
  return false
}
