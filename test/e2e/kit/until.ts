/** Milliseconds. What is waited for takes one second at most; the limit is for a machine that does much else. */
const PATIENCE = 40_000
const PAUSE = 40

/** Asks again and again until the answer is there (neither `null` nor `false`), and gives it. Fails with `what` and the last `state` seen. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | null | false | Promise<Answer | null | false>,
  state: () => unknown = () => undefined,
): Promise<Answer> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const answer = await ask()
    if (answer !== null && answer !== false) return answer
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
  throw new Error(`Waited in vain: ${what}. Last seen: ${shown(state())}`)
}

/** Both hosts have this; `node:assert` only one. Compared as JSON. */
export function same(actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) throw new Error(`Expected ${shown(expected)}\n but got ${shown(actual)}`)
}

export function ok(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${what}`)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value, null, 1)
}
