import { vendorOfId } from './resolve-events.js'
import type { CounterFact, Fact, IncludeArgument, IncludeFact, Page } from '../model/index.js'

/**
 * Counters a page gets by handing an id to a part: `{% render 'analytics', ga_id: 'G-1' %}` where the part starts a counter `{{ ga_id }}`.
 * They stand in the page, at the argument.
 */
export function componentCounters(include: IncludeFact, part: Page): readonly CounterFact[] {
  const known = include.arguments.filter(argument => argument.value.kind === 'text' || argument.value.kind === 'number')
  if (known.length === 0) return []
  const found = new Map<string, CounterFact>()
  for (const fact of part.facts) {
    const argument = fact.kind === 'counter' && fact.how !== 'noscript' ? argumentOf(fact, part, known) : undefined
    if (fact.kind !== 'counter' || argument === undefined) continue
    const key = `${fact.vendor} ${argument.key}`
    if (!found.has(key))
      found.set(key, {
        ...fact,
        vendor: vendorOfId(fact.vendor, argument.value),
        how: 'component',
        id: argument.value,
        at: argument.value.at,
        whole: include.whole,
        tag: null,
        place: include.place,
      })
  }
  return [...found.values()]
}

/** Includes that could hand an id to a part. */
export function handsOver(fact: Fact): fact is IncludeFact {
  return fact.kind === 'include' && fact.arguments.length > 0
}

function argumentOf(counter: CounterFact, part: Page, known: readonly IncludeArgument[]): IncludeArgument | undefined {
  const { id } = counter
  if (id.kind !== 'unknown' && !(id.kind === 'pattern' && id.parts.every(piece => piece === null || piece === ''))) return undefined
  const name = variableIn(part.text.slice(id.at.start, id.at.end))
  return name === null ? undefined : known.find(argument => argument.key === name)
}

/** The one variable an output island prints, without what its language puts around it: `{{ include.ga_id }}`, `<?= $gaId ?>`, `{{ $id | escape }}`. */
function variableIn(written: string): string | null {
  const inner = written
    .trim()
    .replace(/^['"`]|['"`]$/g, '')
    .trim()
    .replace(/^(?:\{\{-?|\{!!|<%[-=]|<\?=|<\?php\s+echo\b|\$\{|\{)/, '')
    .replace(/(?:-?\}\}|!!\}|-?%>|;?\s*\?>|\})$/, '')
    .trim()
  const name =
    /^(?:@?(?:include|this|props|args|data|attributes|local_assigns)\.|[@$]|Astro\.props\.)?([A-Za-z_][\w-]*)(?:\s*\|\s*(?:escape|e|raw|safe|strip|json|h))?$/.exec(
      inner,
    )
  return name?.[1] ?? null
}
