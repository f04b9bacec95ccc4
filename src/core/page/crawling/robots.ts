import type { RobotsLine, Written } from '../../model/index.js'

/** Lines of a `robots.txt`, comments and empty ones left out: https://www.rfc-editor.org/rfc/rfc9309, read 2026-11-24. Never throws. */
export function readRobots(text: string): readonly RobotsLine[] {
  const lines: RobotsLine[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const said = line.replace(/#.*$/, '')
    const whole = written(said.replace(/^\uFEFF/, ''), index + (said.startsWith('\uFEFF') ? 1 : 0))
    if (whole.text === '') continue
    const colon = said.indexOf(':')
    if (colon === -1) lines.push({ field: null, value: whole, at: whole.at })
    else
      lines.push({
        field: written(said.slice(0, colon).replace(/^\uFEFF/, ' '), index),
        value: written(said.slice(colon + 1), index + colon + 1),
        at: whole.at,
      })
  }
  return lines
}

/** A piece of a line without white space around it. */
function written(piece: string, from: number): Written {
  const text = piece.trim()
  const start = from + (text === '' ? 0 : piece.indexOf(text))
  return { text, at: { start, end: start + text.length } }
}

/** A page instead of a text. */
export function isMarkup(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|head|\?xml|\?php)\b/i.test(text)
}
