import assert from 'node:assert/strict'
import { liveinternet } from '../../../src/core/trackers/liveinternet/index.js'
import { takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('liveinternet, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//counter.yadro.ru/hit?t44.13;rhttps%3A//example.ru/;s1920*1080*24;uhttps%3A//example.ru/;0.42', 'counter pixel'],
    ['https://counter.yadro.ru/hit?r;s1920*1080*24', 'counter pixel'],
    ['https://counter.yadro.ru/hit;mysite?t22.4;r', 'counter pixel mysite'],
    ['https://counter.yadro.ru/hit;mysite/shop?t22.4;r', 'counter pixel mysite'],
    ['//counter.yadro.ru/logo?14.6', 'badge pixel'],
    ['http://counter.yadro.ru/logo;mysite?29.20', 'badge pixel mysite'],
    ['http://counter.yadro.ru/values?site=example.ru', 'nothing'],
    ['https://www.liveinternet.ru/click', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(liveinternet, url), what))

  it('mostly has no id', () => assert.equal(liveinternet.ids.optional, true))
})

describe('liveinternet, on pages', () => {
  recognises([
    {
      what: 'the older code, which writes the image',
      source: `<script type="text/javascript"><!--
document.write("<a href='//www.liveinternet.ru/click' "+
"target=_blank><img src='//counter.yadro.ru/hit?t44.13;r"+
escape(document.referrer)+((typeof(screen)=="undefined")?"":
";s"+screen.width+"*"+screen.height+"*"+(screen.colorDepth?
screen.colorDepth:screen.pixelDepth))+";u"+escape(document.URL)+
";"+Math.random()+
"' alt='' title='LiveInternet' "+
"border='0' width='31' height='31'><\\/a>")
//--></script>`,
      counters: ['liveinternet nothing snippet'],
    },
    {
      what: 'the code of today, which fills an image of the page',
      source: `<!--LiveInternet counter--><a href="https://www.liveinternet.ru/click" target="_blank"><img id="licnt4F2A" width="88" height="31" style="border:0"
title="LiveInternet" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAEALAAAAAABAAEAAAIBTAA7" alt=""/></a><script>(function(d,s){d.getElementById("licnt4F2A").src=
"https://counter.yadro.ru/hit?t44.6;r"+escape(d.referrer)+
((typeof(s)=="undefined")?"":";s"+s.width+"*"+s.height+"*"+
(s.colorDepth?s.colorDepth:s.pixelDepth))+";u"+escape(d.URL)+
";h"+escape(d.title.substring(0,150))+";"+Math.random()})
(document,screen)</script><!--/LiveInternet-->`,
      counters: ['liveinternet nothing snippet'],
    },
    {
      what: 'the invisible code, hidden from old browsers',
      source: `<script type="text/javascript"><!--
new Image().src = "//counter.yadro.ru/hit?r"+
escape(document.referrer)+((typeof(screen)=="undefined")?"":
";s"+screen.width+"*"+screen.height+"*"+(screen.colorDepth?
screen.colorDepth:screen.pixelDepth))+";u"+escape(document.URL)+
";h"+escape(document.title.substring(0,150))+
";"+Math.random();//--></script>`,
      counters: ['liveinternet nothing snippet'],
    },
    {
      what: 'a named account',
      source: `<script>new Image().src = "https://counter.yadro.ru/hit;mysite?r" + escape(document.referrer) + ";" + Math.random();</script>`,
      counters: ['liveinternet mysite snippet'],
    },
    {
      what: 'the picture beside the counter is no second one',
      source: `<a href="//www.liveinternet.ru/click" target="_blank"><img src="//counter.yadro.ru/logo?14.6" title="LiveInternet" alt="" width="88" height="31"/></a>`,
    },
  ])
})
