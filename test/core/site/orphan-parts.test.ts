import assert from 'node:assert/strict'
import { auditPages } from '../../../src/core/index.js'

const COUNTER = `<script>ym(48213905, 'init', {})</script>`
const PAGE = (head: string): string => `<!doctype html><html><head>${head}<title>Tea</title></head><body></body></html>`

/** The states of the part's counters, seen from the part. */
function statesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { workspace } = auditPages(Object.entries(files).map(([path, text]) => ({ path, text })))
  return workspace.facts('parts/metrika.php').flatMap(fact => (fact.kind === 'counter' ? [fact.state] : []))
}

describe('a part that may be pulled in by nobody', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['is pulled in', { 'index.php': PAGE(`<?php include 'parts/metrika.php' ?>`) }, 'active'],
    [
      'stands beside parts that are',
      { 'index.php': PAGE(`<?php include 'parts/menu.php' ?>`), 'parts/menu.php': '<nav></nav>' },
      'unknown',
    ],
    [
      'is named in a comment only',
      {
        'index.php': PAGE(`<?php include 'parts/menu.php'; include $more; // include 'parts/metrika.php' ?>`),
        'parts/menu.php': '<nav></nav>',
      },
      'unknown',
    ],
    [
      'may be meant by an unknown name',
      { 'index.php': PAGE(`<?php include 'parts/menu.php'; include $more ?>`), 'parts/menu.php': '<nav></nav>' },
      'active',
    ],
    ['stands in a site that pulls nothing in', { 'index.php': PAGE('') }, 'active'],
  ]
  for (const [what, files, state] of rows) {
    it(`${what}: ${state}`, () => {
      assert.deepEqual(statesOf({ ...files, 'parts/metrika.php': COUNTER }), [state])
    })
  }
})
