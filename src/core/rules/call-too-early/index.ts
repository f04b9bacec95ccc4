import type { Ask, CallFact, Finding, LoadFact, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain } from '../shared/counters.js'
import { isInModule } from '../shared/in-module.js'
import { once } from '../shared/once.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, callWords } from '../shared/vendor-calls.js'

type Words = 'before' | 'object' | 'absent'

export const callTooEarly: Rule<Words> = rule({
  id: 'call-too-early',
  title: 'A vendor’s function is called before it exists',
  severity: 'error',
  topic: 'events',
  precision: 'high',
  words: {
    before: '{call} runs before the snippet that makes `{global}`: the script stops here with an error',
    object: '`{global}` exists only after the vendor’s file has loaded: called while the page loads, the script stops here with an error',
    absent:
      '`{global}` does not exist yet: {loader} is loaded beside the page, and nothing here keeps calls for it until then. The script stops here with an error',
  },
  *check(ask) {
    if (ask.facts('call').length === 0) return
    if (!ask.page.document) return
    const calls = callsOf(ask)
    yield* once([...calls.flatMap(call => judged(ask, call)), ...firstAbsent(ask, calls)])
  },
})

function judged(ask: Ask, call: ReadCall): readonly Finding<Words>[] {
  const { fact, protocol } = call
  if (!isCertain(fact) || protocol.from !== undefined) return []
  if (protocol.style === 'function')
    return isBeforeStub(ask, fact, protocol.queue)
      ? [{ at: fact.whole, says: 'before', with: { call: callWords(call), global: fact.callee } }]
      : []
  // An object that carries the id in its name is made by the vendor's file.
  if (protocol.style !== 'methods' || !(protocol.global instanceof RegExp) || fact.counter === null) return []
  if (isGuarded(ask, fact) || isLoadedBefore(ask, fact)) return []
  return [{ at: fact.whole, says: 'object', with: { global: fact.callee }, severity: 'warning' }]
}

/** The first call of each vendor whose function nothing on the page makes: behind it the script does not run. */
function firstAbsent(ask: Ask, calls: readonly ReadCall[]): readonly Finding<Words>[] {
  const told = new Set<string>()
  return calls.flatMap((call): readonly Finding<Words>[] => {
    const { fact, tracker } = call
    if (told.has(tracker.id)) return []
    const loader = absentBy(ask, call)
    if (loader === null) return []
    told.add(tracker.id)
    return [{ at: fact.whole, says: 'absent', with: { global: fact.callee.replace(/\..*/, ''), loader } }]
  })
}

/** The file that will make the function, where it surely comes later and no stub stands in for it; else `null`. */
function absentBy(ask: Ask, { fact, protocol, tracker }: ReadCall): string | null {
  if (!isCertain(fact) || protocol.from !== undefined) return null
  if (!(protocol.style === 'function' ? typeof protocol.global === 'string' : protocol.late === true)) return null
  const loads = ask.facts('load').filter(load => load.vendor === tracker.id || isLoadedFor(tracker, load))
  const [load] = loads
  if (load === undefined || !loads.every(one => one.by === 'tag' && one.async && one.state === 'active')) return null
  const stubbed = ask.reached('stub').some(({ fact: stub }) => stub.global === fact.callee)
  if (stubbed || !ask.complete || protocol.queue === fact.callee || isInModule(ask, fact)) return null
  return isLoadedBefore(ask, fact) || isGuarded(ask, fact) ? null : load.loader
}

/** The Google tag's file belongs to the system its id names. */
function isLoadedFor({ loaders }: Tracker, { loader, vendor }: LoadFact): boolean {
  return loaders.some(one => one.name === loader && one.belongs?.some(([, id]) => id === vendor) === true)
}

/** All the page's stubs for the global come later, and nothing else brings the function. */
function isBeforeStub(ask: Ask, fact: CallFact, queue: string | undefined): boolean {
  const stubs = ask.reached('stub').filter(({ fact: stub }) => stub.global === fact.callee && stub.state !== 'commented')
  const own = stubs.filter(({ from }) => from === ask.page.path)
  if (own.length === 0 || own.length < stubs.length || !ask.complete) return false
  // A function declaration is there from the beginning of its script.
  const earlier = own.some(
    ({ fact: stub }) => stub.order <= fact.order || !stub.immediate || (stub.tag !== null && stub.tag.start === fact.tag?.start),
  )
  return !earlier && queue !== fact.callee && !isLoadedBefore(ask, fact) && !isGuarded(ask, fact)
}

/** A script without async that stands above may have made the function. */
function isLoadedBefore(ask: Ask, fact: CallFact): boolean {
  const foreign = ask
    .facts('script')
    .some(
      ({ src, async, defer, module, whole }) =>
        src !== null && !async && !defer && !module && whole.start < fact.whole.start && !isLocal(ask, src),
    )
  return (
    foreign ||
    ask.facts('load').some(load => load.vendor === fact.vendor && !load.async && load.by === 'tag' && load.whole.start < fact.whole.start)
  )
}

function isLocal(ask: Ask, src: { readonly kind: string }): boolean {
  return src.kind === 'text' && ask.site.resolve(ask.page.path, (src as { readonly text?: string }).text ?? '') !== null
}

/** `try { … } catch {}` around it, or `?.` in it: somebody knew. */
function isGuarded({ page }: Ask, { whole, callee }: CallFact): boolean {
  if (page.text.slice(whole.start, whole.start + callee.length + 20).includes('?.')) return true
  return /\btry\s*\{[^{}]*$/.test(page.text.slice(Math.max(0, whole.start - 200), whole.start))
}
