import { settingMissing } from '../../../src/core/rules/setting-missing/index.js'
import { rows } from '../../kit/rows.js'

const PAQ = 'var _paq = window._paq = window._paq || [];'
const FILE = `<script async src="https://stats.example.org/matomo.js"></script>`
const URL = `_paq.push(['setTrackerUrl', 'https://stats.example.org/matomo.php']);`
const words = (missing: string): string =>
  `Matomo gets a page view here, and nothing on this page calls ${missing}: nothing is counted. Add it above`

rows(settingMissing, [
  {
    name: 'neither server nor site',
    speaks: `<!doctype html><script>${PAQ} _paq.push(['«trackPageView»']); _paq.push(['enableLinkTracking'])</script>${FILE}`,
    words: [words('`setTrackerUrl` and `setSiteId`')],
  },
  {
    name: 'the site alone is left out, minified',
    speaks: `<!doctype html><script>var _paq=_paq||[];_paq.push(["«trackPageView»"]);${URL}!function(){var g=document.createElement("script");g.src="https://stats.example.org/matomo.js";document.head.appendChild(g)}()</script>`,
    words: [words('`setSiteId`')],
  },
  {
    name: 'the site in a comment',
    speaks: `<!doctype html><script>${PAQ} _paq.push(['«trackPageView»']); ${URL} // _paq.push(['setSiteId', '1'])</script>${FILE}`,
    words: [words('`setSiteId`')],
  },
  {
    name: 'both',
    silent: `<!doctype html><script>${PAQ} _paq.push(['trackPageView']); ${URL} _paq.push(['setSiteId', '1'])</script>${FILE}`,
  },
  {
    name: 'by addTracker',
    silent: `<!doctype html><script>${PAQ} _paq.push(['addTracker', url, '1']); _paq.push(['trackPageView'])</script>${FILE}`,
  },
  {
    name: 'in another file of the page',
    silent: {
      'index.html': `<!doctype html><script src="site.js"></script><script>${PAQ} _paq.push(['trackPageView'])</script>${FILE}`,
      'site.js': `${PAQ} _paq.push(['setSiteId', '1']); ${URL}`,
    },
  },
  { name: 'the file is not loaded here', silent: `<!doctype html><script>${PAQ} _paq.push(['trackPageView'])</script>` },
  {
    name: 'a page view on a click',
    silent: `<!doctype html><script>${PAQ}</script><a onclick="_paq.push(['trackPageView'])">a</a>${FILE}`,
  },
  {
    name: 'a file that is not there',
    silent: `<!doctype html><script src="gone.js"></script><script>${PAQ} _paq.push(['trackPageView'])</script>${FILE}`,
  },
  {
    name: 'an unknown script of another host',
    silent: `<!doctype html><script src="https://cdn.example.net/a.js"></script><script>${PAQ} _paq.push(['trackPageView'])</script>${FILE}`,
  },
  {
    name: 'a command that nobody knows',
    silent: `<!doctype html><script>${PAQ} settings.forEach(function (one) { _paq.push([one.name, one.value]) }); _paq.push(['trackPageView'])</script>${FILE}`,
  },
  {
    name: 'a template prints more',
    path: 'a.php',
    silent: `<!doctype html><script>${PAQ} _paq.push(['trackPageView'])</script>${FILE}<?= $stats ?>`,
  },
])
