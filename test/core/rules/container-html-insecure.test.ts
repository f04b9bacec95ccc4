import { containerHtmlInsecure } from '../../../src/core/rules/container-html-insecure/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const said = (address: string): string => `The tag “Partner” asks for ${address} by \`http:\`: browsers block that on pages with https`
const tag = (html: string): string => container({ tags: [{ name: 'Partner', with: { html } }] })

rows(containerHtmlInsecure, [
  {
    name: 'a script',
    path,
    speaks: tag('<script src="«http://cdn.partner.example/t.js»"></script>'),
    words: [said('http://cdn.partner.example/t.js')],
  },
  {
    name: 'an element a script makes, behind escapes',
    path,
    speaks: tag('<script>\n\tvar s = document.createElement("script");\n\ts.src = "«http://cdn.partner.example/t.js»";\n</script>'),
    words: [said('http://cdn.partner.example/t.js')],
  },
  {
    name: 'a picture',
    path,
    speaks: container({ tags: [{ name: 'Partner', type: 'img', with: { url: '«http://pixel.partner.example/i»' } }] }),
    words: [said('http://pixel.partner.example/i')],
  },
  {
    name: 'https, no scheme, links and texts',
    path,
    silent: tag(
      '<script src="https://a.example/t.js"></script><img src="//a.example/i"><a href="http://a.example/">a</a><p>http://a.example</p>',
    ),
  },
  {
    name: 'a vendor’s file, which loader-insecure repairs',
    path,
    silent: tag('<script async src="http://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>'),
  },
  {
    name: 'a paused tag',
    path,
    silent: container({ tags: [{ name: 'Partner', paused: true, with: { html: '<img src="http://a.example/i">' } }] }),
  },
])
