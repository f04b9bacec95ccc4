import { conversionAddress } from '../../../src/core/rules/conversion-address/index.js'
import { rows } from '../../kit/rows.js'

const ADS = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'AW-817563420')</script>`

rows(conversionAddress, [
  {
    name: 'an account without an action',
    path: 'a.js',
    speaks: `gtag('event', 'conversion', { send_to: '«AW-817563420»' })`,
    words: ['`AW-817563420` names the account and no action: a conversion goes to AW-817563420/AbC-D_efG'],
  },
  {
    name: 'an action without an account, and other forms',
    path: 'a.js',
    speaks: `gtag('event', 'conversion', { send_to: '«/AbC-D_efG»' })
gtag('event', 'conversion', { send_to: ['G-7RW3K9QZ2M', '«AW-817563420/AbC/D»'] })`,
    words: [
      '`/AbC-D_efG` is no address of a conversion: it looks like AW-817563420/AbC-D_efG',
      '`AW-817563420/AbC/D` is no address of a conversion: it looks like AW-817563420/AbC-D_efG',
    ],
  },
  {
    name: 'an address of instructions',
    path: 'a.js',
    speaks: `gtag('event', 'conversion', { send_to: '«AW-CONVERSION_ID/CONVERSION_LABEL»' })`,
    words: ['`AW-CONVERSION_ID/CONVERSION_LABEL` stands in instructions: put the address of your conversion there'],
  },
  {
    name: 'an activity of Floodlight without how it is counted',
    path: 'a.js',
    speaks: `gtag('event', 'conversion', { send_to: '«DC-5830216/shop/order0»' })`,
    words: ['`DC-5830216/shop/order0` is no address of a conversion: it looks like DC-9384715/group/activity+standard'],
  },
  {
    name: 'no address at all, and one under another key',
    speaks: `${ADS}<script>gtag('event', '«conversion»'); gtag('event', 'conversion', { «send_id»: 'AW-817563420/AbC-D_efG' })</script>`,
    words: [
      'The conversion has no `send_to`: no account counts it',
      'The conversion has no `send_to`: no account counts it. `send_id` is no parameter of the vendor',
    ],
    offers: ['Write send_to'],
  },
  { name: 'whole addresses', path: 'a.js', silent: `gtag('event', 'conversion', { send_to: 'AW-817563420/AbC-D_efG' })` },
  {
    name: 'addresses that are not known',
    path: 'a.js',
    silent: `gtag('event', 'conversion', { send_to: 'AW-817563420/' + label }); gtag('event', 'conversion', options)`,
  },
  { name: 'filled by a build step', path: 'a.js', silent: `gtag('event', 'conversion', { send_to: 'AW-%ID%/label' })` },
  { name: 'an event of one’s own goes to the account', path: 'a.js', silent: `gtag('event', 'page_view', { send_to: 'AW-817563420' })` },
  { name: 'a group', path: 'a.js', silent: `gtag('event', 'conversion', { send_to: 'shops' })` },
  { name: 'nobody knows who hears it', path: 'a.js', silent: `gtag('event', 'conversion', { value: 1 })` },
])
