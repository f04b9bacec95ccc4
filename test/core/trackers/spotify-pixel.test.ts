import assert from 'node:assert/strict'
import { spotifyPixel } from '../../../src/core/trackers/spotify-pixel/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('spotify-pixel, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://pixel.byspotify.com/ping.min.js', 'loader ping.min.js'],
    ['https://cdn.pdst.fm/ping.min.js', 'loader ping.min.js of Podsights'],
    ['https://open.spotify.com/embed/episode/1', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(spotifyPixel, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['8c41e7d05a9b4f62b3107de9a6c5f284', 'usual'],
    ['8c-41', 'malformed'],
    ['PIXEL_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(spotifyPixel, id), what))
})

describe('spotify-pixel, on pages', () => {
  recognises([
    {
      what: 'the base code',
      source: `<script>(function(w,d){var id='spdt-capture',n='script';if(!d.getElementById(id)){w.spdt=w.spdt||function(){(w.spdt.q=w.spdt.q||[]).push(arguments)};var e=d.createElement(n);e.id=id;e.async=1;e.src='https://pixel.byspotify.com/ping.min.js';var s=d.getElementsByTagName(n)[0];s.parentNode.insertBefore(e,s)}w.spdt('conf',{key:'8c41e7d05a9b4f62b3107de9a6c5f284'});w.spdt('view')})(window,document);</script>`,
      counters: ['spotify-pixel 8c41e7d05a9b4f62b3107de9a6c5f284 snippet'],
    },
    {
      what: 'a purchase',
      source: `<script>spdt('purchase',{value:19.9,currency:'SEK',order_id:o})</script>`,
      events: ['spotify-pixel - event purchase'],
    },
    {
      what: 'the form of Podsights',
      source: `<script>pdst('conf',{key:'8c41e7d05a9b4f62b3107de9a6c5f284'});pdst('lead',{value:1,currency:'USD'})</script>`,
      counters: ['spotify-pixel 8c41e7d05a9b4f62b3107de9a6c5f284 snippet'],
      events: ['spotify-pixel - event lead'],
    },
    {
      what: 'a player: nothing',
      source: `<iframe src="https://open.spotify.com/embed/episode/7"></iframe>`,
    },
  ])
})
