import type { Written } from './format.js'

/** Data as the text of a file. */
export function jsonText(data: unknown): Written {
  return { kind: 'text', text: `${JSON.stringify(data, null, 2)}\n` }
}
