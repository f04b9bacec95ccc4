import { containerTagRetired } from '../../../src/core/rules/container-tag-retired/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const ua = { type: 'ua', with: { trackType: 'TRACK_PAGEVIEW', trackingId: 'UA-58465013-1' } }

rows(containerTagRetired, [
  {
    name: 'Universal Analytics',
    path,
    speaks: container({ tags: [{ name: '«UA page view»', ...ua }] }),
    words: [
      'The tag “UA page view” sends to Universal Analytics, which has collected nothing since 2023-07-01: GA4 (gtag.js with a G- id) takes its place',
    ],
  },
  {
    name: 'with its id in a variable of settings, paused and not',
    path,
    speaks: container({
      tags: [
        { name: '«UA page view»', type: 'ua', with: { trackType: 'TRACK_PAGEVIEW', gaSettings: '{{GA}}' } },
        { name: 'UA order', type: 'ua', with: { gaSettings: '{{GA}}' }, paused: true },
      ],
      variables: [{ name: 'GA', type: 'gas', with: { trackingId: 'UA-58465013-1' } }],
    }),
    words: [
      '2 tags send to Universal Analytics, which has collected nothing since 2023-07-01: “UA page view” and “UA order”. GA4 (gtag.js with a G- id) takes its place',
    ],
  },
  { name: 'all of them paused', path, silent: container({ tags: [{ name: 'UA page view', ...ua, paused: true }] }) },
  { name: 'GA4', path, silent: container({ tags: [{ name: 'GA4', type: 'googtag', with: { tagId: 'G-7RW3K9QZ2M' } }] }) },
])
