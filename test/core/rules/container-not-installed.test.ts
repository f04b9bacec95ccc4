import { containerNotInstalled } from '../../../src/core/rules/container-not-installed/index.js'
import { container, installing } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const bare = '<!doctype html><html lang="en"><head><title>Shop</title></head><body></body></html>'
const counted = bare.replace('</head>', "<script>ym(48213905, 'init', {})</script></head>")

rows(containerNotInstalled, [
  {
    name: 'another container is installed',
    speaks: { 'index.html': installing('GTM-NDW4KZ8'), 'container.json': container({ id: '«GTM-K8WQ3TZ»' }) },
    words: ['No page of this site installs GTM-K8WQ3TZ: what is installed is GTM-NDW4KZ8'],
  },
  {
    name: 'pages have other counters, and install none',
    speaks: { 'index.html': counted, 'cart.html': bare, 'container.json': container({ id: '«GTM-K8WQ3TZ»' }) },
    words: ['No page of this site installs GTM-K8WQ3TZ'],
    severities: ['info'],
  },
  { name: 'installed', silent: { 'index.html': installing(), 'container.json': container() } },
  { name: 'installed in other letters', silent: { 'index.html': installing('gtm-k8wq3tz'), 'container.json': container() } },
  { name: 'commented out', silent: { 'index.html': `<!-- ${installing()} -->`, 'cart.html': bare, 'container.json': container() } },
  {
    name: 'the id of what is installed is not known',
    silent: { 'index.php': installing('<?= $gtm ?>'), 'cart.html': bare, 'container.json': container() },
  },
  {
    name: 'pages of a tool, which count nobody',
    silent: { 'index.html': bare, 'popup.html': bare, 'container.json': container() },
  },
  { name: 'no pages at all', silent: { 'container.json': container() } },
  { name: 'one page only, a demonstration', silent: { 'index.html': counted, 'container.json': container() } },
  { name: 'a hidden id', silent: { 'index.html': installing('GTM-NDW4KZ8'), 'container.json': container({ id: 'GTM-XXXXXX' }) } },
  { name: 'a server container', silent: { 'index.html': installing('GTM-NDW4KZ8'), 'container.json': container({ usage: 'SERVER' }) } },
  {
    name: 'a part of a page that is not there may install it',
    silent: { 'index.html': counted, 'cart.html': `${bare}<script src="js/gone.js"></script>`, 'container.json': container() },
  },
])
