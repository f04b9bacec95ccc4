import { eventNameReserved } from '../../../src/core/rules/event-name-reserved/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`

rows(eventNameReserved, [
  {
    name: 'names and beginnings of GA4',
    speaks: `${GA4}<script>gtag('event', '«session_start»'); gtag('event', '«ga_banner»')</script>`,
    words: [
      'Google Analytics 4 keeps the name `session_start` for itself: give your event another',
      'Google Analytics 4 keeps names that begin with `ga_` for itself: give `ga_banner` another',
    ],
  },
  {
    name: 'addressed to GA4',
    path: 'a.js',
    speaks: `gtag('event', '«click»', { send_to: 'G-7RW3K9QZ2M' })`,
    words: ['Google Analytics 4 counts `click` by itself where enhanced measurement is on: yours then comes on top'],
  },
  {
    name: 'of other vendors',
    path: 'a.js',
    speaks: `plausible('«engagement»')`,
    words: ['Plausible keeps the name `engagement` for itself: give your event another'],
  },
  {
    name: 'of a tag in a container, which sends what enhanced measurement would',
    path: 'container.json',
    speaks: container({
      tags: [{ name: 'Scroll', type: 'gaawe', with: { eventName: '«scroll»', measurementIdOverride: 'G-7RW3K9QZ2M' } }],
    }),
    words: ['Google Analytics 4 counts `scroll` by itself where enhanced measurement is on: yours then comes on top'],
    severities: ['info'],
  },
  { name: 'free names', silent: `${GA4}<script>gtag('event', 'banner_click'); gtag('event', 'page_view')</script>` },
  { name: 'of a push', silent: `${GA4}<script>dataLayer.push({ event: 'click' })</script>` },
  { name: 'nobody knows who hears it', path: 'a.js', silent: `gtag('event', 'click')` },
])
