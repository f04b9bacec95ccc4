import { carrotQuest } from '../../../src/core/trackers/carrot-quest/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(carrotQuest, {
  addresses: [
    ['//cdn.carrotquest.app/api.min.js', 'loader api.min.js'],
    ['//cdn.carrotquest.io/api.min.js', 'loader api.min.js'],
    ['/js/api.min.js', 'nothing'],
  ],
  ids: [
    ['48213-7d0e92b6a4c51f38e6d2907b4c', 'usual'],
    ['48213', 'usual'],
    ['4 8', 'malformed'],
  ],
})

describe('carrot-quest, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script type="text/javascript">
!function(){function t(t,e){return function(){window.carrotquestasync.push(t,arguments)}}if("undefined"==typeof carrotquest){var e=document.createElement("script");e.type="text/javascript",e.async=!0,e.src="//cdn.carrotquest.app/api.min.js",document.getElementsByTagName("head")[0].appendChild(e),window.carrotquest={},window.carrotquestasync=[],carrotquest.settings={};for(var n=["connect","track","identify","auth","onReady"],a=0;a<n.length;a++)carrotquest[n[a]]=t(n[a])}}(),carrotquest.connect("48213-7d0e92b6a4c51f38e6d2907b4c");
</script>
<button onclick="carrotquest.track('Asked for a call', { page: 'main' })">Call me</button>`,
      counters: ['carrot-quest 48213-7d0e92b6a4c51f38e6d2907b4c snippet'],
      events: ['carrot-quest - event Asked for a call (click on button)'],
    },
  ])
})
