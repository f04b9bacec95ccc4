import type { Written } from '../../model/index.js'

export interface ReadSitemap {
  readonly index: boolean
  readonly addresses: readonly Written[]
}

/**
 * Addresses a sitemap lists, in its order: `<loc>` of XML, one a line of plain text. Tolerant: whatever cannot be read is left out.
 * https://www.sitemaps.org/protocol.html
 */
export function readSitemap(text: string): ReadSitemap {
  if (
    !text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('<')
  ) {
    return {
      index: false,
      addresses: [...text.matchAll(/https?:\/\/[^\r\n]*/gim)].flatMap(match =>
        opensLine(text, match.index) ? [at(match[0], match.index)] : [],
      ),
    }
  }
  // Comments become blanks, so that places stay.
  const plain = text.replace(/<!--[^]*?(?:-->|$)/g, comment => ' '.repeat(comment.length))
  const addresses: Written[] = []
  // `<image:loc>` names a picture.
  for (const match of plain.matchAll(/<loc>([^]*?)<\/loc>/g)) {
    const { 1: content = '', index } = match
    const piece = at(content, index + '<loc>'.length)
    const address = unescaped(piece.text).trim()
    if (address !== '') addresses.push({ text: address, at: piece.at })
  }
  return { index: /<(?:\w+:)?sitemapindex\b/.test(plain), addresses }
}

function opensLine(text: string, index: number): boolean {
  return /(?:^|[\r\n])[\s\uFEFF]*$/.test(text.slice(Math.max(0, index - 40), index))
}

function at(piece: string, from: number): Written {
  const text = piece.trim()
  const start = from + (text === '' ? 0 : piece.indexOf(text))
  return { text, at: { start, end: start + text.length } }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? all
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
}
