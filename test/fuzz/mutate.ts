import fc from 'fast-check'

/** One thing that happens to a text. Places are counted in stops, so that a mutation means the same to texts of any length. */
export interface Mutation {
  readonly does: 'cut' | 'cut off' | 'double' | 'move' | 'put' | 'replace' | 'borrow' | 'change case' | 'change line ends'
  readonly at: number
  readonly length: number
  readonly other: number
  readonly put: string
}

/** What opens, closes, ends or breaks something in the languages that are read. */
const BITS = [
  ...Array.from('<>"\'`/=&;:,.(){}[]!?#$%@-+*\\|0 '),
  ...'\r \n \t \0 \u00a0 \u200b \u2028 \ufeff \ud83d ꙮ é ж'.split(' '),
  ...'<!-- --> /* */ // ${ {{ }} {% %} {# #} <?php <?= ?> <% %> {{{ }}} @if( @endif && || => ?. ... </ />'.split(' '),
  ...'<script> </script> <noscript> </noscript> <template> </template> <svg> <head> </head> <body> </body> </html> <title> </title>'.split(
    ' ',
  ),
  ...'<img> <iframe srcdoc=" <meta <base href="/x/"> <script src="a.js"> <script type="text/plain"> <!--[if IE]> <![endif]-->'.split(' '),
  ...'function if(0){ return var let await async import export class eval( new window. this arguments undefined null NaN'.split(' '),
  ...'countersign-disable countersign-enable countersign-disable-next-line countersign-disable-file'.split(' '),
  '<!-- countersign-disable -->',
  '// countersign-disable-next-line\n',
  "ym(97346128, 'init', {});",
  "gtag('config', 'G-4T8LQX2M7K');",
  "fbq('track', 'Purchase');",
  'dataLayer.push(arguments);',
]

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    does: fc.constantFrom<Mutation['does'][]>(
      'cut',
      'cut',
      'cut off',
      'double',
      'move',
      'put',
      'put',
      'replace',
      'borrow',
      'change case',
      'change line ends',
    ),
    at: fc.nat(),
    length: fc.nat({ max: 60 }),
    other: fc.nat(),
    put: fc.constantFrom(...BITS),
  }),
  { minLength: 1, maxLength: 5 },
)

/** The text after its mutations; `donor` lends what is borrowed. */
export function mutated(text: string, list: readonly Mutation[], donor: string): string {
  return list.reduce((current, mutation) => mutate(current, mutation, donor), text)
}

function mutate(text: string, { does, at, length, other, put }: Mutation, donor: string): string {
  const start = stopNear(text, at)
  const end = Math.min(text.length, start + length)
  const [before, piece, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (does === 'cut') return before + after
  if (does === 'cut off') return before
  if (does === 'double') return before + piece + piece + after
  if (does === 'put') return before + put + piece + after
  if (does === 'replace') return before + put + after
  if (does === 'change case') return before + swapped(piece) + after
  if (does === 'change line ends') return text.replace(/\r\n|\r|\n/g, ['\n', '\r\n', '\r'][length % 3] ?? '\n')
  if (does === 'borrow') {
    const from = stopNear(donor, other)
    return before + donor.slice(from, from + length * 4) + after
  }
  const rest = before + after
  const there = stopNear(rest, other)
  return rest.slice(0, there) + piece + rest.slice(there)
}

/** Mostly places where something begins or ends: there is where readers err. */
function stopNear(text: string, at: number): number {
  const offset = text.length === 0 ? 0 : at % (text.length + 1)
  if (at % 4 === 0) return offset
  const found = /[<>"'`=\s(){}[\],;:]/.exec(text.slice(offset, offset + 80))
  return found === null ? offset : offset + found.index + (at % 2)
}

function swapped(text: string): string {
  return text.replace(/\p{L}/gu, letter => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
}
