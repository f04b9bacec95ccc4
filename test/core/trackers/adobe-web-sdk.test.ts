import { adobeWebSdk } from '../../../src/core/trackers/adobe-web-sdk/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(adobeWebSdk, {
  addresses: [
    ['https://cdn1.adoberesources.net/alloy/2.30.0/alloy.min.js', 'loader alloy.js'],
    ['/js/alloy.js', 'nothing'],
  ],
  ids: [
    ['2f81c6d0-7b3e-49a5-8c12-e05d94a7f63b', 'usual'],
    ['x', 'usual'],
    ['x y', 'malformed'],
  ],
})

describe('adobe-web-sdk, on pages', () => {
  recognises([
    {
      what: 'base code and events',
      source: `<script>
!function(n,o){o.forEach(function(o){n[o]||((n.__alloyNS=n.__alloyNS||[]).push(o),n[o]=function(){var u=arguments;return new Promise(function(i,l){n.setTimeout(function(){n[o].q.push([i,l,u])})})},n[o].q=[])})}(window,["alloy"]);
</script>
<script src="https://cdn1.adoberesources.net/alloy/2.30.0/alloy.min.js" async></script>
<script>
alloy("configure", { datastreamId: "2f81c6d0-7b3e-49a5-8c12-e05d94a7f63b", orgId: "5F2C9A7E0B1D4C83A6E9F102@AdobeOrg" });
alloy("sendEvent", { renderDecisions: true });
alloy("sendEvent", { xdm: { eventType: "commerce.purchases" } });
</script>`,
      counters: ['adobe-web-sdk 2f81c6d0-7b3e-49a5-8c12-e05d94a7f63b snippet'],
      events: ['adobe-web-sdk - event commerce.purchases'],
    },
  ])
})
