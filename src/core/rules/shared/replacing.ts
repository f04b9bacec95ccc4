import type { Finding, Fix, Span } from '../../model/index.js'

/** A fix that writes another text in a place. */
export function writing(at: Span, text: string): Fix {
  return { title: `Write ${text}`, edits: () => [{ at, text }] }
}

/** A fix where the word is surely meant, offers where it is only near. `at` is `null` where the source is not the word itself. */
export function replacing(
  at: Span | null,
  { sure, all }: { readonly sure: string | null; readonly all: readonly string[] },
): Pick<Finding, 'fix' | 'offers'> {
  if (at === null || all.length === 0) return {}
  return sure === null ? { offers: all.map(word => writing(at, word)) } : { fix: writing(at, sure) }
}
