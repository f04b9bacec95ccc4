// How fast an audit is: `npm run bench -- FOLDER [ROUNDS]`. Two things are measured, in one process and one thread:
// the whole audit (finding, reading and decoding the files, facts, judging, the JSON result) against a bare `parse5.parse` with locations of the
// same HTML files, in rounds that take turns, so that a machine that gets slower slows both; and one edit in a site of a thousand pages.
// Peak memory is that of a run of its own, since the trees of the bare parse would count as ours.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'parse5'
import { measureEdits } from './bench/edits.mjs'
import { median, ms, table } from './bench/figures.mjs'
import { measureWrappers } from './bench/wrappers.mjs'

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const [folder, rounds = '5'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('npm run bench -- FOLDER [ROUNDS]')
  process.exit(2)
}
const root = resolve(folder)
const bundle = join(home, '.cache/bench/engine.mjs')
await bundleEngine()
const { disk, engine, run, Workspace } = await import(pathToFileURL(bundle))

const listing = disk.list(root, { file: () => null, folder: () => null, leadsToWanted: () => false, enter: () => undefined })
const pages = listing.files.filter(path => /\.(?:x?html?|shtml)$/i.test(path))
const texts = pages.map(path => disk.read(root, path, { maxFileSize: 5_000_000, encoding: null })).filter(file => 'text' in file)
const bytes = listing.files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0)
const htmlBytes = texts.reduce((sum, { path }) => sum + statSync(join(root, path)).size, 0)

const times = { audit: [], parse: [] }
for (let round = 0; round <= Number(rounds); round++) {
  const audit = timed(auditAll)
  const bare = timed(parseAll)
  // The first round warms up.
  if (round > 0) {
    times.audit.push(audit)
    times.parse.push(bare)
  }
}
const audit = median(times.audit.map(it => it.clock))
const bare = median(times.parse.map(it => it.clock))
const edits = measureEdits(texts, engine, Workspace)
const wrappers = measureWrappers(engine, Workspace)

console.log(
  table([
    ['Folder', root],
    ['Files', `${listing.files.length} (${megabytes(bytes)}), of them HTML ${texts.length} (${megabytes(htmlBytes)})`],
    [
      'Whole audit',
      `${ms(audit)}: ${(bytes / 1e6 / (audit / 1000)).toFixed(1)} MB/s, ${Math.round(listing.files.length / (audit / 1000))} files/s, ${Math.round(texts.length / (audit / 1000))} pages/s`,
    ],
    [
      'Bare parse',
      `${ms(bare)}: ${(htmlBytes / 1e6 / (bare / 1000)).toFixed(1)} MB/s, ${Math.round(texts.length / (bare / 1000))} pages/s`,
    ],
    ['Ratio', `${ratio('clock')}; of processor time ${ratio('processor')}`],
    ['Peak memory', peakMemory()],
    ...edits,
    ...wrappers,
  ]),
)

function auditAll() {
  let code = 0
  const ports = {
    disk,
    terminal: { colour: false, unicode: true, width: 100, progress: false },
    out: () => undefined,
    err: text => process.stderr.write(text),
    now: () => performance.now(),
    folder: root,
    product: { version: '0', homepage: null, rulePages: () => new Map() },
  }
  code = run(['audit', '--format', 'json', '--fail-on', 'never'], ports, engine)
  if (code !== 0) throw new Error(`the audit ended with ${code}`)
}

function parseAll() {
  for (const { text } of texts) parse(text, { sourceCodeLocationInfo: true })
}

/** Milliseconds by the clock, and of the processor: on a machine that does other things as well, the latter tells more. */
function timed(what) {
  const start = performance.now()
  const used = process.cpuUsage()
  what()
  const { user, system } = process.cpuUsage(used)
  return { clock: performance.now() - start, processor: (user + system) / 1000 }
}

/** Of a run by itself, with what Node takes in any case. */
function peakMemory() {
  const tell = "process.on('exit', () => console.error('peak=' + process.resourceUsage().maxRSS))"
  const ran = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      join(home, '.cache/bench/cli.mjs'),
      'audit',
      root,
      '--format',
      'json',
      '--fail-on',
      'never',
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
  const kilobytes = Number(/peak=(\d+)/.exec(ran.stderr)?.[1] ?? Number.NaN)
  return Number.isNaN(kilobytes) ? `unknown: ${ran.stderr}` : `${Math.round(kilobytes / 1024)} MB`
}

function ratio(by) {
  const ratios = times.audit.map((time, at) => time[by] / times.parse[at][by])
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
}

function megabytes(size) {
  return `${(size / 1e6).toFixed(1)} MB`
}

async function bundleEngine() {
  const door = ['cli/run', 'cli/engine', 'node/disk', 'core/site/index'].map(path => `export * from './src/${path}.ts'`).join('\n')
  const common = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    define: { COUNTERSIGN_BUILD: JSON.stringify({ version: versionOf(), homepage: null, rulePages: {} }) },
  }
  await build({ ...common, stdin: { contents: door, resolveDir: home, loader: 'ts' }, outfile: bundle })
  await build({ ...common, entryPoints: [join(home, 'src/node/cli.ts')], outfile: join(home, '.cache/bench/cli.mjs') })
}

function versionOf() {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
}
