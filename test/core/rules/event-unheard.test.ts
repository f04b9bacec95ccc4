import { eventUnheard } from '../../../src/core/rules/event-unheard/index.js'
import { container, installing } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const push = (event: string): string => `<script>dataLayer.push({ event: '${event}', total: 10 })</script>`
const waiting = container({
  tags: [{ name: 'Lead', on: ['1', '2'] }],
  triggers: [
    { id: '1', name: 'Lead sent', hears: ['EQUALS', 'lead_sent'] },
    { id: '2', name: 'Shop', hears: ['MATCH_REGEX', '^(add_to_cart|purchase)$'] },
  ],
})
const nobody = (name: string): string => `No trigger of the container waits for \`${name}\`, so no tag runs on it`

rows(eventUnheard, [
  {
    name: 'the same letters in another dress',
    speaks: { 'index.html': installing('GTM-K8WQ3TZ', push('«leadSent»')), 'container.json': waiting },
    words: ['No trigger of the container waits for `leadSent`: “Lead sent” waits for `lead_sent`'],
  },
  {
    name: 'a near name, which may be another event',
    speaks: { 'index.html': installing('GTM-K8WQ3TZ', push('«lead_send»')), 'container.json': waiting },
    words: ['No trigger of the container waits for `lead_send`: “Lead sent” waits for `lead_sent`'],
    severities: ['info'],
  },
  {
    name: 'the near one is pushed too: another event, no slip',
    speaks: { 'index.html': installing('GTM-K8WQ3TZ', push('«lead_send»') + push('lead_sent')), 'container.json': waiting },
    words: [nobody('lead_send')],
    severities: ['info'],
  },
  {
    name: 'nothing like it, in a script',
    speaks: {
      'index.html': installing('GTM-K8WQ3TZ', '<script src="app.js"></script>'),
      'app.js': "window.dataLayer.push({ event: '«newsletter»' })",
      'container.json': waiting,
    },
    words: [nobody('newsletter')],
    severities: ['info'],
  },
  {
    name: 'in the container itself',
    speaks: {
      'container.json': container({
        tags: [{ name: 'Scroll', with: { html: "<script>\n  dataLayer.push({ 'event': '«read_all»' })\n</script>" } }],
      }),
    },
    words: [nobody('read_all')],
    severities: ['info'],
  },
  {
    name: 'pushed to the layer of another tag manager',
    silent: {
      'index.html': installing(
        'GTM-K8WQ3TZ',
        `<script>var _mtm = window._mtm = window._mtm || []; _mtm.push({ event: 'leadSent' }); window._mtm.push({ event: 'newsletter' })</script>`,
      ),
      'container.json': waiting,
    },
  },
  {
    name: 'heard by name and by pattern',
    silent: { 'index.html': installing('GTM-K8WQ3TZ', push('lead_sent') + push('purchase')), 'container.json': waiting },
  },
  {
    name: 'heard through a constant',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', push('lead_sent')),
      'container.json': container({
        triggers: [{ id: '1', name: 'Lead', hears: ['EQUALS', '{{Lead event}}'] }],
        variables: [{ name: 'Lead event', type: 'c', with: { value: 'lead_sent' } }],
      }),
    },
  },
  {
    name: 'a condition only the container knows',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', push('newsletter')),
      'container.json': container({
        triggers: [{ id: '1', name: 'Lead', hears: ['EQUALS', '{{Event of the page}}'] }],
        variables: [{ name: 'Event of the page', type: 'jsm', with: { javascript: 'function(){return page}' } }],
      }),
    },
  },
  {
    name: 'all but one are heard',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', push('newsletter')),
      'container.json': container({ triggers: [{ id: '1', name: 'All', hears: ['EQUALS', 'other'], negate: true }] }),
    },
  },
  {
    name: 'no page installs the container',
    silent: { 'index.html': `<!doctype html><html><head></head><body>${push('newsletter')}</body></html>`, 'container.json': waiting },
  },
  {
    name: 'a second container, which was not exported',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', push('newsletter')),
      'cart.html': installing('GTM-NDW4KZ8', push('newsletter')),
      'other.json': waiting.replace('GTM-K8WQ3TZ', 'GTM-PPP5XYZ'),
    },
  },
  {
    name: 'a part of a container',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', push('newsletter')),
      'container.json': container({ version: '0', tags: [{ name: 'Lead', on: ['9'] }] }),
    },
  },
  {
    name: 'a name that is known in part',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', "<script>dataLayer.push({ event: 'step_' + step })</script>"),
      'container.json': waiting,
    },
  },
  {
    name: 'no name, and those of the container and of consent managers',
    silent: {
      'index.html': installing(
        'GTM-K8WQ3TZ',
        `<script>dataLayer.push({ user: 7 })</script>${push('gtm.dom')}${push('cookie_consent_update')}`,
      ),
      'container.json': waiting,
    },
  },
  {
    name: 'e-commerce, which Metrica reads from the data layer',
    silent: {
      'index.html': installing(
        'GTM-K8WQ3TZ',
        "<script>ym(48213905, 'init', { ecommerce: 'dataLayer' }); dataLayer.push({ event: 'order', ecommerce: { purchase: {} } })</script>",
      ),
      'container.json': waiting,
    },
  },
])
