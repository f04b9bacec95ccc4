import type { DirectiveFact, Span } from '../../model/index.js'

/** Openers of comments in HTML, scripts and template languages, so that a mention in plain text is no directive. */
const DIRECTIVE =
  /(?:<!--|\/\/|\/\*+|\{#|\{\{--|\{\{!-{0,2}|<%#|<%--|@\*|\{\*|^[ \t]*[#*])[ \t]*(countersign-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^\r\n]*))/gm
const CLOSERS = /\s*(?:--%>|--\}\}|-->|\*\/|#\}|\}\}|%>|\*@|\*\}|\?>).*$/
const REASON = /(?:^|\s)--\s*(.*)$/

/** Comments that speak to us: `<!-- countersign-disable-next-line duplicate-counter -- two sites share it -->`. */
export function directiveFacts(text: string): readonly DirectiveFact[] {
  if (!text.includes('countersign-')) return []
  return [...text.matchAll(DIRECTIVE)].map(match => directive(match))
}

function directive(match: RegExpMatchArray): DirectiveFact {
  const [all, written = '', action = 'disable', rest = ''] = match
  const start = (match.index ?? 0) + all.length - written.length
  const open = rest.replace(CLOSERS, '')
  const reason = REASON.exec(open)
  const listed = reason ? open.slice(0, reason.index) : open
  const restAt = start + written.length - rest.length
  const rules = rulesIn(listed, restAt)
  const at: Span = { start, end: restAt + open.trimEnd().length }
  return { kind: 'directive', action: action as DirectiveFact['action'], rules, reason: reason?.[1]?.trim() || null, at, whole: at }
}

function rulesIn(listed: string, from: number): DirectiveFact['rules'] {
  return [...listed.matchAll(/[\w-]+/g)].map(match => {
    const start = from + match.index
    return { id: match[0], at: { start, end: start + match[0].length } }
  })
}
