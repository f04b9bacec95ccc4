/** Both kinds of extension host have it; the compiler is told of neither. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/** A word that nobody can guess. */
export function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), byte => byte.toString(16).padStart(2, '0')).join('')
}
