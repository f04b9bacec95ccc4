import assert from 'node:assert/strict'
import { fathom } from '../../../src/core/trackers/fathom/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('fathom, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.usefathom.com/script.js', 'loader script.js'],
    ['//cdn.usefathom.com/tracker.js', 'loader tracker.js'],
    ['https://usefathom.com/docs', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(fathom, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['QZWRTKPL', 'usual'],
    ['QZWRT', 'usual'],
    ['QZ', 'well-formed'],
    ['qzwrtkpl', 'malformed'],
    ['', 'malformed'],
    ['ABCDEFG', 'placeholder'],
    ['ABCDEFGH', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(fathom, id), what))
})

describe('fathom, on pages', () => {
  recognises([
    {
      what: 'the official snippet',
      source: `<script src="https://cdn.usefathom.com/script.js" data-site="QZWRTKPL" defer></script>`,
      counters: ['fathom QZWRTKPL loader'],
    },
    {
      what: 'a domain of one’s own',
      source: `<script src="https://tulip.flowershop.example/script.js" data-site="QZWRTKPL" data-spa="auto" defer></script>`,
      counters: ['fathom QZWRTKPL loader'],
    },
    {
      what: 'another script with the attribute as none',
      source: `<script src="https://widgets.example/script.js" data-site="flowers"></script>`,
    },
    {
      what: 'events and goals',
      source: `<script>
window.addEventListener('load', function () { fathom.trackEvent('order sent', { _value: 950 }) });
document.getElementById('call').addEventListener('click', () => fathom.trackGoal('NBGLKPAA', 0));
fathom.trackPageview();
</script>`,
      events: ['fathom - event order sent (page load)', 'fathom - goal NBGLKPAA (click on #call)'],
    },
    {
      what: 'the older script with its queue',
      source: `<script>
(function(f, a, t, h, o, m){
	a[h]=a[h]||function(){
		(a[h].q=a[h].q||[]).push(arguments)
	};
	o=f.createElement('script'),
	m=f.getElementsByTagName('script')[0];
	o.async=1; o.src=t; o.id='fathom-script';
	m.parentNode.insertBefore(o,m)
})(document, window, '//stats.flowershop.example/tracker.js', 'fathom');
fathom('set', 'siteId', 'QZWRT');
fathom('trackPageview');
</script>`,
      counters: ['fathom QZWRT snippet'],
    },
    {
      what: 'fathom-client',
      path: 'src/app.ts',
      source: `import * as Fathom from 'fathom-client'
Fathom.load('QZWRTKPL', { auto: false })
Fathom.trackEvent('order sent')`,
      counters: ['fathom QZWRTKPL snippet'],
      events: ['fathom - event order sent'],
    },
    {
      what: 'nothing in a file of the site that is called like it',
      path: 'src/app.ts',
      source: `import * as Fathom from './fathom-client'\nFathom.load('QZWRTKPL')\nFathom.trackEvent('order sent')`,
    },
  ])
})
