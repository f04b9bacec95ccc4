import type { Ask, DirectiveFact, Fact, FactKind, Failure, Finding, Judged, Page, Path, Rule, Severity } from '../model/index.js'
import { fillWords } from '../model/index.js'
import type { Asking, AskSource } from './ask.js'
import { askingOn } from './ask.js'
import { fnv1a64 } from '../text/index.js'
import { sameList } from './graph.js'
import type { Asked, Ledger } from './ledger.js'
import { hasMoved, listen, noteAll } from './ledger.js'
import type { Pages } from './pages.js'
import type { Running } from './running.js'
import { inJson } from './in-json.js'
import type { Shelf } from './shelf.js'
import { suppressor } from './suppress.js'

/** What is wrong with a page, and which rules could not tell. */
export interface Verdict {
  readonly findings: readonly Judged[]
  readonly failures: readonly Failure[]
}

/** What one rule said of a page. */
interface Saying {
  readonly judged: readonly Judged[]
  readonly failure: Failure | null
}

/** The same, and what it asked for that. */
interface Said extends Saying {
  readonly asked: Asked
  /** Kinds of facts it asked for of the page's own file. */
  readonly kinds: readonly FactKind[]
}

/** Judges one page again and again: a rule is asked anew only if something it asked has another answer. */
export function judgeOf(ledger: Ledger, path: Path, source: AskSource): () => Verdict {
  let said: ReadonlyMap<Rule, Said> = new Map()
  let shelf: Shelf | null = null
  return () => {
    const page = source.pages.of(path).get()
    if (page === undefined) {
      said = new Map()
      shelf = null
      return NOTHING
    }
    const running = source.running(path)
    const here = source.files.facts.of(path).get()
    const isSame = sameKinds(shelf, here)
    const asking = askingOn(ledger, { page, shelf: here }, source)
    const now = new Map<Rule, Said>()
    for (const one of running) {
      const needs = source.needs.get(one.rule)
      if (one.rule.last === true || (needs !== undefined && asking.lacks(needs))) continue
      now.set(one.rule, sayAgain(said.get(one.rule), one))
    }
    said = now
    shelf = here
    const spoken: Judged[] = []
    const failures: Failure[] = []
    for (const { asked, judged, failure } of now.values()) {
      noteAll(ledger, asked)
      spoken.push(...judged)
      if (failure !== null) failures.push(failure)
    }
    const directives = here.of('directive')
    const { judged, failures: late } =
      directives.length === 0
        ? { judged: spoken, failures: [] }
        : suppress({ page, judged: spoken, directives, running, rules: source.options.get().rules, asking })
    return { findings: judged.sort(byPlace), failures: [...failures, ...late] }

    function sayAgain(last: Said | undefined, one: Running): Said {
      if (last?.kinds.every(isSame) === true && !hasMoved(last.asked)) return last
      asking.watch.begin(source.needs.has(one.rule))
      const { value, asked } = listen(ledger, () => {
        source.options.get()
        const found = sayingOf(one, page as Page, asking.ask(one.rule, []))
        bindRelated(found.judged, path, source.pages)
        return found
      })
      const { kinds } = asking.watch
      const missed = asking.watch.end()
      if (missed !== null && value.judged.length === 0 && value.failure === null) source.needs.set(one.rule, missed)
      return { judged: value.judged, failure: value.failure, asked, kinds }
    }
  }
}

/** Whether a page has the very same facts of a kind as before: what calls of other files' functions add leaves all other kinds alone. */
function sameKinds(before: Shelf | null, now: Shelf): (kind: FactKind) => boolean {
  const known = new Map<FactKind, boolean>()
  return kind => {
    const told = known.get(kind)
    if (told !== undefined) return told
    const same = before !== null && (before === now || sameList<Fact>(before.of(kind), now.of(kind)))
    known.set(kind, same)
    return same
  }
}

/** Places on other pages are told as they stand now: when such a page moves, the finding is made again. */
function bindRelated(judged: readonly Judged[], path: Path, pages: Pages): void {
  for (const { finding } of judged) {
    for (const related of finding.related ?? []) if (related.path !== path) pages.of(related.path).get()
  }
}

interface Suppressing {
  readonly page: Page
  readonly judged: readonly Judged[]
  readonly directives: readonly DirectiveFact[]
  readonly running: readonly Running[]
  readonly rules: readonly Rule[]
  readonly asking: Asking
}

/** Lets findings meet the page's suppressing comments, and then asks the rules that judge what came of it. */
function suppress({ page, judged, directives, running, rules, asking }: Suppressing): {
  readonly judged: Judged[]
  readonly failures: readonly Failure[]
} {
  const keeper = suppressor(page, directives, { rules, on: new Set(running.map(({ rule }) => rule.id)) })
  const met = (one: Judged): Judged => {
    const directive = keeper.meet(one.rule, one.finding)
    return directive === null ? one : { ...one, suppressed: { at: directive.whole, reason: directive.reason } }
  }
  const first = judged.map(met)
  const account = keeper.account()
  const last = running.filter(({ rule }) => rule.last === true).map(one => sayingOf(one, page, asking.ask(one.rule, account)))
  return { judged: [...first, ...last.flatMap(one => one.judged).map(met)], failures: last.flatMap(({ failure }) => failure ?? []) }
}

const SILENCE: readonly Judged[] = []
const NOTHING: Verdict = { findings: [], failures: [] }

/** A mistake in one rule must not cost what the others say: it is noted, and half of what the rule said is not told. */
function sayingOf(one: Running, page: Page, ask: Ask): Saying {
  try {
    return { judged: judgedBy(one, page, ask), failure: null }
  } catch (error) {
    return { judged: [], failure: { rule: one.rule, path: page.path, reason: String(error) } }
  }
}

function judgedBy({ rule, severity }: Running, page: Page, ask: Ask): readonly Judged[] {
  const found = [...rule.check(ask)]
  if (found.length === 0) return SILENCE
  const seen = new Map<string, number>()
  return (page.kind === 'container' ? found.map(inJson) : found).map(finding => ({
    rule,
    severity: milder(severity, finding.severity),
    finding,
    path: page.path,
    origin: page.origin,
    message: fillWords(rule.words[finding.says] ?? finding.says, finding.with),
    fingerprint: fingerprintOf(rule, page.path, finding, seen),
    suppressed: null,
  }))
}

function fingerprintOf(rule: Rule, path: Path, finding: Finding, seen: Map<string, number>): string {
  const essence = finding.essence ?? JSON.stringify([finding.says, finding.with ?? {}])
  const occurrence = (seen.get(essence) ?? 0) + 1
  seen.set(essence, occurrence)
  return fnv1a64([rule.id, path, essence, occurrence].join('\n'))
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** A finding may be milder than its rule, never worse. */
function milder(severity: Severity, own: Severity | undefined): Severity {
  return own !== undefined && WEIGHT[own] < WEIGHT[severity] ? own : severity
}

function byPlace(one: Judged, other: Judged): number {
  return (
    one.finding.at.start - other.finding.at.start ||
    one.finding.at.end - other.finding.at.end ||
    (one.rule.id < other.rule.id ? -1 : one.rule.id > other.rule.id ? 1 : 0)
  )
}
