import { transactionIdFixed } from '../../../src/core/rules/transaction-id-fixed/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const fixed = (vendor: string): string => `The order’s id is written in the code: ${vendor} takes all orders for one`

rows(transactionIdFixed, [
  {
    name: 'in an event',
    speaks: `${GA4}<script>gtag('event', 'purchase', { transaction_id: '«T-1001»', items }); gtag('event', 'refund', { transaction_id: '«»' })</script>`,
    words: [fixed('Google Analytics 4'), 'The order has an empty id: Google Analytics 4 takes all such orders for one'],
    severities: ['warning', 'error'],
  },
  {
    name: 'in a conversion',
    path: 'a.js',
    speaks: `gtag('event', 'conversion', { send_to: 'AW-817563420/AbC-D_efG', transaction_id: «1234» })`,
    words: [fixed('Google Ads')],
    severities: ['warning'],
  },
  {
    name: 'in e-commerce data of a layer',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { purchase: { actionField: { id: '«A-1»' }, products: [] } } })`,
    words: [fixed('Yandex Metrica')],
    severities: ['warning'],
  },
  {
    name: 'put together',
    path: 'a.js',
    silent: `gtag('event', 'conversion', { send_to: 'AW-817563420/AbC', transaction_id: 'T' + number })`,
  },
  {
    name: 'printed by a template',
    path: 'a.php',
    silent: `${GA4}<script>gtag('event', 'purchase', { transaction_id: '<?= $order->id ?>', items })</script>`,
  },
  { name: 'an event of one’s own', silent: `${GA4}<script>gtag('event', 'order_seen', { transaction_id: 'T-1001' })</script>` },
  {
    name: 'in examples to copy',
    path: 'assets/event-structure-examples.js',
    silent: `gtag('event', 'purchase', { send_to: 'G-7RW3K9QZ2M', transaction_id: 'T_12345', value: 1, currency: 'USD', items: [] })`,
  },
])
