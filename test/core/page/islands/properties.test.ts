import assert from 'node:assert/strict'
import fc from 'fast-check'
import { candidates, includeFacts } from '../../../../src/core/facts/includes/index.js'
import { conditionalAt, embeddedMarkup, languageOf, maskIslands } from '../../../../src/core/page/islands.js'
import { parseScript } from '../../../../src/core/page/script.js'

const LANGUAGES =
  'php twig jinja django nunjucks volt liquid erb ejs asp jsp handlebars mustache blade razor smarty go moustaches modx thymeleaf astro'.split(
    ' ',
  )
const PIECES = [
  '<?php ',
  '<?= ',
  '<? ',
  '?>',
  '{{',
  '}}',
  '{%',
  '%}',
  '{#',
  '#}',
  '<%',
  '<%=',
  '%>',
  '{{{',
  '{{!--',
  '--}}',
  '{!!',
  '!!}',
  '@',
  '@{',
  '@if(',
  '@(',
  '{$',
  '{*',
  '*}',
  '${',
  "'",
  '"',
  '`',
  '\\',
  '/*',
  '*/',
  '//',
  '#',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<a href="',
  '<',
  '>',
  '=',
  ' ',
  '\n',
  '\r\n',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ',',
  ':',
  'if ',
  'else',
  'endif',
  'end',
  'for ',
  'include ',
  "'a.html'",
  'echo ',
  '$a',
  'function ',
  '<<<A\n',
  '\nA;',
  'x',
  '1',
  'raw',
  'comment',
  'endcomment',
  '@section',
  '@endsection',
  '---\n',
  '<c:if>',
  'ꙮ',
  '[[',
  ']]',
  '[[$',
  '[[*a',
  '%PUBLIC_URL%',
  '{THEME}',
  '[aviable=',
  'javascript',
  'false',
  'do',
  '😀',
]
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40, size: 'max' }).map(pieces => pieces.join(''))

describe('islands of any text', () => {
  for (const language of LANGUAGES) {
    it(`${language}: same length, same lines outside scripts, holes in order`, () => {
      fc.assert(
        fc.property(soup, fc.constantFrom('markup' as const, 'script' as const), (source, start) => {
          const { text, holes } = maskIslands(source, language, start)
          assert.equal(text.length, source.length)
          let at = 0
          for (const hole of holes) {
            assert.ok(hole.start >= at && hole.end > hole.start && hole.end <= source.length)
            assert.ok(hole.code.start >= hole.start && hole.code.start <= hole.code.end && hole.code.end <= hole.end)
            at = hole.end
          }
          for (let i = 0, next = 0; i < source.length; i++) {
            while ((holes[next]?.end ?? Infinity) <= i) next++
            const hole = holes[next]
            if (!hole || i < hole.start) assert.ok(text[i] === source[i] || text[i] === ' ' || /[\r\n]/.test(source[i] ?? ''))
          }
          conditionalAt(holes)(source.length >> 1)
          for (const fact of includeFacts(source, holes, 'shop/index.php')) {
            assert.ok(fact.at.start <= fact.at.end && fact.at.end <= source.length)
            candidates(fact, 'shop/index.php')
          }
          for (const one of embeddedMarkup(source, language)) assert.ok(one.at.start <= one.at.end && one.at.end <= source.length)
        }),
        { numRuns: 150 },
      )
    })
  }

  it('names a language for anything', () => {
    fc.assert(fc.property(soup, fc.constantFrom('a.html', 'a.tpl', 'a.js', 'a.php'), (source, path) => void languageOf(path, source)))
  })
})

describe('scripts of any text', () => {
  it('keep wounds and nodes inside the text', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('js' as const, 'jsx' as const, 'ts' as const, 'tsx' as const),
        fc.boolean(),
        (code, dialect, module) => {
          const { program, wounds, comments } = parseScript(code, dialect, module)
          for (const { at } of wounds) assert.ok(at.start >= 0 && at.start <= at.end && at.end <= code.length)
          for (const it of comments) assert.ok(it.start >= 0 && it.start <= it.end && it.end <= code.length)
          for (const it of program?.body ?? []) assert.ok(it.start >= 0 && it.start <= it.end && it.end <= code.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})
