import { eventParameterName } from '../../../src/core/rules/event-parameter-name/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const many = Array.from({ length: 26 }, (_, at) => `p${at}: ${at}`).join(', ')

rows(eventParameterName, [
  {
    name: 'names GA4 does not take',
    speaks: `${GA4}<script>gtag('event', 'lead', { «'form-name'»: 'a', «ga_plan»: 1, «customer_id»: 2, «a_name_of_more_than_forty_letters_is_lost_»: 3 })</script>`,
    words: [
      '`form-name` is no parameter name by the rules of Google Analytics 4: letters, digits and underscores, a letter first',
      'Google Analytics 4 keeps parameters that begin with `ga_` for itself: give `ga_plan` another name',
      'Google Analytics 4 keeps the parameter `customer_id` for itself: no report can show it under this name',
      'The parameter `a_name_of_more_than_forty_letters_is_lost_` has 42 letters, Google Analytics 4 takes 40',
    ],
    severities: ['warning', 'warning', 'info', 'warning'],
  },
  {
    name: 'a parameter of the vendor in another dress',
    speaks: `${GA4}<script>gtag('event', 'lead', { «eventCallback»: go }); gtag('event', 'purchase', { «'transactionId'»: id, items })</script>`,
    words: [
      '`eventCallback` is almost `event_callback`, which Google Analytics 4 reads: under this name it is just another parameter',
      '`transactionId` is almost `transaction_id`, which Google Analytics 4 reads: under this name it is just another parameter',
    ],
    offers: ['Write event_callback', 'Write transaction_id'],
  },
  { name: 'both, for two readers', silent: `${GA4}<script>gtag('event', 'lead', { eventCallback: go, event_callback: go })</script>` },
  {
    name: 'more than GA4 takes',
    speaks: `${GA4}<script>gtag('event', '«lead»', { ${many} })</script>`,
    words: ['The event has 26 parameters, Google Analytics 4 takes 25: the rest is lost'],
  },
  {
    name: 'keys of Metrica itself',
    path: 'a.js',
    speaks: `ym(1, 'reachGoal', 'order', { «__ym»: {} })`,
    words: ['Yandex Metrica keeps the parameter `__ym` for itself: no report can show it under this name'],
    severities: ['info'],
  },
  {
    name: 'names of one’s own, steering ones and known ones',
    silent: `${GA4}<script>gtag('event', 'lead', { form: 'a', send_to: 'G-7RW3K9QZ2M', currency: 'EUR', value: 1, event_callback: f })</script>`,
  },
  { name: 'nobody knows who hears it', path: 'a.js', silent: `gtag('event', 'lead', { 'form-name': 'a' })` },
  {
    name: 'keys of other vendors and of an older form',
    speaks: `<script>pintrk('track', 'Checkout', { value: 9, «quantity»: 2 }); snaptr('track', 'PURCHASE', { «value»: 9, currency: 'EUR' });
uetq.push('event', 'sent', { «gv»: 9 });</script>`,
    words: [
      'Pinterest Tag does not read `quantity` here: it is called `order_quantity`',
      'Snap Pixel does not read `value` here: it is called `price`',
      'Microsoft Advertising UET does not read `gv` here: it is called `revenue_value`',
    ],
    offers: ['Write order_quantity', 'Write price', 'Write revenue_value'],
  },
  {
    name: 'both, one for each of two readers',
    silent: `<script>snaptr('track', 'PURCHASE', { value: 9, price: 9, currency: 'EUR' })</script>`,
  },
])
