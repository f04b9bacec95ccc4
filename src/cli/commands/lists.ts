import type { Rule, Tracker } from '../../core/index.js'
import { profilesOf } from '../../core/index.js'
import { count, pad, paintFor, widest, wrap } from '../../report/index.js'
import type { Paint, Screen } from '../../report/index.js'

/** Titles of topics, in the order in which they are listed. */
export const topics: Readonly<Record<Rule['topic'], string>> = {
  counters: 'Counters',
  events: 'Goals and events',
  containers: 'Exported containers',
  consent: 'Consent',
  meta: 'Titles, descriptions and other meta tags',
  links: 'Links',
  plan: 'The tracking plan',
  suppressions: 'Suppressions',
}

/** `countersign rules`: everything that is checked, by topic. */
export function ruleList(rules: readonly Rule[], screen: Screen): string {
  const paint = paintFor(screen)
  const width = widest(rules.map(({ id }) => id)) + 2
  const parts = Object.entries(topics).flatMap(([topic, title]) => {
    const own = rules.filter(it => it.topic === topic).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return own.length === 0 ? [] : [paint.title(title), ...own.flatMap(it => ruleLines(it, width, screen, paint)), '']
  })
  const hint = 'countersign explain <rule> tells why a rule matters and what is right.'
  return `${[...parts, `${count(rules.length, 'rule')}. ${hint}`].join('\n')}\n`
}

function ruleLines(rule: Rule, width: number, screen: Screen, paint: Paint): readonly string[] {
  const { id, severity, title, optional } = rule
  const left = 2 + width + 9
  return wrap(
    optional === true ? `${title} (only in the profiles ${profilesOf(rule).join(', ')}, or where the settings give it a severity)` : title,
    Math.max(30, screen.width - left),
  ).map((line, at) =>
    at === 0 ? `  ${paint.strong(pad(id, width))}${paint.severity[severity](pad(severity, 9))}${line}` : `${' '.repeat(left)}${line}`,
  )
}

/** `countersign trackers`: the vendors whose code is understood. */
export function trackerList(trackers: readonly Tracker[], screen: Screen): string {
  const paint = paintFor(screen)
  const ids = trackers.map(({ id }) => id)
  const width = widest(ids) + 2
  const titles = widest(trackers.map(({ title }) => title)) + 2
  const lines = trackers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, noun, ids: shape, retired }) => {
      const ended = retired ? paint.faint(`  retired${retired.since === null ? '' : ` ${retired.since}`}: ${retired.successor}`) : ''
      return `  ${paint.strong(pad(id, width))}${pad(title, titles)}${noun} such as ${shape.example}${ended}`
    })
  return `${lines.join('\n')}\n\n${count(trackers.length, 'vendor')}\n`
}
