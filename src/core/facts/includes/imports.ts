import type { ScriptFact } from '../../model/index.js'
import { CodeScanner } from '../../page/script/scanner.js'

/** Longer files are bundles, whose imports are their own. Characters. */
const LONGEST = 400_000

/** `import a from './a'`, `export * from './a'`, `import './a'`; `import('./a')`; `require('./a')`. Types bring nothing. */
const IMPORT =
  /(?<![\w$.])(?:(?:import|export)(?!\s+type\b)(?:\s[^'"`;()=]*?\bfrom|\s*\{[^'"`;()=]*?\bfrom|\s*\*[^'"`;()=]*?\bfrom)?\s*|(import|require)\s*\(\s*(?:\/\*[^*]*\*\/\s*)?)(?:"([^"\r\n]+)"|'([^'\r\n]+)'|`([^`$\r\n]+)`)/g

/** Files of the site: relative, rooted, by an alias that bundlers know, or by a folder that the site may have. Names of packages are none. */
const OWN = /^(?:\.{1,2}(?:\/|$)|[@~$]\w*\/|\/|\w[\w-]*\/)/

/**
 * The files that a script's own imports bring, whether or not anything in it smells of tracking.
 * @param code the script; @param start where it begins in its file
 * An `import` in a comment or a string is none. What is only imported later, on demand, says so in its trigger.
 */
export function importFacts(code: string, start: number): readonly ScriptFact[] {
  if (code.length > LONGEST || !/\b(?:import|export|require)\b/.test(code)) return []
  const facts: ScriptFact[] = []
  const scanner = new CodeScanner()
  let seen = 0
  for (const match of code.matchAll(IMPORT)) {
    const specifier = match[2] ?? match[3] ?? match[4] ?? ''
    if (!OWN.test(specifier)) continue
    scanner.scan(code, seen, match.index)
    seen = match.index
    if (scanner.place !== 'code') continue
    const end = start + match.index + match[0].length
    const at = { start: end - 1 - specifier.length, end: end - 1 }
    facts.push({
      kind: 'script',
      src: { kind: 'text', text: specifier, at, exact: true },
      async: false,
      defer: false,
      module: true,
      state: 'active',
      place: null,
      order: 0,
      trigger: match[1] === 'import' ? 'import on demand' : null,
      by: 'import',
      at,
      whole: { start: start + match.index, end },
    })
  }
  return facts
}
