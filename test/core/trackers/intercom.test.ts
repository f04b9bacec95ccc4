import { intercom } from '../../../src/core/trackers/intercom/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(intercom, {
  addresses: [
    ['https://widget.intercom.io/widget/k8w3zqt5', 'loader widget k8w3zqt5'],
    ['/widget/k8w3zqt5', 'nothing'],
  ],
  ids: [
    ['k8w3zqt5', 'usual'],
    ['YOUR_APP_ID', 'placeholder'],
    ['a b', 'malformed'],
  ],
})

describe('intercom, on pages', () => {
  recognises([
    {
      what: 'the snippet and an event',
      source: `<script>
window.intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "k8w3zqt5" };
(function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/k8w3zqt5';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};if(document.readyState==='complete'){l();}else{w.addEventListener('load',l,false);}}})();
</script>
<button onclick="Intercom('trackEvent', 'ordered', { total: 12 })">Order</button>`,
      counters: ['intercom k8w3zqt5 loader'],
      events: ['intercom - event ordered (click on button)'],
    },
    {
      what: 'boot, and the package',
      path: 'src/main.js',
      source: `import Intercom, { trackEvent } from '@intercom/messenger-js-sdk'
Intercom({ app_id: 'k8w3zqt5' })
trackEvent('ordered', { total: 12 })`,
      counters: ['intercom k8w3zqt5 snippet'],
      events: ['intercom - event ordered'],
    },
  ])
})
