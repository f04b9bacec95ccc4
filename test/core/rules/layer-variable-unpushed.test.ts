import { layerVariableUnpushed } from '../../../src/core/rules/layer-variable-unpushed/index.js'
import { container, installing } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const reading = (name: string, more: Readonly<Record<string, string>> = {}): string =>
  container({
    tags: [{ name: 'Chat', with: { html: '<script>chat("{{User}}")</script>' } }],
    variables: [{ name: 'User', with: { name, dataLayerVersion: '2', ...more } }],
  })
const push = (object: string): string => installing('GTM-K8WQ3TZ', `<script>dataLayer.push(${object})</script>`)

rows(layerVariableUnpushed, [
  {
    name: 'pushed in other letters',
    speaks: { 'container.json': reading('«user.Id»'), 'index.html': push('{ user: { id: 7 } }') },
    words: ['The variable “User” reads `user.Id`, which nobody pushes: index.html pushes `user.id`'],
  },
  {
    name: 'pushed in other letters, beside what is not known',
    speaks: { 'container.json': reading('«userId»'), 'index.html': push('{ user_id: 7, ...more }') },
    words: ['The variable “User” reads `userId`, which nobody pushes: index.html pushes `user_id`'],
    severities: ['info'],
  },
  {
    name: 'nothing like it',
    speaks: { 'container.json': reading('«customer»'), 'index.html': push("{ event: 'view', city: 'Riga' }") },
    words: ['The variable “User” reads `customer`, which no file of this site pushes'],
    severities: ['info'],
  },
  { name: 'pushed', silent: { 'container.json': reading('user.id'), 'index.html': push('{ user: { id: 7 } }') } },
  {
    name: 'an item of a list',
    silent: { 'container.json': reading('ecommerce.items.0.item_id'), 'index.html': push("{ ecommerce: { items: [{ item_id: 'a' }] } }") },
  },
  {
    name: 'below a value that is not known',
    silent: { 'container.json': reading('ecommerce.currency'), 'index.html': push('{ ecommerce: order() }') },
  },
  {
    name: 'an object that is not known',
    silent: {
      'container.json': reading('customer'),
      'index.html': installing('GTM-K8WQ3TZ', "<script>dataLayer.push({ city: 'Riga' }); dataLayer.push(state)</script>"),
    },
  },
  {
    name: 'with a value for when there is none',
    silent: {
      'container.json': reading('customer', { setDefaultValue: 'true', defaultValue: 'guest' }),
      'index.html': push("{ city: 'Riga' }"),
    },
  },
  {
    name: 'what the container puts there itself',
    silent: { 'container.json': reading('gtm.elementUrl'), 'index.html': push("{ city: 'Riga' }") },
  },
  {
    name: 'nothing is pushed at all',
    silent: { 'container.json': reading('customer'), 'index.html': '<!doctype html><html><head></head><body></body></html>' },
  },
  {
    name: 'nothing uses the variable',
    silent: {
      'container.json': container({ variables: [{ name: 'User', with: { name: 'customer' } }] }),
      'index.html': push("{ city: 'Riga' }"),
    },
  },
])
