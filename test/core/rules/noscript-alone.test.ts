import { noscriptAlone } from '../../../src/core/rules/noscript-alone/index.js'
import { rows } from '../../kit/rows.js'

const page = (body: string): string => `<!doctype html><html><head><title>Shop</title></head><body>${body}</body></html>`
const pixel = (id: string): string => `<noscript><div><img src="https://mc.yandex.ru/watch/${id}"></div></noscript>`
const says = (counter: string): string =>
  `The noscript pixel of the ${counter} stands here without its script: visitors with JavaScript are not counted`

rows(noscriptAlone, [
  { name: 'a pixel alone', speaks: page(pixel('«48213905»')), words: [says('Yandex Metrica counter 48213905')] },
  {
    name: 'the script is in a comment',
    speaks: page(`<!-- <script>ym(48213905, 'init')</script> -->${pixel('«48213905»')}`),
    words: [says('Yandex Metrica counter 48213905')],
  },
  {
    name: 'a frame of Tag Manager alone',
    speaks: page(`<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=«GTM-K8WQ3TZ»"></iframe></noscript>`),
    words: [says('Google Tag Manager container GTM-K8WQ3TZ')],
  },
  {
    name: 'beside another counter that has its script and its pixel',
    speaks: page(`${pixel('«48213905»')}<script>ym(30561287, 'init')</script>${pixel('30561287')}`),
    words: [says('Yandex Metrica counter 48213905')],
  },
  {
    name: 'beside a counter of an id that is not known',
    silent: page(`${pixel('48213905')}<script>ym(window.counter, 'init')</script>${pixel('30561287')}`),
  },
  { name: 'with its script', silent: page(`<script>ym(48213905, 'init')</script>${pixel('48213905')}`) },
  { name: 'with a script for another id', silent: page(`<script>ym(30561287, 'init')</script>${pixel('48213905')}`) },
  {
    name: 'a script that waits for consent',
    silent: page(`<script type="text/plain" data-category="analytics">ym(48213905, 'init')</script>${pixel('48213905')}`),
  },
  {
    name: 'the script is in a file',
    silent: { 'index.html': page(`<script src="a.js"></script>${pixel('48213905')}`), 'a.js': `ym(48213905, 'init')` },
  },
  { name: 'a file that is not there', silent: page(`<script src="a.js"></script>${pixel('48213905')}`), config: { exists: [] } },
  {
    name: 'a container may bring the script',
    silent: page(`<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script>${pixel('48213905')}`),
  },
  { name: 'a template may print the script', path: 'a.php', silent: page(`<?php wp_footer() ?>${pixel('48213905')}`) },
  { name: 'a fragment', silent: pixel('48213905') },
  { name: 'a picture that all load', silent: page(`<img src="https://mc.yandex.ru/watch/48213905">`) },
  { name: 'a test page', path: 'tests/a.html', silent: page(pixel('48213905')) },
  { name: 'in a comment', silent: page(`<!-- ${pixel('48213905')} -->`) },
])
