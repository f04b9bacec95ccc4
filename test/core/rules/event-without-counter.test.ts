import { eventWithoutCounter } from '../../../src/core/rules/event-without-counter/index.js'
import { rows } from '../../kit/rows.js'

const counter = (id: string): string => `<script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
ym(${id}, 'init', {});</script>`
const page = (head: string, body = ''): string => `<!doctype html><html><head><title>Shop</title>${head}</head><body>${body}</body></html>`
const GTM = `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-KQ7W2PX');</script>`

rows(eventWithoutCounter, [
  {
    name: 'a slip of the pen in the id',
    speaks: page(
      counter('11223344'),
      `<a href="tel:1" onclick="ym(«11223344»5,'reachGoal','call')">Call</a>`.replace('«11223344»5', '«112233445»'),
    ),
    words: ['This is sent to counter 112233445, which the site starts nowhere: nothing arrives. Started here: 11223344'],
    fixed: page(counter('11223344'), `<a href="tel:1" onclick="ym(11223344,'reachGoal','call')">Call</a>`),
  },
  {
    name: 'a counter of another site, several times',
    speaks: page(
      counter('11223344'),
      `<script>function f() { ym(«98765432», 'reachGoal', 'a') } function g() { ym(98765432, 'reachGoal', 'b') }</script>`,
    ),
    words: ['2 events of this file are sent to counter 98765432, which the site starts nowhere: nothing arrives. Started here: 11223344'],
    offers: [],
  },
  {
    name: 'a counter of other pages',
    speaks: {
      'index.html': page(counter('11223344')),
      'shop.html': page(counter('55667788'), `<script>ym(«11223344», 'reachGoal', 'a')</script>`),
    },
    words: ['This is sent to counter 11223344, which is not started here: nothing arrives. Started here: 55667788'],
    severities: ['warning'],
  },
  {
    name: 'a page without any counter',
    speaks: { 'index.html': page(counter('11223344')), 'thanks.html': page('', `<script>ym(«11223344», 'reachGoal', 'a')</script>`) },
    words: ['This is sent to counter 11223344, which is not started here: nothing arrives'],
    severities: ['warning'],
  },
  {
    name: 'no counter of the vendor at all',
    speaks: page('', `<script>fbq('track', '«Lead»')</script>`),
    words: ['This is sent to Meta Pixel, and no pixel of it is started here: nothing arrives'],
    severities: ['warning'],
  },
  {
    name: 'a script that all pages load with another counter',
    speaks: {
      'index.html': page(counter('11223344'), `<script src="a.js"></script>`),
      'b.html': page(counter('11223344'), `<script src="a.js"></script>`),
      'a.js': `document.querySelector('form').onsubmit = function () { ym(«11223345», 'reachGoal', 'a') }`,
    },
    words: ['This is sent to counter 11223345, which the site starts nowhere: nothing arrives. Started here: 11223344'],
    fixed: { 'a.js': `document.querySelector('form').onsubmit = function () { ym(11223344, 'reachGoal', 'a') }` },
  },
  {
    name: 'a template of which nobody knows the page',
    speaks: {
      'header.php': page(counter('11223344')),
      'form.php': `<? if ($sent): ?><script>ym(«99887766», 'reachGoal', 'sent')</script><? endif ?>`,
    },
    words: ['This is sent to counter 99887766, which the site starts nowhere: it starts 11223344'],
    severities: ['info'],
  },
  {
    name: 'a template whose counter the site starts somewhere',
    silent: { 'header.php': page(counter('11223344')), 'form.php': `<script>ym(11223344, 'reachGoal', 'sent')</script>` },
  },
  { name: 'the counter is there', silent: page(counter('11223344'), `<script>ym('11223344', 'reachGoal', 'a')</script>`) },
  {
    name: 'one of the pages that load the script starts it',
    silent: {
      'index.html': page(counter('11223344'), `<script src="a.js"></script>`),
      'b.html': page(counter('11223345'), `<script src="a.js"></script>`),
      'a.js': `function f() { ym(11223345, 'reachGoal', 'a') }`,
    },
  },
  { name: 'a container may start it', silent: page(GTM, `<script>fbq('track', 'Lead'); ym(11223344, 'reachGoal', 'a')</script>`) },
  {
    name: 'a script that is not found may start it',
    silent: page(`<script src="metrika.js"></script>`, `<script>ym(11223344, 'reachGoal', 'a')</script>`),
  },
  { name: 'an id that is not known may be it', silent: page(counter('window.id'), `<script>ym(11223344, 'reachGoal', 'a')</script>`) },
  { name: 'a question comes first', silent: page('', `<script>if (window.ym) ym(11223344, 'reachGoal', 'a')</script>`) },
  {
    name: 'a script from elsewhere may hold all of it',
    silent: page('<script src="https://static.example.org/all.js"></script>', `<script>fbq('track', 'Lead')</script>`),
  },
  {
    name: 'libraries hold no counters',
    speaks: page('<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>', `<script>fbq('track', '«Contact»')</script>`),
    words: ['This is sent to Meta Pixel, and no pixel of it is started here: nothing arrives'],
    severities: ['warning'],
  },
  {
    name: 'a counter that lives by its file alone, under any name',
    silent: {
      'index.html': page('<script defer data-domain="example.org" src="p.js"></script>', `<script>plausible('Signup')</script>`),
      'p.js': `!function(){}()`,
    },
  },
  { name: 'a script that nobody loads', path: 'a.js', silent: `ym(11223344, 'reachGoal', 'a')` },
  { name: 'a template', path: 'a.php', silent: page('<?php counters() ?>', `<script>ym(11223344, 'reachGoal', 'a')</script>`) },
  {
    name: 'the counter of a linked script',
    silent: {
      'index.html': page(`<script src="/m.js"></script>`, `<script>ym(11223344, 'reachGoal', 'a')</script>`),
      'm.js': `ym(11223344, 'init', {})`,
    },
  },
  {
    name: 'Google’s tag may bring others along',
    silent: page(
      `<script>function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'conversion', { send_to: 'AW-817563420/AbC' })</script>`,
    ),
  },
  { name: 'an image that reports by itself', silent: page('', `<img src="https://www.facebook.com/tr?id=738291046518273&ev=Lead">`) },
])
