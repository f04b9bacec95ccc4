import type { RuleInfo } from '../audit.js'
import { plainText, withoutHeading } from '../markdown.js'
import type { Sarif } from './shape.js'

export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const
const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/** GitHub's limit for descriptions. */
const LONGEST = 1024

/** A rule with everything a reader of an alert may want: what, why, how to repair, how sure it is. */
export function descriptor({ id, title, severity, topic, precision, page }: RuleInfo, homepage: string | null): Sarif {
  const markdown = withoutHeading(page)
  const text = plainText(markdown)
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: firstParagraph(text).slice(0, LONGEST) || sentence(title) },
    help: { text: text || sentence(title), markdown: markdown || sentence(title) },
    ...(homepage === null ? {} : { helpUri: `${homepage.replace(/#.*$/, '')}#${id}` }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['tracking', topic], precision, 'problem.severity': PROBLEM_SEVERITY[severity] },
  }
}

function firstParagraph(text: string): string {
  return (text.split(/\n\s*\n/).find(part => part.trim() !== '') ?? '').replace(/\s+/g, ' ').trim()
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
