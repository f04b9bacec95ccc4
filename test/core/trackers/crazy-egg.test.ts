import { crazyEgg } from '../../../src/core/trackers/crazy-egg/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(crazyEgg, {
  addresses: [
    ['//script.crazyegg.com/pages/scripts/0118/4092.js', 'loader pages/scripts 0118/4092'],
    ['//dnn506yrbagrg.cloudfront.net/pages/scripts/0118/4092.js', 'loader pages/scripts 0118/4092'],
    ['/pages/scripts/0118/4092.js', 'nothing'],
  ],
  ids: [
    ['0118/4092', 'usual'],
    ['0118', 'malformed'],
  ],
})

describe('crazy-egg, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script type="text/javascript" src="//script.crazyegg.com/pages/scripts/0118/4092.js" async="async"></script>`,
      counters: ['crazy-egg 0118/4092 loader'],
    },
    {
      what: 'the older snippet',
      source: `<script>
setTimeout(function(){var a=document.createElement("script");var b=document.getElementsByTagName("script")[0];a.src=document.location.protocol+"//script.crazyegg.com/pages/scripts/0118/4092.js?"+Math.floor(new Date().getTime()/3600000);a.async=true;a.type="text/javascript";b.parentNode.insertBefore(a,b)}, 1);
</script>`,
      counters: ['crazy-egg 0118/4092 snippet'],
    },
  ])
})
