import assert from 'node:assert/strict'
import { yahooDot } from '../../../src/core/trackers/yahoo-dot/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('yahoo-dot, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://s.yimg.com/wi/ytc.js', 'loader ytc.js'],
    ['https://sp.analytics.yahoo.com/spp.pl?a=10000&.yp=10174385', 'counter pixel 10174385'],
    ['https://s.yimg.com/rz/p/yahoo.png', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(yahooDot, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['10174385', 'usual'],
    ['101', 'well-formed'],
    ['A-1', 'malformed'],
    ['PIXEL_ID', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(yahooDot, id), what))
})

describe('yahoo-dot, on pages', () => {
  recognises([
    {
      what: 'the dot',
      source: `<script type="application/javascript">(function(w,d,t,r,u){w[u]=w[u]||[];w[u].push({'projectId':'10000','properties':{'pixelId':'10174385'}});var s=d.createElement(t);s.src=r;s.async=true;s.onload=s.onreadystatechange=function(){var y,rs=this.readyState,c=w[u];if(rs&&rs!="complete"&&rs!="loaded"){return}try{y=YAHOO.ywa.I13N.fireBeacon;w[u]=[];w[u].push=function(p){y([p])};y(c)}catch(e){}};var scr=d.getElementsByTagName(t)[0],par=scr.parentNode;par.insertBefore(s,scr)})(window,document,"script","https://s.yimg.com/wi/ytc.js","dotq");</script>`,
      counters: ['yahoo-dot 10174385 snippet'],
    },
    {
      what: 'a custom event',
      source: `<script>window.dotq = window.dotq || []; window.dotq.push({'projectId':'10000','properties':{'pixelId':'10174385','qstrings':{'et':'custom','ea':'sign_up'}}});</script>`,
      events: ['yahoo-dot 10174385 event sign_up'],
    },
  ])
})
