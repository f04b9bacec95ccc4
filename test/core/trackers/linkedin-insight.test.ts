import assert from 'node:assert/strict'
import { linkedinInsight } from '../../../src/core/trackers/linkedin-insight/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('linkedin-insight, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://snap.licdn.com/li.lms-analytics/insight.min.js', 'loader insight.min.js'],
    ['https://px.ads.linkedin.com/collect/?pid=4796834&fmt=gif', 'counter pixel 4796834'],
    ['https://px.ads.linkedin.com/collect/?pid=4796834&conversionId=20055004&fmt=gif', 'event pixel 4796834'],
    ['https://platform.linkedin.com/in.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(linkedinInsight, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['4796834', 'usual'],
    ['42067', 'usual'],
    ['47968341234', 'usual'],
    ['4796834a', 'malformed'],
    ['PARTNER_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(linkedinInsight, id), what))
})

describe('linkedin-insight, on pages', () => {
  recognises([
    {
      what: 'the base code with its image',
      source: `<script type="text/javascript">
_linkedin_partner_id = "4796834";
window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
window._linkedin_data_partner_ids.push(_linkedin_partner_id);
</script><script type="text/javascript">
(function(l) {
if (!l){window.lintrk = function(a,b){window.lintrk.q.push([a,b])};
window.lintrk.q=[]}
var s = document.getElementsByTagName("script")[0];
var b = document.createElement("script");
b.type = "text/javascript";b.async = true;
b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
s.parentNode.insertBefore(b, s);})(window.lintrk);
</script>
<noscript><img height="1" width="1" style="display:none;" alt="" src="https://px.ads.linkedin.com/collect/?pid=4796834&fmt=gif" /></noscript>`,
      counters: ['linkedin-insight 4796834 snippet', 'linkedin-insight 4796834 noscript unknown'],
    },
    {
      what: 'conversions and a page view',
      source: `<script>
document.getElementById('demo').addEventListener('submit', function () { window.lintrk('track', { conversion_id: 2213244, event_id: id }); });
lintrk('track');
</script>`,
      events: ['linkedin-insight - conversion 2213244 (submit of #demo)'],
    },
    {
      what: 'a call in the style of another vendor, and a share button: nothing',
      source: `<script>lintrk.track({ conversion_id: 2213244 })</script><script src="https://platform.linkedin.com/in.js"></script>`,
    },
  ])
})
