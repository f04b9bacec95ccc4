import { eventAwaited } from '../../../src/core/rules/event-awaited/index.js'
import { container, installing } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const push = (event: string): string => `<script>dataLayer.push({ event: '${event}' })</script>`
const waiting = (text: string, operator = 'EQUALS', more: Parameters<typeof container>[0] = {}): string =>
  container({ tags: [{ name: 'Lead', on: ['1'] }], triggers: [{ id: '1', name: 'Lead sent', hears: [operator, text] }], ...more })

rows(eventAwaited, [
  {
    name: 'pushed in other letters',
    speaks: { 'container.json': waiting('«lead_sent»'), 'index.html': installing('GTM-K8WQ3TZ', push('leadSent')) },
    words: ['The trigger “Lead sent” waits for `lead_sent`, which nobody pushes: index.html pushes `leadSent`'],
  },
  {
    name: 'something near is pushed',
    speaks: { 'container.json': waiting('«lead_sent»'), 'index.html': installing('GTM-K8WQ3TZ', push('lead_send')) },
    words: ['The trigger “Lead sent” waits for `lead_sent`, which nobody pushes: index.html pushes `lead_send`'],
    severities: ['info'],
  },
  {
    name: 'nothing like it is pushed',
    speaks: {
      'container.json': waiting('«^(lead|order)_sent$»', 'MATCH_REGEX'),
      'index.html': installing('GTM-K8WQ3TZ', push('newsletter')),
    },
    words: ['The trigger “Lead sent” waits for `^(lead|order)_sent$`, which no file of this site pushes'],
    severities: ['info'],
  },
  { name: 'pushed', silent: { 'container.json': waiting('lead_sent'), 'index.html': installing('GTM-K8WQ3TZ', push('lead_sent')) } },
  {
    name: 'pushed by a script of another page',
    silent: {
      'container.json': waiting('lead_', 'STARTS_WITH'),
      'index.html': installing(),
      'js/form.js': "window.dataLayer.push({ event: 'lead_sent' })",
    },
  },
  {
    name: 'pushed by the container itself',
    silent: {
      'container.json': container({
        tags: [{ name: 'Lead', on: ['1'], with: { html: '<script>dataLayer.push({event: "lead_sent"})</script>' } }],
        triggers: [{ id: '1', name: 'Lead sent', hears: ['EQUALS', 'lead_sent'] }],
      }),
      'index.html': installing(),
    },
  },
  {
    name: 'sent by gtag',
    silent: {
      'container.json': waiting('lead_sent'),
      'index.html': installing('GTM-K8WQ3TZ', "<script>function gtag(){dataLayer.push(arguments)} gtag('event', 'lead_sent')</script>"),
    },
  },
  {
    name: 'a name that is not known may be it',
    silent: {
      'container.json': waiting('lead_sent'),
      'index.html': installing(
        'GTM-K8WQ3TZ',
        "<script>function send(name) { dataLayer.push({ event: name }) } dataLayer.push({ event: 'lead_' + state })</script>",
      ),
    },
  },
  {
    name: 'a template of the container may push it',
    silent: {
      'container.json': waiting('lead_sent', 'EQUALS', { templates: ["const push = require('createQueue')('dataLayer')"] }),
      'index.html': installing(),
    },
  },
  { name: 'events that nobody needs to push', silent: { 'container.json': waiting('OneTrustGroupsUpdated'), 'index.html': installing() } },
  {
    name: 'no live tag waits',
    silent: {
      'container.json': container({
        tags: [{ name: 'Lead', on: ['1'], paused: true }],
        triggers: [{ id: '1', name: 'Lead sent', hears: ['EQUALS', 'lead_sent'] }],
      }),
      'index.html': installing(),
    },
  },
  { name: 'no page installs it', silent: { 'container.json': waiting('lead_sent'), 'index.html': installing('GTM-NDW4KZ8') } },
  {
    name: 'a script that is not there may push it',
    silent: { 'container.json': waiting('lead_sent'), 'index.html': installing('GTM-K8WQ3TZ', '<script src="js/gone.js"></script>') },
  },
])
