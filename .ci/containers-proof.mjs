// What is read of exported containers, and what is said about them: `node --import tsx .ci/containers-proof.mjs FILE…`. Each file is judged by itself,
// as if no page were there. Prints a row of a table for each; fails when a file is no container or cannot be read to its end.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { auditPages } from '../src/core/index.ts'

console.log('| Container | Kind | Tags | Triggers | Variables | Counters | Events | Findings by rule |')
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |')
for (const file of process.argv.slice(2)) {
  const path = basename(file)
  const { pages, findings, workspace } = auditPages([{ path, text: readFileSync(file, 'utf8') }])
  const [page] = pages
  const of = kind => page.facts.filter(fact => fact.kind === kind)
  const [container] = of('container')
  if (container === undefined || page.wounds.length > 0 || workspace.allFailures().length > 0) {
    console.error(`${file}: ${page.wounds[0]?.why ?? workspace.allFailures()[0]?.reason ?? 'no container'}`)
    process.exitCode = 1
    continue
  }
  const rules = new Map()
  for (const { rule } of findings) rules.set(rule.id, (rules.get(rule.id) ?? 0) + 1)
  const said = [...rules]
    .map(([id, count]) => `${id} ${count}`)
    .sort()
    .join(', ')
  const counts = ['container-tag', 'container-trigger', 'container-variable'].map(kind => of(kind).length)
  const counters = of('counter').filter(it => it.how === 'container').length
  console.log(`| ${path} | ${container.usage} | ${counts.join(' | ')} | ${counters} | ${of('event').length} | ${said || '—'} |`)
}
