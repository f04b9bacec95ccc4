interface Known {
  readonly grounds: readonly unknown[]
  readonly answer: unknown
}

const KNOWN = new WeakMap<object, Map<string, Known>>()

/**
 * An answer about a whole site, worked out once for all the pages that ask, as long as what it follows from is the same. Without it, a site of ten
 * thousand pages that share a title would be gone through ten thousand times.
 * @param facts the list that `Site.all` gave: it stays the same object as long as nothing in it changes
 * @param what tells apart several answers about one list
 * @param grounds other objects the answer follows from
 */
export function remembered<T>(facts: object, what: string, grounds: readonly unknown[], work: () => T): T {
  const answers = KNOWN.get(facts) ?? new Map<string, Known>()
  const known = answers.get(what)
  if (known?.grounds.length === grounds.length && known.grounds.every((ground, at) => ground === grounds[at])) return known.answer as T
  const answer = work()
  KNOWN.set(facts, answers.set(what, { grounds, answer }))
  return answer
}
