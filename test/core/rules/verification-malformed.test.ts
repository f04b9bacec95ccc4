import { verificationMalformed } from '../../../src/core/rules/verification-malformed/index.js'
import { rows } from '../../kit/rows.js'

const page = (name: string, content: string): string => `<head>\n<meta name="${name}" content="${content}">\n</head>`
const CODE = 'Zk3vQ8mB1xT7cR5nW2yL9pD4hF6jS0aGuEiOqVtX_Yz'

rows(verificationMalformed, [
  {
    name: 'empty',
    speaks: `<head>\n«<meta name="yandex-verification" content="">»\n</head>`,
    words: ['The code for Yandex Webmaster is empty: the tag proves nothing'],
    offers: ['Remove the tag'],
  },
  {
    name: 'the file’s name',
    speaks: page('google-site-verification', '«google0123456789abcdef»'),
    words: [
      'google0123456789abcdef is the name of the file by which Google Search Console can verify a site, not the code for the tag: it proves nothing here',
    ],
  },
  {
    name: 'the whole tag in its own content',
    speaks: `<head><meta name="google-site-verification" content='«<meta name="google-site-verification" content="${CODE}" />»'></head>`,
    words: ['The whole tag stands in its own content: Google Search Console does not find its code'],
    fixed: `<head><meta name="google-site-verification" content='${CODE}'></head>`,
  },
  {
    name: 'the whole tag, and no code',
    speaks: page('yandex-verification', '«content=code»'),
    words: ['The whole tag stands in its own content: Yandex Webmaster does not find its code'],
  },
  {
    name: 'a placeholder',
    speaks: page('p:domain_verify', '«your-code-here»'),
    words: ['your-code-here is a placeholder: Pinterest does not find its code'],
  },
  {
    name: 'crosses',
    speaks: page('msvalidate.01', '«XXXXXXXX»'),
    words: ['XXXXXXXX is a placeholder: Bing Webmaster Tools does not find its code'],
  },
  {
    name: 'half a code',
    speaks: page('Yandex-Verification', '«0123456789abc»'),
    words: ['0123456789abc does not look like a code of Yandex Webmaster: is all of it there?'],
    severities: ['info'],
  },
  {
    name: 'codes',
    silent:
      page('google-site-verification', CODE) +
      page('yandex-verification', '0123456789abcdef') +
      page('msvalidate.01', '0123456789ABCDEF0123456789ABCDEF'),
  },
  { name: 'a service whose codes nobody knows', silent: page('wmail-verification', 'abc') },
  { name: 'a template writes it', path: 'a.php', silent: page('yandex-verification', '<?= $code ?>') },
  { name: 'commented out', silent: `<!-- ${page('yandex-verification', '')} -->` },
  { name: 'a test page', path: 'tests/a.html', silent: page('yandex-verification', '') },
])
