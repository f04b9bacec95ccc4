import { policyBlocksCounter } from '../../../src/core/rules/policy-blocks-counter/index.js'
import { rows } from '../../kit/rows.js'

const TAG = 'https://mc.yandex.ru/metrika/tag.js'
const page = (policy: string, url = TAG): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><script async src="${url}"></script></head><body></body></html>`
const says = (directive: string): string => `The policy of this page blocks Yandex Metrica: add https://mc.yandex.ru to its ${directive}`

rows(policyBlocksCounter, [
  {
    name: 'the site only',
    speaks: page(`script-src 'self'; img-src *`, `«${TAG}»`),
    words: [says('script-src')],
    offers: ['Allow mc.yandex.ru in script-src'],
  },
  {
    name: 'by default, another host',
    speaks: page(`img-src *; default-src 'self' https://*.google.com`, `«${TAG}»`),
    words: [says('default-src')],
    offers: ['Allow mc.yandex.ru in default-src'],
  },
  { name: 'none', speaks: page(`script-src 'none'`, `«${TAG}»`), words: [says('script-src')] },
  { name: 'the host', silent: page(`default-src 'self'; script-src 'self' https://mc.yandex.ru/metrika/`) },
  { name: 'its domain', silent: page('script-src *.yandex.ru') },
  { name: 'a scheme', silent: page('script-src https:') },
  { name: 'everything', silent: page('script-src *') },
  { name: 'a nonce', silent: page(`script-src 'nonce-abc' 'strict-dynamic'`) },
  { name: 'images only', silent: page(`img-src 'self'`) },
  { name: 'elements before scripts', silent: page(`script-src 'self'; script-src-elem https://mc.yandex.ru`) },
  { name: 'a template fills it', silent: page(`script-src 'self' {{ hosts }}`) },
  {
    name: 'the policy comes later',
    silent: `<!doctype html><html><head><script async src="${TAG}"></script><meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head><body></body></html>`,
  },
  { name: 'a server of one’s own', silent: page(`script-src 'self'`, 'https://stat.shop.ru/matomo.js') },
])
