import { eventNamesAlike } from '../../../src/core/rules/event-names-alike/index.js'
import { rows } from '../../kit/rows.js'

const goals = (...names: readonly string[]): string => names.map(name => `ym(104430694, 'reachGoal', '${name}')`).join('\n')

rows(eventNamesAlike, [
  {
    name: 'another style, over three files: told once',
    speaks: {
      'a.js': goals('order_sent', 'order_sent'),
      'b.js': goals('«orderSent»', 'OrderSent'),
      'c.js': goals('orderSent', 'order_sent'),
    },
    words: ['Reports count orderSent apart from order_sent, as most of the site writes it'],
    offers: ['Write order_sent', 'Write order_sent everywhere it is sent or planned'],
  },
  {
    name: 'two names, each once',
    speaks: { 'a.js': goals('call_back'), 'b.js': goals('«call-back»') },
    words: ['Reports count call-back and call_back apart: one event may have two names'],
    severities: ['warning'],
  },
  {
    name: 'a letter is missing, two are exchanged',
    speaks: {
      'a.js': goals('open_checkout', 'open_checkout', 'subscribe_news', 'subscribe_news'),
      'b.js': goals('«open_chekout»', '«subscirbe_news»'),
    },
    words: [
      'Reports count open_chekout apart from open_checkout, as most of the site writes it',
      'Reports count subscirbe_news apart from subscribe_news, as most of the site writes it',
    ],
    severities: ['info', 'info'],
  },
  {
    name: 'a slip of a planned name',
    speaks: { 'tracking-plan.yaml': 'goals:\n  open_checkout:\n', 'a.js': goals('open_checkout', '«open_chekout»', 'open_chekout') },
    words: ['Reports count open_chekout and open_checkout apart: one event may have two names'],
  },
  {
    name: 'a planned name in another style is told by the plan',
    silent: { 'tracking-plan.yaml': 'goals:\n  order_sent:\n', 'a.js': goals('order_sent', 'order_sent', 'orderSent') },
  },
  { name: 'numbered steps', silent: { 'a.js': goals('checkout_step1', 'checkout_step2', 'checkout_step_3', 'slide-1-2', 'slide-1-3') } },
  {
    name: 'opposites, and other endings',
    silent: {
      'a.js': goals('cart_add', 'cart_remove', 'menu_open', 'menu_close', 'product_view', 'products_view', 'form_closed', 'form_closes'),
    },
  },
  { name: 'short names', silent: { 'a.js': goals('call', 'Call', 'tel', 'tal', 'cart', 'card', 'click_vk', 'click_ok') } },
  { name: 'words that are one letter apart', silent: { 'a.js': goals('contact_form', 'contract_form', 'open_message', 'open_massage') } },
  {
    name: 'another word or a longer one',
    silent: { 'a.js': goals('order_sent', 'order_send', 'order_resent', 'sent_order', 'quick_order') },
  },
  { name: 'two vendors', silent: { 'a.js': `${goals('order_sent')}; fbq('trackCustom', 'OrderSent')` } },
  { name: 'a name of the vendor', silent: { 'a.js': `gtag('event', 'add_to_cart'); gtag('event', 'addToCart')` } },
  {
    name: 'both are planned',
    silent: { 'tracking-plan.yaml': 'goals:\n  order_sent:\n  orderSent:\n', 'a.js': goals('order_sent', 'orderSent') },
  },
  {
    name: 'in a comment, in a library, in a test',
    silent: {
      'a.js': goals('order_sent'),
      'index.html': `<!-- <script>${goals('orderSent')}</script> -->`,
      'node_modules/tea/app.js': goals('order-sent'),
      'test/a.js': goals('OrderSent'),
    },
  },
  { name: 'what only running can tell', silent: { 'a.js': `${goals('order_sent')}; ym(1, 'reachGoal', 'order' + window.kind)` } },
])
