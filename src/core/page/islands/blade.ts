import { lex } from './clike.js'
import { tagEnd } from './curly.js'
import { collect, hole } from './hole.js'
import type { BlockKind, Hole, HoleKind } from './hole.js'
import { phpIsland } from './php.js'
import { searcher } from './search.js'
import { serverTagEnd } from './server-tag.js'

interface Directive {
  readonly kind: HoleKind
  readonly opens?: BlockKind
  readonly closes?: BlockKind
  /** `must` = only with parentheses it is a directive; `never` = what follows in parentheses is text. */
  readonly arguments?: 'must' | 'never'
}

const words = (list: string, directive: Directive): [string, Directive][] => list.split(' ').map(word => [word, directive])

/** Laravel's own directives. Unknown ones count only where nothing else can be meant. */
const DIRECTIVES: ReadonlyMap<string, Directive> = new Map([
  ...words('if unless isset can cannot canany hasSection sectionMissing env switch hasStack', {
    kind: 'statement',
    opens: 'if',
    arguments: 'must',
  }),
  ...words('auth guest production', { kind: 'statement', opens: 'if' }),
  ...words('session error feature', { kind: 'statement', opens: 'if', arguments: 'must' }),
  ...words('elseif case elsecan elsecannot elsecanany elseauth elseguest', { kind: 'statement', closes: 'any', opens: 'else' }),
  ...words('else default', { kind: 'statement', closes: 'any', opens: 'else', arguments: 'never' }),
  ...words('endif endunless endisset endempty endcan endcannot endcanany endauth endguest endproduction endenv endswitch', {
    kind: 'statement',
    closes: 'any',
    arguments: 'never',
  }),
  ...words('endsession enderror endfeature endhasSection', { kind: 'statement', closes: 'any', arguments: 'never' }),
  ...words('for foreach forelse while', { kind: 'statement', opens: 'for', arguments: 'must' }),
  ...words('endfor endforeach endforelse endwhile', { kind: 'statement', closes: 'any', arguments: 'never' }),
  ...words('section', { kind: 'statement', arguments: 'must' }),
  ...words('empty', { kind: 'statement' }),
  ...words('push prepend pushOnce prependOnce slot component fragment', { kind: 'statement', opens: 'block', arguments: 'must' }),
  ...words('pushIf', { kind: 'statement', opens: 'if', arguments: 'must' }),
  ...words(
    'endpush endprepend endpushOnce endprependOnce endslot endcomponent endfragment endpushIf endsection show stop append overwrite',
    {
      kind: 'statement',
      closes: 'any',
      arguments: 'never',
    },
  ),
  ...words('once', { kind: 'statement', opens: 'block', arguments: 'never' }),
  ...words('endonce', { kind: 'statement', closes: 'any', arguments: 'never' }),
  ...words('include includeIf includeWhen includeUnless includeFirst each extends extendsFirst yield', {
    kind: 'include',
    arguments: 'must',
  }),
  ...words('json js lang choice class style method dump dd vite livewire stack checked selected disabled readonly required bool datetime', {
    kind: 'output',
    arguments: 'must',
  }),
  ...words('csrf parent viteReactRefresh livewireStyles livewireScripts routes inertia inertiaHead', { kind: 'output' }),
  ...words('props aware inject use persist teleport entangle unset break continue', { kind: 'statement' }),
  ...words('endpersist endteleport endphp endverbatim', { kind: 'statement', arguments: 'never' }),
])
const AT_RULES = new Set(
  'media import charset supports keyframes font namespace page layer container property counter tailwind apply screen use forward mixin extend function return viewport'.split(
    ' ',
  ),
)

