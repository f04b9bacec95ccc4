import { jivosite } from '../../../src/core/trackers/jivosite/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(jivosite, {
  addresses: [
    ['//code.jivosite.com/widget/k7Qe2Lx9Wm', 'loader widget k7Qe2Lx9Wm'],
    ['//code.jivo.ru/widget/k7Qe2Lx9Wm', 'loader widget k7Qe2Lx9Wm'],
    ['//code.jivosite.com/script/widget/k7Qe2Lx9Wm', 'loader widget k7Qe2Lx9Wm'],
    ['https://www.jivosite.com/widget', 'nothing'],
  ],
  ids: [
    ['k7Qe2Lx9Wm', 'usual'],
    ['a b', 'malformed'],
  ],
})

describe('jivosite, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script src="//code.jivo.ru/widget/k7Qe2Lx9Wm" async></script>`,
      counters: ['jivosite k7Qe2Lx9Wm loader'],
    },
    {
      what: 'the tag with the id in an attribute',
      source: `<script src="//code.jivosite.com/widget.js" data-jv-id="k7Qe2Lx9Wm" async></script>
<script src="//code.jivosite.com/widget.js" jv-id="r4Tn8Bc1Zs" async></script>`,
      counters: ['jivosite k7Qe2Lx9Wm loader', 'jivosite r4Tn8Bc1Zs loader'],
    },
    {
      what: 'no widget in a link to the vendor',
      source: `<a href="https://www.jivosite.com/">chat</a><script src="//code.jivosite.com/other.js"></script>`,
    },
    {
      what: 'the older snippet',
      source: `<script>
(function(){ var widget_id = 'k7Qe2Lx9Wm';
var s = document.createElement('script'); s.type = 'text/javascript'; s.async = true; s.src = '//code.jivosite.com/script/widget/'+widget_id; var ss = document.getElementsByTagName('script')[0]; ss.parentNode.insertBefore(s, ss);})();
</script>`,
      counters: ['jivosite k7Qe2Lx9Wm snippet'],
    },
  ])
})
