import assert from 'node:assert/strict'
import { adform } from '../../../src/core/trackers/adform/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('adform, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://track.adform.net/serving/scripts/trackpoint/async/', 'loader trackpoint/async'],
    ['https://s1.adform.net/banners/scripts/st/trackpoint-async.js', 'loader trackpoint/async'],
    ['https://track.adform.net/Serving/TrackPoint/?pm=2741863&ADFPageName=home&ADFdivider=|', 'counter pixel 2741863'],
    ['https://www.adform.com/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(adform, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['2741863', 'usual'],
    ['1', 'well-formed'],
    ['pm-1', 'malformed'],
    ['0', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(adform, id), what))
})

describe('adform, on pages', () => {
  recognises([
    {
      what: 'the object, with its image',
      source: `<script type="text/javascript">
window._adftrack = { pm: 2741863, divider: encodeURIComponent('|'), pagename: encodeURIComponent('Start') };
(function () { var s = document.createElement('script'); s.type = 'text/javascript'; s.async = true; s.src = 'https://track.adform.net/serving/scripts/trackpoint/async/'; var x = document.getElementsByTagName('script')[0]; x.parentNode.insertBefore(s, x); })();
</script>
<noscript><p style="margin:0;padding:0;border:0;"><img src="https://track.adform.net/Serving/TrackPoint/?pm=2741863&ADFPageName=Start&ADFdivider=|" width="1" height="1" alt="" /></p></noscript>`,
      counters: ['adform 2741863 snippet', 'adform 2741863 noscript unknown'],
    },
    {
      what: 'the list',
      source: `<script>window._adftrack = Array.isArray(window._adftrack) ? window._adftrack : (window._adftrack ? [window._adftrack] : []);
window._adftrack.push({ HttpHost: 'track.adform.net', pm: 2741863, divider: encodeURIComponent('|'), pagename: encodeURIComponent('Kassa') });</script>`,
      counters: ['adform 2741863 snippet'],
    },
  ])
})
