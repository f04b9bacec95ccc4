import type { FactKind, Rule } from '../model/index.js'

/** Facts a rule asked for and did not get. */
export type Missed = { readonly of: 'facts' | 'reached'; readonly kind: FactKind } | { readonly of: 'metas'; readonly name: string }

/**
 * What rules cannot do without, learned by watching: a rule that asked for facts, got none of them, asked nothing else and was silent, will be silent
 * on every page that has none of them, for a rule knows nothing but the answers it gets. So nobody has to declare it, and nobody can be wrong.
 */
export type Needs = Map<Rule, readonly Missed[]>

/** Notes what one rule asks on one page. */
export class Watch {
  #missed: Missed[] | null = null
  #kinds: FactKind[] = []

  /** Begins with the next rule. What is known of one already is not watched. */
  begin(isKnown: boolean): void {
    this.#missed = isKnown ? null : []
    this.#kinds = []
  }

  missed(one: Missed): void {
    this.#missed?.push(one)
  }

  /** It asked for facts of the page's own file. */
  asked(kind: FactKind): void {
    if (!this.#kinds.includes(kind)) this.#kinds.push(kind)
  }

  /** What some work comes to, and the kinds it asked for, whoever asked for them before. */
  within<T>(work: () => T): { readonly value: T; readonly kinds: readonly FactKind[] } {
    const before = this.#kinds
    const kinds: FactKind[] = []
    this.#kinds = kinds
    try {
      return { value: work(), kinds }
    } finally {
      this.#kinds = before
      for (const kind of kinds) this.asked(kind)
    }
  }

  /** Kinds of facts of the page's own file that it asked for. */
  get kinds(): readonly FactKind[] {
    return this.#kinds
  }

  /** It got an answer that other pages need not have. */
  told(): void {
    this.#missed = null
  }

  /** What it had to do without; `null` when it was told anything. */
  end(): readonly Missed[] | null {
    const all = this.#missed
    this.#missed = null
    return all
  }
}
