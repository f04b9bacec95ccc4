/**
 * Why a regular expression cannot be used, in words that follow it; `null` when it can. A plan comes with a site that nobody here wrote, so
 * what takes endless time on some text is refused: repeated groups that hold repetitions or alternatives, back references, many repetitions.
 */
export function patternTrouble(pattern: string): string | null {
  if (pattern.length > LONGEST) return `is longer than ${LONGEST} characters: say it with fewer`
  try {
    new RegExp(pattern, 'u')
  } catch {
    return 'is no regular expression: see https://developer.mozilla.org/docs/Web/JavaScript/Guide/Regular_expressions'
  }
  const bare = pattern.replace(/\\[^k\d]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  if (/\\[k\d]/.test(bare)) return 'refers back to what it found: say it without'
  if (repeatsRepetition(bare)) return 'repeats a group that repeats or chooses within: say it without'
  if ((bare.match(/[*+]|\{\d+,\d*\}/g) ?? []).length > MOST_REPETITIONS)
    return `has more than ${MOST_REPETITIONS} repetitions: say it with fewer`
  return null
}

/** Whether a whole text matches. Texts longer than any planned value do not. */
export function matchesWhole(pattern: string, text: string): boolean {
  return patternTrouble(pattern) === null && text.length <= LONGEST_TEXT && new RegExp(`^(?:${pattern})$`, 'u').test(text)
}

function repeatsRepetition(bare: string): boolean {
  const open: { repeats: boolean }[] = []
  for (let at = 0; at < bare.length; at++) {
    const letter = bare[at] ?? ''
    if (letter === '(') open.push({ repeats: false })
    else if (letter === ')') {
      const inner = open.pop()
      const repeated = /^(?:[*+]|\{)/.test(bare.slice(at + 1))
      if (repeated && inner?.repeats === true) return true
      const outer = open.at(-1)
      if (outer !== undefined && (repeated || inner?.repeats === true)) outer.repeats = true
    } else if (/[*+{|]/.test(letter)) {
      const inner = open.at(-1)
      if (inner !== undefined) inner.repeats = true
    }
  }
  return false
}

const LONGEST = 200
const LONGEST_TEXT = 300
const MOST_REPETITIONS = 4
