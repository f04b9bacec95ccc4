import { noscriptInHead } from '../../../src/core/rules/noscript-in-head/index.js'
import { rows } from '../../kit/rows.js'

const pixel = `<noscript><img src="https://www.facebook.com/tr?id=738291046518273&ev=PageView&noscript=1"></noscript>`
const frame = `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K8WQ3TZ"></iframe></noscript>`
const marked = (noscript: string): string => noscript.replace(/<(?:img|iframe)[^>]*>/, tag => `«${tag}»`)

rows(noscriptInHead, [
  {
    name: 'a frame before the canonical link',
    speaks: `<html>
<head>
  <title>Shop</title>
  ${marked(frame)}
  <link rel="canonical" href="https://shop.ru/">
</head>
<body>
  <h1>Shop</h1>
</body>
</html>`,
    words: [
      'The noscript part of the Google Tag Manager container ends the head for readers without JavaScript: the canonical link behind it are in the body for them',
    ],
    fixed: `<html>
<head>
  <title>Shop</title>
  <link rel="canonical" href="https://shop.ru/">
</head>
<body>
  ${frame}
  <h1>Shop</h1>
</body>
</html>`,
  },
  {
    name: 'a pixel before the title and the description',
    speaks: `<html><head>${marked(pixel)}<title>Shop</title><meta name="description" content="A shop"></head><body></body></html>`,
    words: [
      'The noscript part of the Meta Pixel ends the head for readers without JavaScript: the title and the description behind it are in the body for them',
    ],
    severities: ['info'],
    fixed: `<html><head><title>Shop</title><meta name="description" content="A shop"></head><body>${pixel}</body></html>`,
  },
  {
    name: 'a frame, and nothing behind it',
    speaks: `<html><head><title>Shop</title>${marked(frame)}</head><body></body></html>`,
    words: [
      'The noscript part of the Google Tag Manager container stands in the head, where a frame is not allowed: it belongs right after <body>',
    ],
    severities: ['info'],
    fixed: `<html><head><title>Shop</title></head><body>${frame}</body></html>`,
  },
  {
    name: 'a body that nobody wrote',
    speaks: `<html><head><title>Shop</title>${marked(frame)}</head></html>`,
    words: [
      'The noscript part of the Google Tag Manager container stands in the head, where a frame is not allowed: it belongs right after <body>',
    ],
    severities: ['info'],
  },
  {
    name: 'a pixel, and nothing behind it',
    speaks: `<html><head><title>Shop</title>${marked(pixel)}</head><body></body></html>`,
    words: [
      'The noscript part of the Meta Pixel stands in the head, where no picture is allowed: readers without JavaScript end the head there',
    ],
    severities: ['info'],
    fixed: `<html><head><title>Shop</title></head><body>${pixel}</body></html>`,
  },
  { name: 'in the body', silent: `<html><head><title>Shop</title></head><body>${frame}</body></html>` },
  { name: 'in a comment', silent: `<html><head><!-- ${frame} --><title>Shop</title></head><body></body></html>` },
  {
    name: 'a picture without noscript: that is another rule',
    silent: `<html><head><img src="https://mc.yandex.ru/watch/48213905"><title>Shop</title></head></html>`,
  },
  { name: 'a part', path: 'pixel.html', silent: frame },
  { name: 'a test page', path: 'tests/a.html', silent: `<html><head>${frame}<title>Shop</title></head></html>` },
])
