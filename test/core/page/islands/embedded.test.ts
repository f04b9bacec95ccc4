import assert from 'node:assert/strict'
import { embeddedMarkup, FILLER } from '../../../../src/core/page/islands.js'

interface Row {
  readonly title: string
  readonly source: string
  readonly scents?: readonly string[]
  /** Texts with `*` for what is not known; those in comments begin with `// `. */
  readonly texts: readonly string[]
}

const rows: readonly Row[] = [
  { title: 'echo of one literal', source: `<?php echo '<script>ga("a")</script>'; ?>`, texts: ['<script>ga("a")</script>'] },
  {
    title: 'concatenation, escapes and a bare variable',
    source: `<?php echo "<script>\\n ym($id, \\"init\\")" . '</script>' . $rest; ?>`,
    texts: ['<script>\n ym(*, "init")</script>*'],
  },
  {
    title: 'interpolation of every kind',
    source: `<?php print "<img src='{$a["x"]}/$b[0]/$c->d/\${e}/\\$f'>";`,
    texts: ["<img src='*/*/*/*/$f'>"],
  },
  {
    title: 'several prints are one text, loops included',
    source: `<?php print "<script>push(["; foreach ($a as $b) { print "{id: " . $b . "},"; } print "])</script>"; ?>`,
    texts: ['<script>push([{id: *},])</script>'],
  },
  { title: 'echo with commas', source: `<?php echo '<script>var id=', $id, ';</script>';`, texts: ['<script>var id=*;</script>'] },
  {
    title: 'each function prints for itself',
    source: `<?php function a() { echo '<script>'; } function b() { echo '<meta>'; }`,
    texts: ['<script>', '<meta>'],
  },
  {
    title: 'a variable that grows',
    source: `<?php $html = '<script>'; $html .= 'ga(' . $x . ')'; $html .= '</script>'; $other = 'x'; return $html;`,
    texts: ['<script>ga(*)</script>'],
  },
  {
    title: 'an argument of a call',
    source: `<?php $APPLICATION->AddHeadString('<script src="/a.js"></script>', true); wp_add_inline_script('a', 'ym(1)');`,
    scents: ['ym('],
    texts: ['<script src="/a.js"></script>', 'ym(1)'],
  },
  {
    title: 'printf',
    source: `<?php printf('<script>ga("create", "%s", %1$d)</script>100%%', $id);`,
    texts: ['<script>ga("create", "*", *)</script>100%%'],
  },
  { title: 'heredoc', source: `<?php echo <<<HTML\n<script>ym({$id}, "a")</script>\nHTML;\n`, texts: ['<script>ym(*, "a")</script>\n'] },
  { title: 'nowdoc', source: `<?php echo <<<'JS'\n<script>\`$a\`</script>\nJS;\n`, texts: ['<script>`$a`</script>\n'] },
  { title: 'a block comment', source: `<?php /* echo '<script>ga()</script>'; */ ?>`, texts: ["//  echo '<script>ga()</script>'; "] },
  {
    title: 'line comments in a row',
    source: `<?php\n// echo '<script>';\n# echo '</script>';\nx(); // other`,
    texts: ["//  echo '<script>';\n echo '</script>';"],
  },
  {
    title: 'markup behind a comment that spans islands',
    source: `<?/*?><script>ga()</script><?*/?>`,
    texts: ['// ?><script>ga()</script><?'],
  },
  {
    title: 'an id that only a scent finds',
    source: `<?php // 'gtm_id' => 'GTM-5ABCDEF'`,
    scents: ['GTM-'],
    texts: ["//  'gtm_id' => 'GTM-5ABCDEF'"],
  },
  { title: 'nothing worth reading', source: `<?php echo '<b>x</b>'; ?><script>ga()</script>`, texts: [] },
]

describe('embeddedMarkup', () => {
  for (const row of rows) {
    it(row.title, () => {
      const found = embeddedMarkup(row.source, 'php', row.scents)
      const short = (text: string): string => text.replaceAll(FILLER.repeat(3), '*')
      assert.deepEqual(
        found.map(it => (it.commented ? '// ' : '') + short(it.text)),
        row.texts,
      )
      for (const one of found) assert.ok(one.at.start <= one.at.end && one.at.end <= row.source.length)
    })
  }

  it('leads back to the source', () => {
    const source = `<?php echo "<script>ym(" . $id . ",\\"a\\")</script>";`
    const [one] = embeddedMarkup(source, 'php')
    assert.ok(one)
    const back = (part: string): string => {
      const at = one.toSpan(one.text.indexOf(part), one.text.indexOf(part) + part.length)
      return source.slice(at.start, at.end)
    }
    assert.equal(back('<script>'), '<script>')
    assert.equal(back('ym'), 'ym')
    assert.equal(back(FILLER.repeat(3)), '$id')
    assert.equal(back('"a"'), '\\"a\\"')
    assert.equal(source.slice(one.toSource(one.text.indexOf('</script>'))), '</script>";')
    assert.equal(one.toSource(one.text.length), source.indexOf('";'))
    assert.deepEqual(one.toSpan(3, 3), { start: one.toSource(3), end: one.toSource(3) })
  })

  it('reads no other language', () => {
    assert.deepEqual(embeddedMarkup(`<% out.print("<script>") %>`, 'jsp'), [])
  })
})
