import { containerUnused } from '../../../src/core/rules/container-unused/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const tag = { name: 'Chat', with: { html: '<script>chat("{{User}}")</script>' }, on: ['1'] }
const trigger = { id: '1', name: 'Lead', hears: ['EQUALS', 'lead'] } as const
const user = { name: 'User', with: { name: 'user.id' } }

rows(containerUnused, [
  {
    name: 'a variable',
    path,
    speaks: container({ tags: [tag], triggers: [trigger], variables: [user, { name: '«City»', with: { name: 'city' } }] }),
    words: ['Nothing in this container uses the variable “City”'],
  },
  {
    name: 'variables, one of which speaks of itself',
    path,
    speaks: container({ variables: [{ name: '«City»', type: 'c', with: { value: '{{City}}' } }, user] }),
    words: ['Nothing in this container uses 2 variables: “City” and “User”'],
  },
  {
    name: 'a trigger',
    path,
    speaks: container({ tags: [tag], triggers: [trigger, { id: '2', name: '«Old form»', type: 'FORM_SUBMISSION' }], variables: [user] }),
    words: ['The trigger “Old form” starts and blocks no tag'],
  },
  {
    name: 'triggers',
    path,
    speaks: container({
      triggers: [
        { ...trigger, name: '«Lead»' },
        { id: '2', name: 'Old form', type: 'FORM_SUBMISSION' },
      ],
    }),
    words: ['2 triggers start and block no tag: “Lead” and “Old form”'],
  },
  {
    name: 'used by triggers, variables and exceptions',
    path,
    silent: container({
      tags: [{ ...tag, not: ['2'] }],
      triggers: [trigger, { id: '2', name: 'Office', hears: ['EQUALS', '{{Office event}}'] }],
      variables: [user, { name: 'Office event', type: 'c', with: { value: '{{City}}' } }, { name: 'City', with: { name: 'city' } }],
    }),
  },
  {
    name: 'a group of triggers uses its members',
    path,
    silent: container({
      tags: [{ ...tag, on: ['3'] }],
      variables: [user],
      triggers: [trigger, { id: '3', name: 'All of these', type: 'TRIGGER_GROUP', members: ['1'] }],
    }),
  },
  {
    name: 'of a container that belongs to nobody: whoever imports it uses what he needs',
    path,
    silent: container({ id: 'GTM-XXXXXXX', variables: [user] }),
  },
])
