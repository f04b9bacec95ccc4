import { loaderTwice } from '../../../src/core/rules/loader-twice/index.js'
import { rows } from '../../kit/rows.js'

const gtag = (id: string): string => `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>`

rows(loaderTwice, [
  {
    name: 'the Google tag for two ids',
    speaks: `${gtag('G-7RW3K9QZ2M')}<script async src="«https://www.googletagmanager.com/gtag/js?id=AW-104938271»"></script>`,
    words: ['gtag/js of Google tag is loaded already on this page: one is enough for all its ids'],
  },
  {
    name: 'in the page and in a script it loads',
    speaks: {
      'index.html': `<script src="a.js"></script><script async src="«https://mc.yandex.ru/metrika/tag.js»"></script>`,
      'a.js': `var s = document.createElement('script'); s.src = 'https://mc.yandex.ru/metrika/tag.js?id=48213905'; document.head.appendChild(s)`,
    },
    words: ['tag.js of Yandex Metrica is loaded already on this page: one is enough for all its ids'],
  },
  { name: 'once', silent: gtag('G-7RW3K9QZ2M') },
  { name: 'one in a comment', silent: `${gtag('G-7RW3K9QZ2M')}<!-- ${gtag('AW-104938271')} -->` },
  {
    name: 'alternatives of a template',
    path: 'a.twig',
    silent: `{% if a %}${gtag('G-7RW3K9QZ2M')}{% else %}${gtag('G-5KQ2X8WN4T')}{% endif %}`,
  },
  {
    name: 'files that are containers of their own',
    silent: `<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script><script async src="https://www.googletagmanager.com/gtm.js?id=GTM-57F8F9"></script>`,
  },
  {
    name: 'a widget’s file',
    silent: `<script src="https://vk.com/js/api/openapi.js?168"></script><script src="https://vk.com/js/api/openapi.js?169"></script>`,
  },
  { name: 'a test page', path: 'test/a.html', silent: gtag('G-7RW3K9QZ2M') + gtag('AW-104938271') },
])
