import { transactionIdFixed } from '../../../src/core/rules/transaction-id-fixed/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const fixed = (vendor: string): string => `The order’s id is written in the code: ${vendor} takes all orders for one`

const twin = (vendor: string): string =>
  `The id by which ${vendor} knows an event that the server reports too is written in the code: it takes all of them for one`

rows(transactionIdFixed, [
  {
    name: 'the id that a conversion shares with the server’s report, in the argument each vendor reads',
    path: 'a.js',
    speaks: `fbq('track', 'Purchase', { value: 10, currency: 'EUR' }, { eventID: '«order-1»' }); ttq.track('CompleteRegistration', {}, { event_id: «77» }); rdt('track', 'Purchase', { conversionId: '«a»' })`,
    words: [twin('Meta Pixel'), twin('TikTok Pixel'), twin('Reddit Pixel')],
    severities: ['warning', 'warning', 'warning'],
  },
  {
    name: 'such an id that is made anew, or of what is no conversion, or of a name of one’s own',
    path: 'a.js',
    silent: `fbq('track', 'Purchase', { value: 10 }, { eventID: 'order-' + order.id }); fbq('track', 'Lead', {}, { eventID: uuid() }); fbq('track', 'ViewContent', {}, { eventID: 'view-1' }); fbq('trackCustom', 'Seen', {}, { eventID: 'seen' })`,
  },
  { name: 'such an id in the wrong argument, which another rule tells', path: 'a.js', silent: `fbq('track', 'Lead', { eventID: 'a' })` },
  { name: 'such an id in a comment', path: 'a.js', silent: `// fbq('track', 'Lead', {}, { eventID: 'a' })\nfbq('track', 'Lead')` },
  {
    name: 'such an id that a template prints',
    path: 'a.php',
    silent: `<script>fbq('track', 'Purchase', { value: 10 }, { eventID: '<?= $order->id ?>' })</script>`,
  },
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
