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
])
