import { containerReferenceDangling } from '../../../src/core/rules/container-reference-dangling/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const variables = [{ name: 'Order total', type: 'v', with: { name: 'ecommerce.value' } }]
const event = (text: string): Parameters<typeof container>[0] => ({
  tags: [{ name: 'GA4 order', type: 'gaawe', with: { eventName: 'purchase', eventParameters: [{ name: 'value', value: text }] } }],
  variables,
})

rows(containerReferenceDangling, [
  {
    name: 'a variable that is not there, within code',
    path,
    speaks: container({ tags: [{ name: 'Chat', with: { html: '<script>\n  chat.open("{{«Visitor name»}}")\n</script>' } }] }),
    words: ['This container has no variable “Visitor name”'],
  },
  {
    name: 'a name written in another way',
    path,
    speaks: container(event('{{«Order Total»}}')),
    words: ['This container has no variable “Order Total”: is “Order total” meant?'],
    offers: ['Write Order total'],
  },
  {
    name: 'a trigger that is not there',
    path,
    speaks: container({ tags: [{ name: 'Chat', on: ['«14»'] }] }),
    words: ['This container has no trigger with the id 14'],
  },
  {
    name: 'a tag that is not there',
    path,
    speaks: container({ tags: [{ name: 'Chat', setup: '«Library»' }] }),
    words: ['This container has no tag “Library” that could run with this one'],
  },
  {
    name: 'a workspace, which may be exported in part',
    path,
    speaks: container({ version: '0', tags: [{ name: 'Chat', with: { html: '<p>{{«Visitor name»}}</p>' } }] }),
    words: ['This container has no variable “Visitor name”, unless only a part of it was exported'],
    severities: ['warning'],
  },
  { name: 'told once', path, speaks: container(event('{{«City»}} {{City}}')), words: ['This container has no variable “City”'] },
  { name: 'variables and built-in ones', path, silent: container({ ...event('{{Order total}} {{Click URL}} {{_event}}'), builtIn: [] }) },
  { name: 'triggers of every container', path, silent: container({ tags: [{ name: 'Chat', on: ['2147479573', '2147479572'] }] }) },
  { name: 'a server container has variables of its own', path, silent: container({ ...event('{{Event Name}}'), usage: 'SERVER' }) },
])
