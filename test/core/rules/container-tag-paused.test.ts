import { containerTagPaused } from '../../../src/core/rules/container-tag-paused/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'gtm/container.json'

rows(containerTagPaused, [
  {
    name: 'one tag',
    path,
    speaks: container({ tags: [{ name: '«Heatmap»', paused: true }, { name: 'Chat' }] }),
    words: ['The tag “Heatmap” is paused: it never runs'],
  },
  {
    name: 'several tags, told once',
    path,
    speaks: container({ tags: ['«A»', 'B', 'C', 'D', 'E'].map(name => ({ name, paused: true })) }),
    words: ['5 tags are paused and never run: “A”, “B”, “C”, “D” and 1 more'],
  },
  { name: 'says that it is not paused', path, silent: container({ tags: [{ name: 'Chat', paused: false }] }) },
  {
    name: 'an older export of the same container',
    silent: {
      'gtm/v7.json': container({ version: '7', exported: '2026-03-01 09:30:00', tags: [{ name: 'Chat', paused: true }] }),
      'gtm/v8.json': container({ version: '8', exported: '2026-04-01 09:30:00', tags: [{ name: 'Chat' }] }),
    },
  },
  {
    name: 'exports with hidden ids are different containers',
    speaks: {
      'a.json': container({ id: 'GTM-XXXXXX', tags: [{ name: '«A»', paused: true }] }),
      'b.json': container({ id: 'GTM-XXXXXX', exported: '2026-09-01 00:00:00' }),
    },
    words: ['The tag “A” is paused: it never runs'],
  },
  { name: 'an export for tests', path: 'tests/fixtures/gtm.json', silent: container({ tags: [{ name: 'Chat', paused: true }] }) },
  { name: 'some other JSON', path: 'data.json', silent: '{"tag":[{"name":"Chat","paused":true}]}' },
])
