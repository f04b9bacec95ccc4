import { comagic } from '../../../src/core/trackers/comagic/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(comagic, {
  addresses: [
    ['https://app.uiscom.ru/static/cs.min.js?k=Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua', 'loader cs.min.js Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua'],
    ['//app.comagic.ru/static/cs.min.js', 'loader cs.min.js'],
    ['https://app.comagic.ru/login', 'nothing'],
  ],
  ids: [
    ['Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua', 'usual'],
    ['short', 'usual'],
    ['a b', 'malformed'],
  ],
})

describe('comagic, on pages', () => {
  recognises([
    {
      what: 'the key in a queue, and an event',
      source: `<script>
var __cs = __cs || [];
__cs.push(["setCsAccount", "Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua"]);
__cs.push(["setCsHost", "//server.comagic.ru/comagic"]);
</script>
<script async src="//app.comagic.ru/static/cs.min.js"></script>
<form onsubmit="if (window.Comagic) Comagic.addOfflineRequest({ name: 'x' })"></form>
<a onclick="Comagic.trackEvent('form', 'opened')">Ask</a>`,
      counters: ['comagic Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua snippet'],
      events: ['comagic - event addOfflineRequest (submit of form)', 'comagic - event form/opened (click on a)'],
    },
    {
      what: 'the key in the address',
      source: `<script src="https://app.uiscom.ru/static/cs.min.js?k=Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua" async></script>`,
      counters: ['comagic Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua loader'],
    },
  ])
})
