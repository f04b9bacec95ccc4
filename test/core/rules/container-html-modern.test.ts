import { containerHtmlModern } from '../../../src/core/rules/container-html-modern/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const tags = (...htmls: readonly string[]): string =>
  container({ tags: htmls.map((html, at) => ({ name: `Tag ${at + 1}`, with: { html } })) })
const said = (word: string): string =>
  `The tag “Tag 1” is written in newer JavaScript (${word}): browsers that do not know it run nothing of it, and older containers refuse it`

rows(containerHtmlModern, [
  { name: 'const', path, speaks: tags('<script>«c»onst id = 1; send(() => id)</script>'), words: [said('`const`')] },
  { name: 'a function', path, speaks: tags('<script>items.forEach(«i»tem => send(item))</script>'), words: [said('`=>`')] },
  {
    name: 'two tags',
    path,
    speaks: tags('<script>send(«`»a`)</script>', '<script>let a = 1</script>'),
    words: [
      '2 tags are written in newer JavaScript (a template string in the first): browsers that do not know it run nothing of them. “Tag 1” and “Tag 2”',
    ],
  },
  { name: 'the language of 2009', path, silent: tags('<script>var id = 1; items.forEach(function (item) { send(item, "=>") })</script>') },
  { name: 'modules, which old browsers leave out', path, silent: tags('<script type="module">const a = 1</script>') },
  { name: 'a script that is none', path, silent: tags('<script type="text/template">const a = `1`</script>') },
])
