import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Ask, Fact, Page, Rule } from '../../../src/core/model/index.js'
import { Workspace } from '../../../src/core/site/index.js'
import type { WorkspaceOptions } from '../../../src/core/site/index.js'
import { counter, definition, event, include, meta, outcall, page, pattern, script, sitemap, text } from '../../kit/page.js'

const base = { title: 'An answer', severity: 'info', topic: 'counters', precision: 'high', words: { says: '{what}' } } as const

/** A rule that says the whole answer to a question, places included. */
function telling(id: string, question: (ask: Ask) => unknown): Rule {
  return {
    ...base,
    id,
    *check(ask) {
      const related = ask.site.all('counter', 'umami').map(({ fact, from }) => ({ path: from, at: fact.at, says: from }))
      yield {
        at: { start: 0, end: 0 },
        says: 'says',
        with: { what: JSON.stringify(question(ask)) },
        related: id === 'reached' ? related : [],
      }
    },
  }
}

const told = ({ fact, from }: { fact: Fact; from: string }): unknown => [from, { ...fact, at: 0, whole: 0 }]
const rules: readonly Rule[] = [
  telling('own', ask => [ask.facts('counter'), ask.facts('event'), ask.page.text]),
  telling('reached', ask => [ask.reached('counter').map(told), ask.reached('event').map(told), ask.complete, ask.loadedBy]),
  telling('titles', ask =>
    ask.facts('meta').map(fact => ask.site.all('meta', `title:${fact.content?.kind === 'text' ? fact.content.text : ''}`).map(told)),
  ),
  telling('coverage', ask => [...ask.site.coverage()].map(([key, paths]) => [key, [...paths]])),
  telling('site', ask => [
    ask.site.pages,
    [...ask.site.sitemap],
    ask.site.pageKind('b.html'),
    ask.site.resolve('a.html', 'm.js'),
    ask.site.exists('n.js'),
  ]),
]

const options: WorkspaceOptions = {
  trackers: [],
  rules,
  exists: path => path === 'logo.png',
  candidates: ({ target }) => (target.kind === 'text' ? [target.text] : []),
  expand: (call, { names }) => [event('umami', names.join(), { at: call.at, via: [call.callee] })],
}

const PATHS = ['a.html', 'b.html', '404.html', 'part.php', 'layout.php', 'm.js', 'n.js']
const FACTS: readonly ((at: { start: number; end: number }) => Fact)[] = [
  at => counter('umami', '1', { at }),
  at => counter('umami', '2', { at, how: 'noscript' }),
  at => counter('ga4', 'G-1', { at, by: 'config' }),
  at => counter('umami', '2', { at, state: 'blocked' }),
  at => event('gtag', 'sign_up', { at }),
  at => meta('title', 'Shop', { at }),
  at => meta('title', 'Delivery', { at }),
  at => meta('canonical', 'https://x.ru/a', { at }),
  at => script('/m.js', { at }),
  at => script('/n.js', { at, state: 'blocked' }),
  at => ({ ...sitemap('https://x.ru/a.html', 'https://x.ru/b'), at }),
  at => script('./m', { at, by: 'import' }),
  at => script(pattern([null, '/n.js']), { at }),
  at => script('https://x.ru/n.js', { at }),
  at => include('part.php', { at, arguments: [{ key: 'id', value: text('9', at) }] }),
  at => include('layout.php', { at, as: 'layout' }),
  at => definition(['track', 'export:track'], { at }),
  at => outcall('track', [], { at }),
  at => outcall('import:./m#track', [], { at }),
  at => counter('umami', pattern([null], { start: 0, end: 8 }), { at }),
]

const edit = fc.record({
  path: fc.constantFrom(...PATHS),
  facts: fc.array(fc.nat(FACTS.length - 1), { maxLength: 5 }),
  /** How far everything moved. */
  shift: fc.nat(3),
  action: fc.constantFrom('put', 'put', 'put', 'remove', 'ask'),
})

function made({ path, facts, shift }: { path: string; facts: readonly number[]; shift: number }): Page {
  const source = '{{ id }}'.padEnd(20 + shift)
  return page(path, {
    text: source,
    document: path.endsWith('.html') || path === 'layout.php',
    facts: facts.map((one, at) => FACTS[one]?.({ start: at + shift, end: at + shift + 1 })).filter(fact => fact !== undefined),
  })
}

function everything(workspace: Workspace): unknown {
  const judged = workspace
    .allFindings()
    .map(({ path, rule, message, fingerprint, finding }) => [path, rule.id, message, fingerprint, finding.related])
  return [
    judged,
    workspace.paths.map(path => [workspace.facts(path), workspace.reached(path), workspace.complete(path), workspace.loadedBy(path)]),
  ]
}

describe('a workspace that lived through edits', () => {
  it('says what a new one says', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), edits => {
        const lived = new Workspace(options)
        const now = new Map<string, Page>()
        for (const one of edits) {
          if (one.action === 'ask') lived.findings(one.path)
          else if (one.action === 'remove') {
            lived.remove(one.path)
            now.delete(one.path)
          } else {
            const version = made(one)
            lived.put(version)
            now.set(one.path, version)
          }
          if (one.shift > 0) continue
          const fresh = new Workspace(options)
          for (const version of now.values()) fresh.put(version)
          assert.deepEqual(everything(lived), everything(fresh))
        }
      }),
      { numRuns: 150, seed: 20261124 },
    )
  })
})
