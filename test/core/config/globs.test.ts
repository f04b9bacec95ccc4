import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fixedFolder, globTrouble, lastWord, matches, meant } from '../../../src/core/config/globs.js'

describe('globs', () => {
  const rows: readonly { glob: string; yes: readonly string[]; no: readonly string[] }[] = [
    { glob: 'index.html', yes: ['index.html', 'shop/index.html'], no: ['index.htm', 'xindex.html'] },
    { glob: '/index.html', yes: ['index.html'], no: ['shop/index.html'] },
    { glob: './index.html', yes: ['index.html'], no: ['shop/index.html'] },
    { glob: 'shop/index.html', yes: ['shop/index.html'], no: ['a/shop/index.html'] },
    { glob: 'old', yes: ['old', 'old/a.html', 'x/old/b/c.html'], no: ['older', 'a.old'] },
    { glob: 'old/', yes: ['old/a.html', 'x/old/b/c.html'], no: ['older/a.html'] },
    { glob: '/old', yes: ['old/a.html'], no: ['x/old/b.html'] },
    { glob: 'shop/**', yes: ['shop/a.html', 'shop/b/c.html'], no: ['shopping/a.html'] },
    { glob: '**/*.html', yes: ['a.html', 'b/c.html'], no: ['a.htm'] },
    { glob: '*.{html,php}', yes: ['a.html', 'b/c.php'], no: ['a.js'] },
    { glob: 'js/*.js', yes: ['js/a.js'], no: ['js/b/a.js'] },
    { glob: 'page?.html', yes: ['page1.html'], no: ['page12.html'] },
    { glob: 'page[0-9].html', yes: ['page1.html'], no: ['pagex.html'] },
    { glob: '.well-known/**', yes: ['.well-known/x.html'], no: ['well-known/x.html'] },
    { glob: '**', yes: ['a', '.b/.c'], no: [] },
    { glob: 'страница*', yes: ['страница-1.html'], no: ['стр.html'] },
    { glob: '+(a|aa)+', yes: [], no: ['aaaa'] },
  ]
  for (const { glob, yes, no } of rows) {
    it(glob, () => {
      for (const path of yes) assert.equal(matches(glob, path), true, path)
      for (const path of no) assert.equal(matches(glob, path), false, path)
    })
  }

  it('the last word counts', () => {
    const globs = ['old/**', '!old/keep/**', 'old/keep/not.html']
    assert.equal(lastWord(globs, 'old/a.html'), true)
    assert.equal(lastWord(globs, 'old/keep/a.html'), false)
    assert.equal(lastWord(globs, 'old/keep/not.html'), true)
    assert.equal(lastWord(globs, 'new.html'), null)
  })

  it('a list that begins with ! means all the others', () => {
    assert.equal(meant(['!blog/**'], 'shop.html'), true)
    assert.equal(meant(['!blog/**'], 'blog/a.html'), false)
    assert.equal(meant(['shop/**', '!shop/x.html'], 'blog/a.html'), false)
    assert.equal(meant([], 'a.html'), false)
  })

  for (const [glob, folder] of [
    ['a/b/*.html', 'a/b'],
    ['a/b', 'a/b'],
    ['/a/', 'a'],
    ['a/b*', 'a'],
    ['**/x', ''],
    ['{a,b}/c', ''],
  ] as const) {
    it(`the fixed folder of ${glob} is "${folder}"`, () => {
      assert.equal(fixedFolder(glob), folder)
    })
  }

  it('any glob against any path: an answer, soon', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '?',
      '/',
      'a',
      'b',
      '.',
      '[',
      ']',
      '{',
      '}',
      ',',
      '!',
      '(',
      ')',
      '|',
      '+',
      '@',
      '^',
      '$',
      '-',
      '..',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 0, max: 250 }), (parts, length) => {
        const glob = parts.join('')
        const answer = matches(glob, 'a'.repeat(length))
        assert.ok(!answer || globTrouble(glob) === null)
      }),
      { numRuns: 2000 },
    )
  })
})
