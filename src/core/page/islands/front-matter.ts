import { hole } from './hole.js'
import type { Hole } from './hole.js'

/** Settings at the very start of a file: YAML between lines of `---`, TOML between lines of `+++`; for Astro the component's code. */
export function frontMatter(text: string, anyCode = false): Hole | null {
  const match = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\1[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return null
  const body = match[2] ?? ''
  if (!anyCode && body.trim() !== '' && !/^\s*(?:#|["']?[\w.$-]+["']?\s*[:=]|- )/.test(body)) return null
  const from = match[0].indexOf('\n') + 1
  const end = match[0].trimEnd().length
  return hole(match[1] === '---' ? 'front-matter' : 'toml', 'statement', [0, end], [from, from + body.length])
}
