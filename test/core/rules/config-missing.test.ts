import { configMissing } from '../../../src/core/rules/config-missing/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string): string => `<!doctype html><html><head><title>Shop</title>${head}</head><body></body></html>`
const src = (id: string): string => `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>`
const stub = `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js', new Date());`
const says = 'The Google tag is loaded for G-7RW3K9QZ2M, and no gtag(‘config’) starts it on this page: no page view is counted'

rows(configMissing, [
  { name: 'nothing but the file', speaks: page(src('«G-7RW3K9QZ2M»')), words: [says], offers: ['Configure G-7RW3K9QZ2M'] },
  {
    name: 'the command is in a comment',
    speaks: page(`${src('«G-7RW3K9QZ2M»')}<script>${stub} // gtag('config', 'G-7RW3K9QZ2M')\n</script>`),
    words: [says],
  },
  { name: 'configured', silent: page(`${src('G-7RW3K9QZ2M')}<script>${stub}gtag('config', 'G-7RW3K9QZ2M')</script>`) },
  { name: 'another id', silent: page(`${src('G-7RW3K9QZ2M')}<script>${stub}gtag('config', 'G-5KQ2X8WN4T')</script>`) },
  { name: 'an id that is not known', silent: page(`${src('G-7RW3K9QZ2M')}<script>${stub}gtag('config', window.id)</script>`) },
  {
    name: 'on a click',
    silent: page(`${src('G-7RW3K9QZ2M')}<script>${stub}document.onclick = function () { gtag('config', 'G-7RW3K9QZ2M') }</script>`),
  },
  {
    name: 'in a script',
    silent: { 'index.html': page(`${src('G-7RW3K9QZ2M')}<script src="a.js"></script>`), 'a.js': `${stub}gtag('config', 'G-7RW3K9QZ2M')` },
  },
  { name: 'in a script that is not there', config: { exists: [] }, silent: page(`${src('G-7RW3K9QZ2M')}<script src="a.js"></script>`) },
  { name: 'a Google tag, which its interface configures', silent: page(src('GT-5R8XKQ2')) },
  { name: 'Ads, which events configure', silent: page(src('AW-104938271')) },
  {
    name: 'a container may configure it',
    silent: page(`${src('G-7RW3K9QZ2M')}<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script>`),
  },
  { name: 'a template may print it', path: 'a.php', silent: page(`${src('G-7RW3K9QZ2M')}<?php analytics() ?>`) },
  { name: 'a part', silent: src('G-7RW3K9QZ2M') },
  { name: 'a placeholder', silent: page(src('G-XXXXXXXXXX')) },
  { name: 'a test page', path: 'tests/a.html', silent: page(src('G-7RW3K9QZ2M')) },
])
