/** Our rule pages use little of Markdown: headings, paragraphs, lists, tables, fenced code, emphasis and links. This reads that much. */

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'text'; readonly lines: readonly string[] }

/** The blocks of a page in order. Text keeps its lines, without emphasis and with links as "words (address)". */
export function blocks(markdown: string): readonly Block[] {
  const found: Block[] = []
  const lines = markdown.split(/\r\n?|\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const heading = /^(#{1,6}) +(.*)$/.exec(line)
    const fence = /^(`{3,}|~{3,})/.exec(line)?.[1]
    if (heading) {
      found.push({ kind: 'heading', level: (heading[1] ?? '').length, text: inline(heading[2] ?? '') })
    } else if (fence !== undefined) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith(fence))
      const stop = end < 0 ? lines.length : end
      found.push({ kind: 'code', lines: lines.slice(at + 1, stop) })
      at = stop
    } else if (line.trim() !== '') {
      let stop = at + 1
      while (stop < lines.length && /\S/.test(lines[stop] ?? '') && !/^(?:#{1,6} |`{3}|~{3})/.test(lines[stop] ?? '')) stop++
      found.push({ kind: 'text', lines: lines.slice(at, stop).map(inline) })
      at = stop - 1
    }
  }
  return found
}

/** A page for readers that know no Markdown. */
export function plainText(markdown: string): string {
  return blocks(markdown)
    .map(block => {
      if (block.kind === 'heading') return block.text
      return block.lines.map(line => (block.kind === 'code' && line !== '' ? `    ${line}` : line)).join('\n')
    })
    .join('\n\n')
}

/** A page without the heading it starts with: where its title stands above it already. */
export function withoutHeading(markdown: string): string {
  return markdown.replace(/^\s*# .*(?:\r\n?|\n|$)/, '').trim()
}

function inline(text: string): string {
  return text
    .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, (_, words: string, address: string) =>
      /^https?:/.test(address) ? `${words} (${address})` : words,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
}
