import { mparticle } from '../../../src/core/trackers/mparticle/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = 'us1-7d2e94b0c6f84a13a5e7d91b3c60f28e'

knows(mparticle, {
  addresses: [
    [`https://jssdkcdns.mparticle.com/js/v2/${KEY}/mparticle.js`, `loader mparticle.js ${KEY}`],
    [`//jssdkcdns.mparticle.com/JS/v2/${KEY}/mparticle.js`, `loader mparticle.js ${KEY}`],
    ['https://static.mparticle.com/sdk/mp_logo_black.svg', 'nothing'],
    ['/js/mparticle.js', 'nothing'],
  ],
  ids: [
    [KEY, 'usual'],
    ['YOUR_API_KEY', 'placeholder'],
    ['', 'malformed'],
  ],
})

describe('mparticle, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script type="text/javascript">
window.mParticle = { config: { isDevelopmentMode: false, identifyRequest: { userIdentities: {} } } };
(function(t){window.mParticle=window.mParticle||{};window.mParticle.EventType={Unknown:0,Navigation:1,Location:2};window.mParticle.eCommerce={Cart:{}};window.mParticle.Identity={};window.mParticle.config=window.mParticle.config||{};window.mParticle.config.rq=[];window.mParticle.ready=function(t){window.mParticle.config.rq.push(t)};
var d=document.createElement("script");d.type="text/javascript";d.async=true;d.src=("https:"==document.location.protocol?"https://jssdkcdns":"http://jssdkcdn")+".mparticle.com/js/v2/"+t+"/mparticle.js";var m=document.getElementsByTagName("script")[0];m.parentNode.insertBefore(d,m)})("${KEY}");
mParticle.logEvent('Play Movie', mParticle.EventType.Navigation, { movie_length: '127 minutes' });
mParticle.logPageView();
mParticle.eCommerce.logPurchase(attributes, products);
</script>`,
      counters: [`mparticle ${KEY} snippet`],
      events: ['mparticle - event Play Movie', 'mparticle - ecommerce purchase'],
    },
    {
      what: 'the package',
      path: 'src/stats.js',
      source: `import mParticle from '@mparticle/web-sdk'
mParticle.init('${KEY}', { isDevelopmentMode: true })
mParticle.logEvent('Signed up', mParticle.EventType.Other, { plan: 'pro' })
mParticle.Identity.login({ userIdentities: { customerid: '12' } })`,
      counters: [`mparticle ${KEY} snippet`],
      events: ['mparticle - event Signed up'],
    },
    {
      what: 'nothing in particles',
      path: 'src/scene.js',
      source: `import { mParticle } from './particles.js'
mParticle.logEvent('collision', 1)
for (const one of particles) one.logEvent('x')`,
    },
  ])
})
