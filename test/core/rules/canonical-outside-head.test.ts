import { canonicalOutsideHead } from '../../../src/core/rules/canonical-outside-head/index.js'
import { rows } from '../../kit/rows.js'

const OUTSIDE = 'The canonical link stands outside the head: search engines ignore it there'

rows(canonicalOutsideHead, [
  {
    name: 'in the body',
    speaks: `<!doctype html>
<html>
<head>
  <title>Sale</title>
</head>
<body>
  «<link rel="canonical" href="https://shop.ru/sale">»
  <h1>Sale</h1>
</body>
</html>`,
    words: [OUTSIDE],
    fixed: `<!doctype html>
<html>
<head>
  <title>Sale</title>
  <link rel="canonical" href="https://shop.ru/sale">
</head>
<body>
  <h1>Sale</h1>
</body>
</html>`,
  },
  {
    name: 'all in one line',
    speaks: `<html><head><title>Sale</title></head><body><p>Sale</p>«<link rel=canonical href=https://shop.ru/sale>»</body></html>`,
    words: [OUTSIDE],
    fixed: `<html><head><title>Sale</title><link rel=canonical href=https://shop.ru/sale></head><body><p>Sale</p></body></html>`,
  },
  {
    name: 'no head tag to move it to',
    speaks: `<html><body><p>Sale</p>«<link rel="canonical" href="https://shop.ru/sale">»</body></html>`,
    words: [OUTSIDE],
  },
  {
    name: 'behind a condition nobody moves it',
    path: 'a.twig',
    speaks: `<html><head></head><body>{% if a %}«<link rel="canonical" href="https://shop.ru/sale">»{% endif %}</body></html>`,
    words: [OUTSIDE],
  },
  {
    name: 'one more than the one in the head',
    speaks: `<html><head><link rel="canonical" href="https://shop.ru/"></head><body>«<link rel="canonical" href="https://shop.ru/sale">»</body></html>`,
    words: ['This canonical link stands outside the head: search engines ignore it and take the one in the head'],
    severities: ['info'],
  },
  { name: 'in the head', silent: `<html><head><link rel="canonical" href="https://shop.ru/"></head><body></body></html>` },
  {
    name: 'behind the head’s end tag browsers still put it in',
    silent: `<html><head></head><link rel="canonical" href="https://shop.ru/"><body></body></html>`,
  },
  {
    name: 'fallen out of a head that ended early',
    silent: `<html><head><div></div><link rel="canonical" href="https://shop.ru/"></head><body></body></html>`,
  },
  { name: 'a part that stands in a head elsewhere', path: 'seo.php', silent: `<link rel="canonical" href="<?= $url ?>">` },
  { name: 'a component', path: 'Head.svelte', silent: `<svelte:head><link rel="canonical" href="https://shop.ru/"></svelte:head>` },
  {
    name: 'in a comment, in noscript',
    silent: `<html><head></head><body><!-- <link rel="canonical" href="/"> --><noscript><link rel="canonical" href="/"></noscript></body></html>`,
  },
])
