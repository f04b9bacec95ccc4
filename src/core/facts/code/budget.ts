/** Counts evaluation steps, so that reading any code ends. Not a clock: the same file always ends at the same place. */
export class Budget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  /** @throws BudgetSpent when no step is left. */
  spend(): void {
    if (--this.#left < 0) throw new BudgetSpent()
  }
}

export class BudgetSpent extends Error {
  constructor() {
    super('the code needs more steps to follow than are spent on one file')
  }
}

/** What some work gives, or something else where the budget or the stack ends first. */
export function withinBudget<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof RangeError) return otherwise
    throw error
  }
}
