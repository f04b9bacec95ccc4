// What somebody feels who types: `npm run bench:editor [-- SERVER.js]`, after `npm run build`. The server's own program runs as VS Code runs it, over a site of a
// thousand pages that is made for the occasion. A keystroke is timed from the moment it is sent until the document's fresh problems are there. On a
// machine that does other things as well the processor's time tells more: that is what a keystroke costs with all that is done after its answer.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEditor } from './client.mjs'
import { median, ms, quantile, table } from './figures.mjs'
import { writeWorkspace } from './workspace.mjs'

const home = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [server = join(home, 'dist/server.js')] = process.argv.slice(2)
if (!existsSync(server)) {
  console.error(`There is no ${server}: npm run build`)
  process.exit(2)
}

/** Milliseconds between keystrokes: somebody who types fast. */
const PACE = 120
const KEYSTROKES = 60
/** What is typed without a rest, to see whether the server keeps anything of it. */
const MANY = 2000

const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
try {
  console.log(table(await measure()))
} finally {
  rmSync(folder, { recursive: true })
}

async function measure() {
  const { large, pages } = writeWorkspace(folder)
  const start = performance.now()
  const editor = await openEditor(server, folder, join(folder, '..', `${basename(folder)}.heap`))
  const begun = performance.now() - start
  await editor.first
  const first = performance.now() - start
  while (editor.status().state !== 'ready') await sleep(20)
  const full = performance.now() - start
  const indexing = processorTime(editor.pid)
  const memory = [['Memory after the full index', `${residentMegabytes(editor.pid)} MB`]]
  const text = readFileSync(join(folder, large), 'utf8')
  const rows = []
  const all = []
  for (const kind of kindsOf(text)) {
    const used = processorTime(editor.pid)
    const times = await type(editor, `${editor.root}/${large}`, text, kind)
    all.push(...times)
    rows.push([`  ${kind.name}`, `${figures(times)}; ${ms((processorTime(editor.pid) - used) / times.length)} of the processor`])
  }
  memory.push(['Memory after all keystrokes', `${residentMegabytes(editor.pid)} MB`])
  memory.push(...(await kept(editor, large, text)))
  await editor.stop()
  const { error, warning, info } = editor.status().problems
  return [
    ['Site', `${pages} pages; ${error} errors, ${warning} warnings, ${info} infos`],
    ['Server answers', ms(begun)],
    ['First problems of the workspace', ms(first)],
    ['Status ready', `${ms(full)}; ${ms(indexing)} of the processor`],
    ...memory,
    [`Keystroke in ${Math.round(Buffer.byteLength(text) / 1000)} KB`, figures(all)],
    ...rows,
  ]
}

/** What the server needs before and after a great many keystrokes: as many again must not need more. */
async function kept(editor, large, text) {
  const [body, script] = kindsOf(text)
  const uri = `${editor.root}/${large}`
  const sizes = []
  const rest = async () => {
    await sleep(1500)
    sizes.push(`${((await editor.heap()) / 1e6).toFixed(1)} MB`)
  }
  await rest()
  for (let round = 0; round < 2; round++) {
    await type(editor, uri, text, { ...body, keystrokes: MANY / 2, pace: 0 })
    await type(editor, uri, text, { ...script, keystrokes: MANY / 2, pace: 0 })
    await rest()
  }
  return [[`Needed before, after ${MANY}, after ${2 * MANY} keystrokes`, sizes.join(', ')]]
}

function figures(times) {
  return `${ms(median(times))} median, ${ms(quantile(times, 0.95))} at 95 %, ${ms(Math.max(...times))} at most, of ${times.length}`
}

/** Places where somebody types, and what. */
function kindsOf(text) {
  const body = text.indexOf('</li>', text.length / 2)
  const script = text.indexOf("'4T8LQX2M7K'") === -1 ? text.indexOf("gtag('js'") : text.indexOf("'4T8LQX2M7K'")
  const title = text.indexOf('</title>')
  const attribute = text.indexOf('content="', text.indexOf('name="description"')) + 'content="'.length
  return [
    { name: 'in the text', at: body, words: ' и ещё немного о чае, ' },
    { name: 'in a script', at: script, words: "ym(97346128, 'reachGoal', 'order'); " },
    { name: 'in the title', at: title, words: ' с доставкой по Перми' },
    { name: 'in the description', at: attribute, words: 'Свежий урожай. ' },
    { name: 'a tag', at: body, words: '<a href="/goods/1.html">чай</a>' },
  ]
}

async function type(editor, uri, text, { at, words, keystrokes = KEYSTROKES, pace = PACE }) {
  let version = 1
  const before = text.slice(0, at).split('\n')
  const line = before.length - 1
  let character = before.at(-1).length
  await editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'html', version, text } })
  await editor.problems(uri)
  await sleep(500)
  const times = []
  for (let n = 0; n < keystrokes; n++) {
    const position = { line, character }
    const start = performance.now()
    await editor.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: position, end: position }, text: words[n % words.length] }],
    })
    await editor.problems(uri)
    times.push(performance.now() - start)
    character++
    await sleep(Math.max(0, pace - (performance.now() - start)))
  }
  await editor.notify('textDocument/didClose', { textDocument: { uri } })
  await sleep(500)
  return times
}

/** Milliseconds the server has worked so far. */
function processorTime(pid) {
  if (process.platform !== 'linux') return NaN
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  // A hundred ticks are a second on every Linux that runs Node.
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentMegabytes(pid) {
  if (process.platform !== 'linux') return '?'
  const [, kilobytes = NaN] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(kilobytes / 1024)
}
