import { containerHtmlWrite } from '../../../src/core/rules/container-html-write/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const html = '<script>\n  var id = "{{User}}";\n  «document.write»("<img src=\\"//pixel.example/" + id + "\\">");\n</script>'

rows(containerHtmlWrite, [
  {
    name: 'not supported by the tag',
    path,
    speaks: container({ tags: [{ name: 'Partner', with: { html } }] }),
    words: [
      '`document.write` of the tag “Partner” comes after the page is read: browsers ignore it or empty the page. Insert an element instead',
    ],
  },
  {
    name: 'supported by the tag',
    path,
    speaks: container({
      tags: [{ name: 'Partner', with: { html: '<script>if (a) «document.writeln»(b)</script>', supportDocumentWrite: 'true' } }],
    }),
    words: ['`document.writeln` of the tag “Partner” is imitated by Tag Manager, which is slow: insert an element instead'],
    severities: ['info'],
  },
  {
    name: 'in a comment and in a string',
    path,
    silent: container({ tags: [{ name: 'Partner', with: { html: '<script>// document.write(1)\nlog("document.write(1)")</script>' } }] }),
  },
  {
    name: 'a paused tag',
    path,
    silent: container({ tags: [{ name: 'Partner', paused: true, with: { html: '<script>document.write(1)</script>' } }] }),
  },
])
