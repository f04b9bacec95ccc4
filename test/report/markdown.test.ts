import assert from 'node:assert/strict'
import { plainText, withoutHeading } from '../../src/report/markdown.js'

describe('report/markdown', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['headings and paragraphs', '# Title\n\nOne\ntwo.\n\n## Wrong\nText', 'Title\n\nOne\ntwo.\n\nWrong\n\nText'],
    ['code is indented and left alone', '```html\n<b>**x**</b>\n\n`y`\n```\nafter', '    <b>**x**</b>\n\n    `y`\n\nafter'],
    [
      'emphasis and code words',
      'Use **only** `async`, see [the page](https://a.b/c) and [more](./x.md).',
      'Use only async, see the page (https://a.b/c) and more.',
    ],
    ['a fence without an end', '```\ncode', '    code'],
    ['line ends of all kinds', '# A\r\n\r\nb\r\n', 'A\n\nb'],
    ['nothing', '', ''],
  ]
  for (const [what, markdown, expected] of rows) it(what, () => assert.equal(plainText(markdown), expected))

  it('leaves out the heading of a page', () => assert.equal(withoutHeading('# Title\n\nText\n\n# Again\n'), 'Text\n\n# Again'))
})
