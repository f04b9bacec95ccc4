import { containerGoogleTagTwice } from '../../../src/core/rules/container-google-tag-twice/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const google = { type: 'googtag', with: { tagId: 'G-7RW3K9QZ2M' } }
const variables = [{ name: 'GA4 id', type: 'c', with: { value: 'G-7RW3K9QZ2M' } }]
const words = ['The tag “GA4” starts G-7RW3K9QZ2M as well, on the same trigger: one of the two is enough']

rows(containerGoogleTagTwice, [
  {
    name: 'the same id on all pages',
    path,
    speaks: container({
      tags: [
        { name: 'GA4', ...google },
        { name: '«GA4 new»', ...google },
      ],
    }),
    words,
  },
  {
    name: 'old and new tag, one before all others, the id in a constant',
    path,
    speaks: container({
      tags: [
        { name: 'GA4', ...google, on: ['2147479573'] },
        { name: '«GA4 configuration»', type: 'gaawc', with: { measurementId: '{{GA4 id}}' } },
      ],
      variables,
    }),
    words,
  },
  {
    name: 'another id',
    path,
    silent: container({
      tags: [
        { name: 'GA4', ...google },
        { name: 'Ads', type: 'googtag', with: { tagId: 'AW-817563420' } },
      ],
    }),
  },
  {
    name: 'other triggers',
    path,
    silent: container({
      tags: [
        { name: 'GA4 shop', ...google, on: ['1'] },
        { name: 'GA4 blog', ...google, on: ['2'] },
      ],
      triggers: [
        { id: '1', name: 'Shop', type: 'PAGEVIEW', filter: '/shop/' },
        { id: '2', name: 'Blog', type: 'PAGEVIEW', filter: '/blog/' },
      ],
    }),
  },
  {
    name: 'with an exception',
    path,
    silent: container({
      tags: [
        { name: 'GA4', ...google, not: ['1'] },
        { name: 'GA4 new', ...google },
      ],
      triggers: [{ id: '1', name: 'Blog', type: 'PAGEVIEW', filter: '/blog/' }],
    }),
  },
  {
    name: 'one is paused',
    path,
    silent: container({
      tags: [
        { name: 'GA4', ...google, paused: true },
        { name: 'GA4 new', ...google },
      ],
    }),
  },
  {
    name: 'events send to it',
    path,
    silent: container({
      tags: [
        { name: 'GA4', ...google },
        { name: 'Order', type: 'gaawe', with: { eventName: 'order', measurementIdOverride: 'G-7RW3K9QZ2M' } },
      ],
    }),
  },
  {
    name: 'ids that are not known',
    path,
    silent: container({
      tags: [
        { name: 'GA4', type: 'googtag', with: { tagId: '{{Id}}' } },
        { name: 'GA4 new', type: 'googtag', with: { tagId: '{{Id}}' } },
      ],
    }),
  },
])
