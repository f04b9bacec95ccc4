import { callTooEarly } from '../../../src/core/rules/call-too-early/index.js'
import { rows } from '../../kit/rows.js'

const STUB = `<script>window.ym = window.ym || function () { (ym.a = ym.a || []).push(arguments) }; ym(11223344, 'init', {})</script>`

rows(callTooEarly, [
  {
    name: 'above the snippet',
    speaks: `<!doctype html><html><head><script>«ym(11223344, 'reachGoal', 'a')»</script>${STUB}</head></html>`,
    words: ["ym(…, 'reachGoal') runs before the snippet that makes `ym`: the script stops here with an error"],
  },
  {
    name: 'an object that the vendor’s file makes',
    speaks: `<!doctype html><html><head>${STUB}<script>«yaCounter11223344.reachGoal('a')»</script></head></html>`,
    words: [
      '`yaCounter11223344` exists only after the vendor’s file has loaded: called while the page loads, the script stops here with an error',
    ],
    severities: ['warning'],
  },
  {
    name: 'below the snippet, before the start',
    silent: `<!doctype html><html><head><script>window.ym = window.ym || function () { (ym.a = ym.a || []).push(arguments) }; ym(11223344, 'reachGoal', 'a'); ym(11223344, 'init', {})</script></head></html>`,
  },
  {
    name: 'on a click',
    silent: `<!doctype html><html><head><script>document.onclick = function () { ym(11223344, 'reachGoal', 'a') }</script>${STUB}</head></html>`,
  },
  {
    name: 'on a click of an element',
    silent: `<!doctype html><html><body><a onclick="yaCounter11223344.reachGoal('a')">a</a>${STUB}</body></html>`,
  },
  {
    name: 'after a question',
    silent: `<!doctype html><html><head><script>if (window.ym) ym(11223344, 'reachGoal', 'a')</script>${STUB}</head></html>`,
  },
  {
    name: 'with a safety net',
    silent: `<!doctype html><html><head>${STUB}<script>try { yaCounter11223344.reachGoal('a') } catch (e) {}</script></head></html>`,
  },
  {
    name: 'a function declared in the same script',
    silent: `<!doctype html><html><head><script>gtag('js', new Date()); function gtag(){dataLayer.push(arguments)}</script></head></html>`,
  },
  {
    name: 'nobody knows where the function comes from',
    silent: `<!doctype html><html><head><script>ym(11223344, 'reachGoal', 'a')</script></head></html>`,
  },
  {
    name: 'a script from elsewhere stands above',
    silent: `<!doctype html><html><head><script src="https://cdn.example.org/tags.js"></script><script>ym(11223344, 'reachGoal', 'a')</script>${STUB}</head></html>`,
  },
  {
    name: 'a file alone, without the snippet around it',
    speaks: `<!doctype html><html><head><script async src="https://connect.facebook.net/en_US/fbevents.js"></script><script>«fbq('init', '284710934857612')»; fbq('track', 'PageView')</script></head></html>`,
    words: [
      '`fbq` does not exist yet: fbevents.js is loaded beside the page, and nothing here keeps calls for it until then. The script stops here with an error',
    ],
  },
  {
    name: 'the Google tag without its function',
    speaks: `<!doctype html><html><head><script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script><script>«gtag('config', 'G-7RW3K9QZ2M')»</script></head></html>`,
    words: [
      '`gtag` does not exist yet: gtag/js is loaded beside the page, and nothing here keeps calls for it until then. The script stops here with an error',
    ],
  },
  {
    name: 'an object whose snippet keeps no calls',
    speaks: `<!doctype html><html><head><script defer src="https://cdn.usefathom.com/script.js" data-site="RWTQKBNA"></script></head><body><script>«fathom.trackEvent('seen')»</script></body></html>`,
    words: [
      '`fathom` does not exist yet: script.js is loaded beside the page, and nothing here keeps calls for it until then. The script stops here with an error',
    ],
  },
  {
    name: 'the same on a click, after the page, in a module, after a question, in a safety net',
    silent: `<!doctype html><html><head><script defer src="https://cdn.usefathom.com/script.js" data-site="RWTQKBNA"></script></head><body><a onclick="fathom.trackEvent('a')">a</a><script>addEventListener('load', function () { fathom.trackEvent('b') }); if (window.fathom) fathom.trackEvent('c'); window.fathom && fathom.trackEvent('d'); window.fathom?.trackEvent('e'); try { fathom.trackEvent('f') } catch (e) {}</script><script type="module">fathom.trackEvent('g')</script></body></html>`,
  },
  {
    name: 'a file that is loaded at once',
    silent: `<!doctype html><html><head><script src="https://cdn.usefathom.com/script.js" data-site="RWTQKBNA"></script></head><body><script>fathom.trackEvent('seen')</script></body></html>`,
  },
  {
    name: 'a stub in another file of the site',
    path: 'index.html',
    silent: `<!doctype html><html><head><script src="js/stub.js"></script><script async src="https://connect.facebook.net/en_US/fbevents.js"></script><script>fbq('init', '284710934857612')</script></head></html>`,
  },
])
