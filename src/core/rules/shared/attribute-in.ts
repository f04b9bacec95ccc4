import type { Page, Span } from '../../model/index.js'

/** An attribute as it stands in a tag's source. */
export interface WrittenAttribute {
  readonly nameAt: Span
  /** From the name to the end of the value, quotes included. */
  readonly whole: Span
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g

/** The first attribute of this name in a start tag of the page; `null` when there is none. `tag` may go on behind the start tag. */
export function attributeIn(page: Pick<Page, 'text'>, tag: Span, name: string): WrittenAttribute | null {
  const text = page.text.slice(tag.start, tag.end)
  const start = /^<[^\s/>]+/.exec(text)?.[0].length ?? 0
  ATTRIBUTE.lastIndex = start
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [all, written = ''] = match
    if (written.toLowerCase() === name) {
      const from = tag.start + match.index
      return { nameAt: { start: from, end: from + written.length }, whole: { start: from, end: from + all.length } }
    }
    if (text.slice(match.index + all.length).startsWith('>')) break
  }
  return null
}
