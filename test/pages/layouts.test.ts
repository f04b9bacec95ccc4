import assert from 'node:assert/strict'
import { rules } from '../../src/core/index.js'
import { BAKERIES } from '../kit/layouts.js'
import { site } from '../kit/site.js'

/** What is said of counters and events. What titles and descriptions say is another matter. */
const COUNTING = rules.filter(({ topic, optional }) => (topic === 'counters' || topic === 'events') && optional !== true)

describe('a bakery on each system that puts pages together', () => {
  for (const { name, files, counted, by, outside, told, unknown = {} } of BAKERIES) {
    it(name, () => {
      const workspace = site(files, { rules: COUNTING })
      const runs = (path: string): readonly string[] =>
        workspace
          .reached(path)
          .flatMap(({ fact, from }) => (fact.kind === 'counter' && fact.how !== 'noscript' && fact.state === 'active' ? [from] : []))
      for (const path of counted) assert.deepEqual(runs(path), [by], path)
      assert.deepEqual(runs(outside), [], outside)
      assert.deepEqual(
        workspace.allFindings().map(({ path, rule }) => `${path}: ${rule.id}`),
        told ? [`${outside}: counter-missing`] : [],
      )
      const open = site({ ...files, ...unknown }, { rules: COUNTING })
      for (const path of Object.keys(unknown)) {
        assert.equal(open.complete(path), false, path)
        assert.deepEqual(open.findings(path), [], path)
      }
    })
  }
})
