import type { Finding } from '../../model/index.js'

/** Each problem once: a function that is called from several places says the same of its own code every time. */
export function* once<W extends string>(findings: Iterable<Finding<W>>): Generator<Finding<W>> {
  const seen = new Set<string>()
  for (const finding of findings) {
    const key = `${finding.at.start}:${finding.at.end}:${finding.says}:${JSON.stringify(finding.with ?? {})}`
    if (seen.has(key)) continue
    seen.add(key)
    yield finding
  }
}
