import { consentLate } from '../../../src/core/rules/consent-late/index.js'
import { rows } from '../../kit/rows.js'

const SHIM = `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)}`
const LOADER = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-7RW3K9QZ2M"></script>`
const GTM = `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-KQ7W2PX');</script>`
const DEFAULT = `gtag('consent', '«default»', { ad_storage: 'denied' })`
const plain = DEFAULT.replace('«', '').replace('»', '')

rows(consentLate, [
  {
    name: 'after config',
    speaks: `<!doctype html><head><script>${SHIM} gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M'); ${DEFAULT}</script></head>`,
    words: ['The consent default comes after `config`: what is sent before it knows no consent'],
  },
  {
    name: 'below a container',
    speaks: `<!doctype html><head>${GTM}<script>${SHIM} ${DEFAULT}</script></head>`,
    words: ['The consent default comes after the container: what is sent before it knows no consent'],
  },
  {
    name: 'after an event',
    speaks: `<!doctype html><head><script>${SHIM} gtag('event', 'seen'); ${DEFAULT}</script></head>`,
    words: ['The consent default comes after an event: what is sent before it knows no consent'],
  },
  {
    name: 'after a push for the container',
    speaks: `<!doctype html><head><script>${SHIM} dataLayer.push({ event: 'ready' })</script><script>${DEFAULT}</script>${GTM}</head>`,
    words: ['The consent default comes after an event is pushed for the container, whose tags know no consent then'],
    severities: ['warning'],
  },
  {
    name: 'after a push for another tag manager',
    silent: `<!doctype html><head><script>${SHIM} var _mtm = window._mtm || []; _mtm.push({ event: 'ready' })</script><script>${plain}</script>${GTM}</head>`,
  },
  {
    name: 'after a push that is no event',
    silent: `<!doctype html><head><script>${SHIM} dataLayer.push({ page: 'a' })</script><script>${plain}</script>${GTM}</head>`,
  },
  {
    name: 'below the loader alone',
    speaks: `<!doctype html><head>${LOADER}<script>${SHIM} ${DEFAULT}; gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M')</script></head>`,
    words: ['The consent default stands below the script that loads Google tag: it should be the first thing of all'],
    severities: ['info'],
  },
  {
    name: 'first of all',
    silent: `<!doctype html><head><script>${SHIM} ${plain}</script>${LOADER}<script>gtag('js', new Date()); gtag('config', 'G-7RW3K9QZ2M')</script>${GTM}</head>`,
  },
  {
    name: 'a second default for a region comes later',
    silent: `<!doctype html><head><script>${SHIM} ${plain}; gtag('config', 'G-7RW3K9QZ2M'); gtag('consent', 'default', { ad_storage: 'granted', region: ['US'] })</script></head>`,
  },
  {
    name: 'an update comes later by its nature',
    silent: `<!doctype html><head><script>${SHIM} gtag('config', 'G-7RW3K9QZ2M'); gtag('consent', 'update', { ad_storage: 'granted' })</script></head>`,
  },
  {
    name: 'another file may have said it before',
    silent: {
      'index.html': `<!doctype html><head><script src="a.js"></script><script>${SHIM} gtag('config', 'G-7RW3K9QZ2M'); ${plain}</script></head>`,
      'a.js': plain,
    },
  },
  {
    name: 'on a condition',
    silent: `<!doctype html><head><script>${SHIM} gtag('config', 'G-7RW3K9QZ2M'); if (eu) { ${plain} }</script></head>`,
  },
  {
    name: 'Meta’s revoke behind the start',
    speaks: `<!doctype html><head><script>fbq('init', '738291046518273'); fbq('consent', '«revoke»'); fbq('track', 'PageView'); button.onclick = function () { fbq('consent', 'revoke') }</script></head>`,
    words: ["`fbq('consent')` comes after `fbq('init')`: what is sent until then is not held back. Move it above `fbq('init')`"],
    severities: ['warning'],
  },
  {
    name: 'TikTok’s hold behind the page view',
    speaks: `<!doctype html><head><script>ttq.load('CR7QK3BC77U2M9V5T1GH'); ttq.page(); «ttq.holdConsent()»</script></head>`,
    words: ['`ttq.holdConsent()` comes after `ttq.page()`: what is sent until then is not held back. Move it above `ttq.page()`'],
    severities: ['warning'],
  },
  {
    name: 'revoke and hold where they belong, and what visitors revoke',
    silent: {
      'a.html': `<!doctype html><head><script>fbq('consent', 'revoke'); fbq('init', '738291046518273'); ttq.load('CR7QK3BC77U2M9V5T1GH'); ttq.holdConsent(); ttq.page()</script></head>`,
      'b.html': `<!doctype html><head><script>fbq('init', '738291046518273'); fbq('track', 'PageView'); button.onclick = function () { fbq('consent', 'revoke') }</script></head>`,
      'c.html': `<!doctype html><head><script>fbq('init', '738291046518273'); if (refused) fbq('consent', 'revoke')</script></head>`,
      'd.html': `<!doctype html><head><script>fbq('consent', 'revoke'); fbq('init', '738291046518273'); fbq('consent', 'revoke')</script></head>`,
      'e.html': `<!doctype html><head><script src="hold.js"></script><script>fbq('init', '738291046518273'); fbq('consent', 'revoke')</script></head>`,
      'hold.js': `fbq('consent', 'revoke')`,
      'f.html': `<!doctype html><head><script>fbq('init', '738291046518273'); fbq('consent', 'grant') // fbq('consent', 'revoke')</script></head>`,
    },
  },
])
