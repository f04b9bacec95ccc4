import { noscriptWithoutConsent } from '../../../src/core/rules/noscript-without-consent/index.js'
import { rows } from '../../kit/rows.js'

const START = `fbq('init', '738291046518273'); fbq('track', 'PageView')`
const PIXEL = `<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=738291046518273&ev=PageView&noscript=1"></noscript>`
const marked = PIXEL.replace('738291046518273', '«738291046518273»')
const words = (vendor: string): string =>
  `${vendor} is held back here until visitors agree, and this image reports those without JavaScript all the same: take it out, or print it only for those who agreed`

rows(noscriptWithoutConsent, [
  {
    name: 'Meta’s image beside a revoke',
    speaks: `<body><script>fbq('consent', 'revoke'); ${START}</script>${marked}<script>ok.onclick = function () { fbq('consent', 'grant') }</script>`,
    words: [words('Meta Pixel')],
  },
  {
    name: 'the revoke in a script of its own, minified',
    speaks: {
      'index.html': `<body><script src="stats.js"></script>${marked}`,
      'stats.js': `fbq("consent","revoke");fbq("init","738291046518273")`,
    },
    words: [words('Meta Pixel')],
  },
  {
    name: 'Pinterest’s image',
    speaks: `<body><script>pintrk('setconsent', false); pintrk('load', '2612345678901'); pintrk('page')</script><noscript><img src="https://ct.pinterest.com/v3/?event=init&tid=«2612345678901»&noscript=1"></noscript>`,
    words: [words('Pinterest Tag')],
  },
  { name: 'without a word of consent', silent: `<body><script>${START}</script>${PIXEL}` },
  {
    name: 'a revoke that visitors ask for',
    silent: `<body><script>${START}; no.onclick = () => fbq('consent', 'revoke')</script>${PIXEL}`,
  },
  { name: 'a revoke for some', silent: `<body><script>if (inEurope) fbq('consent', 'revoke'); ${START}</script>${PIXEL}` },
  { name: 'granted at once', silent: `<body><script>fbq('consent', 'revoke'); ${START}; fbq('consent', 'grant')</script>${PIXEL}` },
  { name: 'an image that is commented out', silent: `<body><script>fbq('consent', 'revoke'); ${START}</script><!-- ${PIXEL} -->` },
  {
    name: 'an image that the server prints for those who agreed',
    path: 'a.php',
    silent: `<body><script>fbq('consent', 'revoke'); ${START}</script><?php if ($agreed): ?>${PIXEL}<?php endif ?>`,
  },
  {
    name: 'the image of another vendor',
    silent: `<body><script>fbq('consent', 'revoke'); ${START}</script><noscript><img src="https://px.ads.linkedin.com/collect/?pid=123456&fmt=gif"></noscript>`,
  },
])
