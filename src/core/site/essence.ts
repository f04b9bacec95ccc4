/**
 * What something says apart from where it stands: two facts with the same essence differ in places only. Spans are left out by their shape,
 * so that the rule holds for every fact there will be.
 */
export function essenceOf(it: unknown): string {
  if (Array.isArray(it)) return `[${it.map(essenceOf).join(',')}]`
  if (typeof it !== 'object' || it === null) return typeof it === 'string' ? JSON.stringify(it) : String(it)
  let text = '{'
  for (const [key, value] of Object.entries(it)) {
    if (!isSpan(value)) text += `${key}:${essenceOf(value)},`
  }
  return `${text}}`
}

function isSpan(it: unknown): boolean {
  if (typeof it !== 'object' || it === null || !('start' in it) || !('end' in it)) return false
  return typeof it.start === 'number' && typeof it.end === 'number' && Object.keys(it).length === 2
}
