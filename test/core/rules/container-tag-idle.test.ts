import { containerTagIdle } from '../../../src/core/rules/container-tag-idle/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'

rows(containerTagIdle, [
  {
    name: 'no trigger',
    path,
    speaks: container({ tags: [{ name: '«Chat»', on: [] }] }),
    words: ['Nothing starts the tag “Chat”: it has no trigger, and no other tag runs it'],
  },
  {
    name: 'several',
    path,
    speaks: container({
      tags: [
        { name: '«Chat»', on: [] },
        { name: 'Poll', on: [] },
      ],
    }),
    words: ['Nothing starts 2 tags, they have no trigger: “Chat” and “Poll”'],
  },
  {
    name: 'run only by a tag that nothing starts',
    path,
    speaks: container({
      tags: [
        { name: '«Chat»', on: [], setup: 'Library' },
        { name: 'Library', on: [] },
      ],
    }),
    words: ['Nothing starts 2 tags, they have no trigger: “Chat” and “Library”'],
  },
  {
    name: 'run before another tag',
    path,
    silent: container({
      tags: [
        { name: 'Chat', setup: 'Library' },
        { name: 'Library', on: [] },
      ],
    }),
  },
  { name: 'paused', path, silent: container({ tags: [{ name: 'Chat', on: [], paused: true }] }) },
  { name: 'a trigger that is not in the export', path, silent: container({ tags: [{ name: 'Chat', on: ['99'] }] }) },
])