const OPENER = /<\/?(?:x-|livewire:)[a-z]|@?\{\{|@?\{!!|@(?=[A-Za-z@])|<\?(?:php(?![\w-])|=)/g

/** Blade: `{{ }}`, `{!! !!}`, `{{-- --}}`, directives, and PHP in `<?php ?>` or `@php`. `@@`, `@{{ }}` and e-mail addresses are text. */
export function bladeIslands(text: string): Hole[] {
  const find = searcher(text)
  const reader: Reader = { text, find, budget: 50_000 + text.length }
  return collect(text, OPENER, match => {
    const [opener] = match
    const start = match.index
    if (opener.startsWith('<?')) return phpIsland(text, start, opener, 'blade')
    if (opener.startsWith('<')) {
      const end = serverTagEnd(text, start)
      return end < 0 ? null : hole('blade', 'include', [start, end], [start + 1, start + 1])
    }
    if (opener === '@') return directiveAt(reader, start)
    if (opener.startsWith('@')) return start + 3
    if (text.startsWith('{{--', start)) {
      const close = find('--}}', start + 4)
      return close < 0 ? null : hole('blade', 'comment', [start, close + 4], [start + 4, close])
    }
    const close = opener === '{{' ? '}}' : '!!}'
    const end = tagEnd(text, start + opener.length, close, find(close, start + opener.length), true)
    return end < 0 ? null : hole('blade', 'output', [start, end], [start + opener.length, end - close.length])
  })
}

interface Reader {
  readonly text: string
  readonly find: (mark: string, from: number) => number
  /** Characters that may still be read for arguments: a text of open parentheses must not cost more. */
  budget: number
}

function directiveAt(reader: Reader, start: number): Hole | readonly Hole[] | number | null {
  const { text } = reader
  if (/[\w.\\-]/.test(text[start - 1] ?? '')) return null
  const word = /^@(@?[A-Za-z]\w*)/.exec(text.slice(start, start + 60))?.[1] ?? ''
  if (word === '' || word.startsWith('@')) return start + 2
  const after = start + 1 + word.length
  if (word === 'php' && !/^[ \t]*\(/.test(text.slice(after, after + 20))) return blockOf(reader, start, after, '@endphp')
  if (word === 'verbatim') return verbatim(reader, start, after)
  const known = DIRECTIVES.get(word)
  const end = known?.arguments === 'never' ? after : argumentsEnd(reader, after)
  if (!known) return isAlone(text, start, end) && !AT_RULES.has(word) ? hole('blade', 'output', [start, end], [start + 1, end]) : null
  if (known.arguments === 'must' && end === after) return null
  return hole('blade', known.kind, [start, end], [start + 1, end], directiveBlock(word, known, text.slice(after, end)))
}

/** Some words mean two things: `@section('title', 'Shop')` has no end, `@empty` alone is the last arm of `@forelse`. */
function directiveBlock(word: string, known: Directive, args: string): { opens?: BlockKind; closes?: BlockKind } {
  if (word === 'section' || word === 'slot') return hasTwoArguments(args) ? {} : { opens: 'block' }
  if (word === 'empty') return args === '' ? { closes: 'any', opens: 'else' } : { opens: 'if' }
  return { ...(known.opens && { opens: known.opens }), ...(known.closes && { closes: known.closes }) }
}

function hasTwoArguments(args: string): boolean {
  let depth = 0
  for (const { text } of lex(args, 0, args.length, 'php')) {
    if (text === '(' || text === '[') depth++
    else if (text === ')' || text === ']') depth--
    else if (text === ',' && depth === 1) return true
  }
  return false
}

/** The end of a directive's parentheses, or `after` when it has none. */
function argumentsEnd(reader: Reader, after: number): number {
  const { text } = reader
  const open = /^[ \t]*\(/.exec(text.slice(after, after + 20))
  if (!open || reader.budget <= 0) return after
  const limit = Math.min(text.length, after + 8000)
  let depth = 0
  for (const token of lex(text, after, limit, 'php')) {
    if (token.text === '(') depth++
    else if (token.text === ')' && --depth === 0) return token.end
  }
  reader.budget -= limit - after
  return after
}

function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r|\n|$)/.test(text.slice(end, end + 200))
}

function blockOf({ find }: Reader, start: number, from: number, closing: string): Hole | null {
  const close = find(closing, from)
  return close < 0 ? null : hole('blade', 'statement', [start, close + closing.length], [from, close])
}

function verbatim({ find }: Reader, start: number, from: number): readonly Hole[] | null {
  const close = find('@endverbatim', from)
  if (close < 0) return null
  return [
    hole('blade', 'statement', [start, from], [start + 1, from]),
    hole('blade', 'statement', [close, close + 12], [close + 1, close + 12]),
  ]
}
