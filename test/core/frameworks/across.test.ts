import assert from 'node:assert/strict'
import { auditPages, textOf } from '../../../src/core/index.js'

/** Events of one file once all files of its site are known. */
function eventsOf(path: string, files: Readonly<Record<string, string>>): readonly string[] {
  const { workspace } = auditPages(Object.entries(files).map(([name, text]) => ({ path: name, text })))
  return workspace.facts(path).flatMap(fact => (fact.kind === 'event' ? [`${fact.vendor} ${textOf(fact.name) ?? '?'}`] : []))
}

const PAGE = `import { track } from '@/lib/stats'
export const Buy = () => <button onClick={() => track('bought', { total: 12 })}>Buy</button>`

const rows: readonly { readonly what: string; readonly files: Readonly<Record<string, string>>; readonly events: readonly string[] }[] = [
  {
    what: 'a function that calls a method of a package',
    files: {
      'src/Buy.jsx': PAGE,
      'src/lib/stats.js': `import mixpanel from 'mixpanel-browser'\nexport function track(name, props) { mixpanel.track(name, props) }`,
    },
    events: ['mixpanel bought'],
  },
  {
    what: 'a function of a package under another name',
    files: {
      'src/Buy.jsx': PAGE,
      'src/lib/stats.ts': `import { track as send } from '@amplitude/analytics-browser'\nexport const track = send`,
    },
    events: ['amplitude bought'],
  },
  {
    what: 'what a package gave back',
    files: {
      'src/Buy.jsx': `import { stats } from './stats'\nexport const Buy = () => <button onClick={() => stats.track('bought')}>Buy</button>`,
      'src/stats.ts': `import { AnalyticsBrowser } from '@segment/analytics-next'\nexport const stats = AnalyticsBrowser.load({ writeKey: process.env.KEY ?? '' })`,
    },
    events: ['segment bought'],
  },
  {
    what: 'a package that a file hands on as its default',
    files: {
      'src/Buy.jsx': `import ph from './posthog'\nexport const Buy = () => <button onClick={() => ph.capture('bought')}>Buy</button>`,
      'src/posthog.ts': `import posthog from 'posthog-js'\nposthog.init('phc_x')\nexport default posthog`,
    },
    events: ['posthog bought'],
  },
  {
    what: 'an object of the site with methods of the same name',
    files: {
      'src/Buy.jsx': `import { stats } from './stats'\nexport const Buy = () => <button onClick={() => stats.track('bought')}>Buy</button>`,
      'src/stats.ts': `import { AnalyticsBrowser } from './segment'\nexport const stats = AnalyticsBrowser.load({ writeKey: 'x' })`,
    },
    events: [],
  },
]

describe('packages across files', () => {
  for (const { what, files, events } of rows) it(what, () => assert.deepEqual(eventsOf(Object.keys(files)[0] ?? '', files), events))
})
