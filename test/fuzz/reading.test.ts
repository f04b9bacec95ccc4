import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readPage } from '../../src/core/index.js'
import type { SiteFiles } from '../kit/site.js'
import { mutated, mutations } from './mutate.js'
import { long, runs } from './runs.js'
import { donors, examples, readable, shop } from './seeds.js'
import { soundPage } from './sound.js'

/** Texts with all the names they may have: what is a template to one language is nonsense to another. */
const NAMES = [
  '',
  '',
  '',
  '',
  'a.php',
  'a.twig',
  'a.vue',
  'a.svelte',
  'a.astro',
  'a.blade.php',
  'a.cshtml',
  'a.erb',
  'a.js',
  'a.ts',
  'a.tsx',
]

const texts = [shop, ...examples].flatMap(files => readable(files).map(path => ({ path, text: textIn(files, path) })))

function textIn(files: SiteFiles, path: string): string {
  return files[path] ?? ''
}

const broken = fc
  .record({ file: fc.constantFrom(...texts), name: fc.constantFrom(...NAMES), list: mutations, donor: fc.constantFrom(...donors) })
  .map(({ file, name, list, donor }) => ({ path: name === '' ? file.path : name, text: mutated(file.text, list, donor) }))

describe('reading', () => {
  it('survives whatever happens to a page, and names places inside it', () => {
    runs(250, broken, source => soundPage(readPage(source)))
  })

  it('gives the same answer twice', () => {
    runs(30, broken, source => assert.deepEqual(readPage(source), readPage(source)))
  })

  it('ends whenever it has to, and says so', () => {
    const page = readPage({ path: 'thanks.html', text: textIn(shop, 'thanks.html') }, { steps: 20 })
    assert.match(page.wounds.map(({ why }) => why).join(), /more steps/)
    runs(100, fc.tuple(broken, fc.nat({ max: 600 })), ([source, steps]) => soundPage(readPage(source, { steps })))
  })

  describe('texts made to exhaust it', () => {
    const OPENINGS = [
      ...'( [ { {a: [[ ! - `${ a? a=> f( if(a){ function(){ (function(){ a+ a.b( new\u00a0 // /* " \\ &'.split(' '),
      ...'<div> <svg> <a\u00a0 <!-- {{ {%if\u00a0a%} <?php\u00a0if(a){ @if(a) <% <script> <template> <iframe\u00a0srcdoc="'.split(' '),
    ].map(opening => opening.replaceAll('\u00a0', ' '))
    const BEFORE = ['', '<script>', '<script>ym(1, "init", ', '<a onclick="', "ym(1, 'init');"]
    const PATHS = ['a.html', 'a.js', 'a.tsx', 'a.php', 'a.twig', 'a.vue', 'a.svelte', 'a.astro', 'a.blade.php', 'a.cshtml']

    for (const [turn, path] of PATHS.entries())
      it(`are read or given up, as ${path}`, () => {
        for (const [at, opening] of everyThird(OPENINGS, turn).entries())
          for (const before of everyThird(BEFORE, at + turn)) soundPage(readPage({ path, text: before + opening.repeat(3000) }))
      })
  })
})

/** A third of a list, by turns; all of it when there is time. */
function everyThird<T>(list: readonly T[], turn: number): readonly T[] {
  return long ? list : list.filter((_, at) => at % 3 === turn % 3)
}
