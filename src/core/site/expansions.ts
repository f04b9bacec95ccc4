import type { DefinitionFact, Fact, OutcallFact, Path, Reached } from '../model/index.js'

/** What a call of a function of another file does, as facts of the calling page. Given by whoever can evaluate. */
export type Expand = (outcall: OutcallFact, definition: DefinitionFact, definedIn: Path) => readonly Fact[]

/** Finds the definition an outcall means, seen from the file the call is written in. */
export type Lookup = (callee: string, from: Path) => Reached<DefinitionFact> | null

/** A function that calls a function that calls …: deeper chains are left alone. */
const DEEPEST = 8

/** All facts an outcall stands for, calls within the called function included. */
export function expansionOf(
  outcall: OutcallFact,
  from: Path,
  { expand, lookup }: { readonly expand: Expand; readonly lookup: Lookup },
): readonly Fact[] {
  return follow(outcall, from, new Set())

  function follow(call: OutcallFact, at: Path, passed: ReadonlySet<string>): readonly Fact[] {
    const key = `${at} ${call.callee}`
    if (passed.size >= DEEPEST || passed.has(key)) return []
    const definition = lookup(call.callee, at)
    if (definition === null) return []
    const deeper = new Set([...passed, key])
    return expand(call, definition.fact, definition.from).flatMap(fact =>
      fact.kind === 'outcall' ? follow(fact, definition.from, deeper) : [fact],
    )
  }
}
