import type {
  CounterFact,
  EventFact,
  Fact,
  Failure,
  Judged,
  MetaFact,
  Page,
  Rule,
  Span,
  TextValue,
  Tracker,
  UnknownValue,
} from '../../src/core/model/index.js'
import { gather } from '../../src/report/index.js'
import type { Audit, Circumstances } from '../../src/report/index.js'

/** Facts, judgements and audits for tests of reports, as short as a row needs them. */

/** Where `words` stand in `text`; they must be there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand in the text`)
  return { start, end: start + words.length }
}

export function textValue(text: string, at: Span = { start: 0, end: 0 }): TextValue {
  return { kind: 'text', text, at, exact: false }
}

export function unknownValue(at: Span = { start: 0, end: 0 }): UnknownValue {
  return { kind: 'unknown', why: 'depends on the visitor', at }
}

const circumstance = { state: 'active', trigger: null, place: 'head', tag: null, order: 0, conditional: false, immediate: true } as const

export function counter(at: Span, over: Partial<CounterFact> = {}): CounterFact {
  return {
    kind: 'counter',
    at,
    whole: at,
    ...circumstance,
    vendor: 'yandex-metrica',
    id: textValue('104430694'),
    how: 'snippet',
    by: 'init',
    generation: 'tag.js',
    ...over,
  }
}

export function event(at: Span, over: Partial<EventFact> = {}): EventFact {
  const base = {
    vendor: 'yandex-metrica',
    counter: null,
    name: textValue('order'),
    event: 'goal',
    parameters: null,
    call: null,
    via: [],
  } as const
  return { kind: 'event', at, whole: at, ...circumstance, ...base, ...over }
}

const TAGS = new Set(['title', 'canonical', 'lang', 'alternate'])

export function meta(name: string, content: MetaFact['content'], over: Partial<MetaFact> = {}): MetaFact {
  const at = content?.at ?? { start: 0, end: 0 }
  const base = {
    via: TAGS.has(name) ? 'tag' : 'name',
    nameAt: at,
    written: name,
    attributes: {},
    place: 'head',
    writtenInHead: true,
    state: 'active',
    conditional: false,
  } as const
  return { kind: 'meta', at, whole: at, name, content, ...base, ...over }
}

export function page(path: string, text: string, facts: readonly Fact[] = [], over: Partial<Page> = {}): Page {
  const kind = path.endsWith('.js') ? 'script' : path.endsWith('.html') ? 'html' : 'template'
  return { path, kind, origin: 'site', text, document: kind === 'html', holes: [], wounds: [], facts, ...over }
}

export const duplicateCounter: Rule = {
  id: 'duplicate-counter',
  title: 'A counter is started twice on one page',
  severity: 'error',
  topic: 'counters',
  precision: 'very-high',
  words: { again: 'Counter {id} is already started on this page' },
  check: () => [],
}

export const titleLength: Rule = {
  id: 'title-length',
  title: 'A title is too long or too short for search results',
  severity: 'info',
  topic: 'meta',
  precision: 'medium',
  words: { long: 'The title is {width} pixels wide: search results cut it at about 580' },
  check: () => [],
}

export function judged(at: Page, span: Span, over: Partial<Judged> = {}): Judged {
  const { path, origin } = at
  const finding = { at: span, says: 'again', with: { id: '104430694' } }
  const message = 'Counter 104430694 is already started on this page'
  return {
    rule: duplicateCounter,
    severity: 'error',
    finding,
    path,
    origin,
    message,
    fingerprint: '00112233aabbccdd',
    suppressed: null,
    ...over,
  }
}

export const RULE_PAGE = `# duplicate-counter

A counter that starts twice counts every visit twice.

## Wrong

\`\`\`html
<script>ym(1, 'init'); ym(1, 'init')</script>
\`\`\`

See [the vendor's page](https://yandex.com/support/metrica/).
`

/** An audit of these pages; facts of other files are reached as `reached` says: page path → paths of files it loads. */
export function auditOf(
  pages: readonly Page[],
  findings: readonly Judged[] = [],
  over: Partial<Circumstances> & {
    readonly reached?: Readonly<Record<string, readonly string[]>>
    readonly failures?: readonly Failure[]
  } = {},
): Audit {
  const byPath = new Map(pages.map(it => [it.path, it]))
  const files = (path: string): readonly string[] => [path, ...(over.reached?.[path] ?? [])]
  return gather(
    {
      paths: [...byPath.keys()],
      page: path => byPath.get(path),
      reached: path => files(path).flatMap(from => (byPath.get(from)?.facts ?? []).map(fact => ({ fact, from }))),
      site: { pages: pages.filter(it => it.document && it.origin === 'site').map(it => it.path) },
      findings: path => findings.filter(it => it.path === path),
      failures: path => (over.failures ?? []).filter(it => it.path === path),
    },
    {
      tool: { name: 'countersign', version: '0.1.0', homepage: 'https://example.org/countersign' },
      root: '/srv/shop',
      base: '',
      rules: [titleLength, duplicateCounter],
      rulePages: new Map([['duplicate-counter', RULE_PAGE]]),
      trackers: [{ id: 'yandex-metrica', title: 'Yandex Metrica' } as Tracker],
      skipped: [],
      ...over,
    },
  )
}
