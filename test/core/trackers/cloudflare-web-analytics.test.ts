import { cloudflareWebAnalytics } from '../../../src/core/trackers/cloudflare-web-analytics/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(cloudflareWebAnalytics, {
  addresses: [
    [
      'https://static.cloudflareinsights.com/beacon.min.js?token=6b3f0d9a7c214e58b1d6f2a09e47c835',
      'loader beacon.js 6b3f0d9a7c214e58b1d6f2a09e47c835',
    ],
    ['https://static.cloudflareinsights.com/beacon.min.js', 'loader beacon.js'],
    ['/beacon.min.js', 'nothing'],
  ],
  ids: [
    ['6b3f0d9a7c214e58b1d6f2a09e47c835', 'usual'],
    ['TOKEN', 'placeholder'],
    ['12', 'usual'],
    ['1 2', 'malformed'],
  ],
})

describe('cloudflare-web-analytics, on pages', () => {
  recognises([
    {
      what: 'the tag',
      source: `<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "6b3f0d9a7c214e58b1d6f2a09e47c835", "spa": true}'></script>`,
      counters: ['cloudflare-web-analytics 6b3f0d9a7c214e58b1d6f2a09e47c835 loader'],
    },
    {
      what: 'a token in the address',
      source: `<script defer src="https://static.cloudflareinsights.com/beacon.min.js?token=6b3f0d9a7c214e58b1d6f2a09e47c835"></script>`,
      counters: ['cloudflare-web-analytics 6b3f0d9a7c214e58b1d6f2a09e47c835 loader'],
    },
  ])
})
