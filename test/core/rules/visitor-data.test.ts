import { visitorData } from '../../../src/core/rules/visitor-data/index.js'
import { rows } from '../../kit/rows.js'

const key = (vendor: string, wrong: string, right: string): string =>
  `${vendor} does not read \`${wrong}\` of a visitor: it is called \`${right}\``

rows(visitorData, [
  {
    name: 'keys of other vendors',
    speaks: `<script>fbq('init', '284710934857612', { «email»: user.email, «firstName»: user.name }); ttq.identify({ «phone»: p }); snaptr('init', '6f1d2c3b-4a5e-4f60-8172-93a4b5c6d7e8', { «email»: e }); pintrk('load', '2612847391042', { «email»: e })</script>`,
    words: [
      key('Meta Pixel', 'email', 'em'),
      key('Meta Pixel', 'firstName', 'fn'),
      key('TikTok Pixel', 'phone', 'phone_number'),
      key('Snap Pixel', 'email', 'user_email'),
      key('Pinterest Tag', 'email', 'em'),
    ],
  },
  {
    name: 'a hash of another kind',
    speaks: `<script>ire('identify', { customerId: id, customerEmail: '«9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08»' })</script>`,
    words: ['`customerEmail` is a hash of 64 digits; impact.com Universal Tracking Tag matches SHA-1, which has 40'],
  },
  {
    name: 'no address at all',
    speaks: `<script>fbq('init', '284710934857612', { em: '«anna»' })</script>`,
    words: ['`em` is no e-mail address: “anna”'],
  },
  {
    name: 'the vendor’s own keys, empty ones and hashes',
    silent: `<script>fbq('init', '284710934857612', { em: '', ph: phone, external_id: id }); ttq.identify({ email: e, phone_number: p }); ire('identify', { customerId: '', customerEmail: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3' }); fbq('init', '284710934857612', { em: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })</script>`,
  },
  {
    name: 'what a template fills in',
    path: 'page.html.twig',
    silent: `<script>fbq('init', '284710934857612', { em: '{{ user.email }}' })</script>`,
  },
  { name: 'both spellings, for two readers', silent: `<script>ttq.identify({ email: e, em: e })</script>` },
  { name: 'keys of one’s own', silent: `<script>fbq('init', '284710934857612', { plan: 'a', ...more })</script>` },
  { name: 'in a comment', silent: `<script>// fbq('init', '284710934857612', { email: e })</script>` },
])
