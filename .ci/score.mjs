// Compares what the built command line says of real sites with what people wrote down about them: `npm run score -- LABELS ROOT`.
// LABELS is a file of one JSON object a line, ROOT the folder in which the sites lie as `<kind>/<owner+name>/…`. How the two are compared
// stands in the README of the labels: by page entry; counters as a set of vendor and id, events as a multiset of vendor and name, metadata by
// equal text. Only labelled files count. What a later version will know (other vendors, exported containers, plans) is counted apart.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compare } from './score/compare.ts'
import { summary } from './score/print.ts'

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(home, 'dist/cli.js')
const start = promisify(execFile)

/** Seconds; `--quick` leaves out sites that took longer the last time. */
const SLOW = 30

const quick = process.argv.includes('--quick')
const [labelsFile, root, only] = process.argv.slice(2).filter(it => it !== '--quick')
if (labelsFile === undefined || root === undefined)
  fail('npm run score -- LABELS ROOT [WORD] [--quick]: a WORD keeps the files whose path has it')
if (!existsSync(cli)) fail('dist/cli.js is not there: npm run build')

const labels = readFileSync(labelsFile, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line))
  .filter(label => only === undefined || label.file.includes(only))
const sites = [...grouped(labels, siteOf)]
const build = createHash('sha256').update(readFileSync(cli)).digest('hex').slice(0, 16)
const cache = join(home, '.cache/score', build)
mkdirSync(cache, { recursive: true })

const vendors = await vendorIds()
const results = []
// The slow ones first, so that no worker is left with one at the end. How long each took is remembered from build to build.
const timesFile = join(home, '.cache/score/times.json')
const times = existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, 'utf8')) : {}
const waiting = [...sites].sort(([a], [b]) => (times[b] ?? 0) - (times[a] ?? 0)).filter(([site]) => !quick || (times[site] ?? 0) < SLOW)
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
results.sort((a, b) => (a.file < b.file ? -1 : 1))
console.log(summary(results))

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [site, own] = next
    const pages = await pagesOf(site, own)
    for (const label of own) results.push(compare(label, pages[label.file.slice(site.length + 1)], vendors))
  }
}

/** Entries of the labelled files of a site by path. Whole audits are large: only these are kept. */
async function pagesOf(site, own) {
  const paths = own.map(label => label.file.slice(site.length + 1))
  const kept = join(
    cache,
    `${createHash('sha256')
      .update([site, ...paths].join('\n'))
      .digest('hex')
      .slice(0, 16)}.json`,
  )
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  const whole = `${kept}.whole`
  const began = performance.now()
  try {
    // Problems are not compared, and an audit with problems is no failure here.
    await start(process.execPath, [
      '--max-old-space-size=8192',
      cli,
      'audit',
      join(root, site),
      '--format',
      'json',
      '--fail-on',
      'never',
      '--output',
      whole,
    ])
  } catch (error) {
    fail(`${site} could not be audited: ${error.stderr || error.message}`)
  }
  const { pages } = JSON.parse(readFileSync(whole, 'utf8'))
  rmSync(whole)
  const wanted = Object.fromEntries(pages.filter(page => paths.includes(page.path)).map(page => [page.path, page]))
  writeFileSync(`${kept}.new`, JSON.stringify(wanted))
  renameSync(`${kept}.new`, kept)
  times[site] = Number(((performance.now() - began) / 1000).toFixed(1))
  writeFileSync(timesFile, JSON.stringify(times, null, 1))
  console.error(`${times[site].toFixed(1).padStart(6)} s  ${site}`)
  return wanted
}

async function vendorIds() {
  const { stdout } = await start(process.execPath, [cli, 'trackers', '--no-color'])
  return new Set([...stdout.matchAll(/^ {2}([a-z][\w-]*) /gm)].map(found => found[1]))
}

function siteOf({ file }) {
  return file.split('/').slice(0, 2).join('/')
}

function grouped(items, key) {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
