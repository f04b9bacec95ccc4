// Proves the plan's check on real sites: `node .ci/plan-proof.mjs SITE…`. Each folder is copied; a plan is made of its code and must hold; then up
// to ten planned events are renamed in the code, and just those must be missing. Prints a row of a table for each site; fails when one is not as it should be.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'

const CLI = resolve(import.meta.dirname, '../src/node/cli.ts')
const MOST = 10

function countersign(...args) {
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', CLI, ...args], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      cwd: resolve(import.meta.dirname, '..'),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    if (error.status === 1) return error.stdout
    throw new Error(error.stderr, { cause: error })
  }
}

const check = site => JSON.parse(countersign('plan', 'check', site, '--format', 'json')).items
const failing = items => items.filter(it => it.state === 'missing' || it.state === 'wrong').map(it => it.id)

function prove(given) {
  const home = mkdtempSync(join(tmpdir(), 'countersign-proof-'))
  const site = join(home, 'site')
  try {
    cpSync(given, site, { recursive: true, filter: path => !/[\\/](?:\.git|node_modules)$/.test(path) })
    rmSync(join(site, 'tracking-plan.yaml'), { force: true })
    countersign('plan', 'init', site, '--quiet')
    const before = check(site)
    const first = failing(before)
    const chosen = chosenOf(before, site)
    rename(chosen, site)
    const after = failing(check(site)).filter(id => !first.includes(id))
    const ids = new Set(chosen.map(it => it.id))
    const caught = after.filter(id => ids.has(id)).length
    const others = after.filter(id => !ids.has(id))
    return {
      items: before.length,
      unknown: before.filter(it => it.state === 'unknown').length,
      first,
      renamed: chosen.length,
      caught,
      others,
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Events whose name stands in the code letter by letter wherever they are sent, spread over the plan. */
function chosenOf(items, site) {
  const plain = items.filter(
    ({ kind, state, name, places }) =>
      kind === 'event' && state === 'implemented' && places.length > 0 && places.every(it => textAt(it, site).startsWith(name)),
  )
  const step = Math.max(1, Math.floor(plain.length / MOST))
  return plain.filter((_, at) => at % step === 0).slice(0, MOST)
}

function textAt({ path, line, column }, site) {
  const lines = readFileSync(join(site, path), 'utf8').split('\n')
  return (lines[line - 1] ?? '').slice(column - 1)
}

function rename(events, site) {
  const places = events.flatMap(({ name, places }, at) => places.map(it => ({ ...it, name, next: `gone_${'abcdefghij'[at]}_zzz` })))
  // From the end of each line, so that places before stay where they are; a place that two events share is renamed once.
  const unique = [...new Map(places.map(it => [`${it.path}:${it.line}:${it.column}`, it])).values()]
  for (const { path, line, column, name, next } of unique.sort((a, b) => b.column - a.column)) {
    const lines = readFileSync(join(site, path), 'utf8').split('\n')
    const text = lines[line - 1]
    lines[line - 1] = text.slice(0, column - 1) + next + text.slice(column - 1 + name.length)
    writeFileSync(join(site, path), lines.join('\n'))
  }
}

console.log('| Site | Items | Cannot be known | Missing or wrong at once | Renamed | Caught | Others that changed |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const given of process.argv.slice(2)) {
  const { items, unknown, first, renamed, caught, others } = prove(resolve(given))
  console.log(
    `| ${basename(given).replace('+', '/')} | ${items} | ${unknown} | ${first.length} | ${renamed} | ${caught} | ${others.length} |`,
  )
  for (const id of [...first, ...others].slice(0, 8)) console.error(`  ${id}`)
  if (first.length > 0 || others.length > 0 || caught < renamed) process.exitCode = 1
}
