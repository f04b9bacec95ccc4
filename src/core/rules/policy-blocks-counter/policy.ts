/** The list of a policy that decides which script files may load. */
export interface ScriptSources {
  readonly directive: string
  readonly sources: readonly string[]
  /** Where the list ends in the policy's text. */
  readonly end: number
}

/** In the order in which browsers look for it: w3.org/TR/CSP3/#directive-fallback-list, 2026-11-24. */
const DECIDING = ['script-src-elem', 'script-src', 'default-src']

/** `null` when the policy does not restrict scripts. Of a directive written twice the first counts. */
export function scriptSources(policy: string): ScriptSources | null {
  const lists = new Map<string, ScriptSources>()
  let from = 0
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/)
    const directive = name?.toLowerCase() ?? ''
    if (!lists.has(directive)) lists.set(directive, { directive, sources, end: from + part.trimEnd().length })
    from += part.length + 1
  }
  for (const name of DECIDING) {
    const found = lists.get(name)
    if (found !== undefined) return found
  }
  return null
}

/** Surely not: nonces, hashes and whatever is not understood may allow a file, and so do schemes, wildcards and paths of the host. */
export function forbids({ sources }: ScriptSources, host: string): boolean {
  return sources.every(source => {
    const word = source.toLowerCase()
    if (word.startsWith("'")) return /^'(self|none|unsafe-inline|unsafe-eval|wasm-unsafe-eval|report-sample|unsafe-hashes)'$/.test(word)
    const allowed = /^(?:https?:\/\/)?((?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(?:\d+|\*))?(?:\/.*)?$/.exec(word)?.[1]
    if (allowed === undefined) return false
    return allowed.startsWith('*.') ? !host.endsWith(allowed.slice(1)) : allowed !== host
  })
}
