import { TextDecoder, normalizeEncoding } from '@exodus/bytes/encoding.js'
import { analyse } from 'chardet'

/**
 * The likeliest encoding of bytes that declare none and are not UTF-8, by its name in the Encoding Standard. `windows-1252`, as browsers
 * take it, when nothing speaks for another. Looks at the foreign words only: the markup around them is the same everywhere.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const words = foreignWords(bytes)
  const cyrillic = guessCyrillic(words)
  if (cyrillic !== null) return cyrillic
  for (const { name, confidence } of analyse(words)) {
    const known = normalizeEncoding(name)
    if (known !== null && known !== 'utf-8' && confidence >= (EAST_ASIAN.has(known) ? SURE : LIKELY)) return known
  }
  return 'windows-1252'
}

const SURE = 60
const LIKELY = 30
const EAST_ASIAN: ReadonlySet<string> = new Set(['gb18030', 'gbk', 'big5', 'euc-jp', 'shift_jis', 'euc-kr', 'iso-2022-jp'])

/** Words with a byte beyond ASCII, a blank between them. Some thousand bytes tell as much as some million. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const words: number[] = []
  for (let at = 0; at < bytes.length && words.length < ENOUGH; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    let start = at
    while (start > 0 && isInWord(bytes[start - 1] ?? 0)) start--
    let end = at
    while (end < bytes.length && isInWord(bytes[end] ?? 0)) end++
    for (let inside = start; inside < end; inside++) words.push(bytes[inside] ?? 0)
    words.push(0x20)
    at = end
  }
  return Uint8Array.from(words)
}

const ENOUGH = 20_000

/** Letters and what may be the second byte of a character; no blanks, no markup. */
function isInWord(byte: number): boolean {
  return byte >= 0x40 && byte !== 0x7b && byte !== 0x7d
}

/** Russian, Ukrainian and Belarusian pages are the usual case, and often a few words only: letters and their case tell them well. */
function guessCyrillic(words: Uint8Array): string | null {
  let best: { readonly name: string; readonly score: number } | null = null
  for (const name of ['windows-1251', 'koi8-r', 'ibm866']) {
    const score = cyrillicScore(new TextDecoder(name).decode(words))
    if (score > (best?.score ?? 0)) best = { name, score }
  }
  return best?.name ?? null
}

/** How Cyrillic a text reads: 0 = not at all. */
function cyrillicScore(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  let letters = 0
  let sum = 0
  for (const [word] of text.matchAll(/[А-Яа-яЁёІіЇїЄєҐґЎў]{2,}/g)) {
    // A wrong decoding mixes case within words.
    if (!/^(\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word)) continue
    letters += word.length
    for (const letter of word) sum += Math.log(FREQUENCY[letter.toLowerCase()] ?? RARE) - (letter === letter.toLowerCase() ? 0 : CAPITAL)
  }
  return letters < foreign * MOSTLY || sum < letters * READABLE ? 0 : sum / foreign
}

const MOSTLY = 0.6
/** Logarithms, as likelihoods add up: Russian has 1.6 on average, letters by chance 0.5. */
const READABLE = 0.8
const CAPITAL = 0.3
const RARE = 0.3

/** Per cent of Russian text, rounded; and the letters of its neighbours. */
const FREQUENCY: Readonly<Record<string, number>> = {
  ...{ о: 11, е: 8.5, а: 8, и: 7.4, н: 6.7, т: 6.3, с: 5.5, р: 4.7, в: 4.5, л: 4.4, к: 3.5, м: 3.2, д: 3, п: 2.8, у: 2.6 },
  ...{ я: 2, ы: 1.9, ь: 1.7, г: 1.7, з: 1.6, б: 1.6, ч: 1.4, й: 1.2, х: 1, ж: 0.9, ш: 0.7, ю: 0.6, ц: 0.5, щ: 0.4 },
  ...{ і: 3, ї: 0.6, є: 0.6, ў: 0.6 },
}
