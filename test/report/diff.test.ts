import assert from 'node:assert/strict'
import { toDiff } from '../../src/report/index.js'

describe('report/diff', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['nothing changed', 'a\n', 'a\n', ''],
    ['a line', 'a\nb\nc\n', 'a\nB\nc\n', '--- a/index.html\n+++ b/index.html\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n'],
    ['line ends stay as they are', 'a\r\nb\r\n', 'a\r\nB\r\n', '--- a/index.html\n+++ b/index.html\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n'],
    [
      'no line end at the end',
      'a',
      'b',
      '--- a/index.html\n+++ b/index.html\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    ],
  ]
  for (const [what, before, after, expected] of rows) it(what, () => assert.equal(toDiff('index.html', before, after), expected))
})
