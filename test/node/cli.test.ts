import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AuditDocument } from '../../src/report/index.js'

const CLI = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

/** A page with one counter whose id nobody can mistake, and a goal. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Delivery and payment at our little shop</title>
<script>
(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();
k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})
(window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym");
ym(12345678, "init", { clickmap: true });
</script>
</head>
<body><button onclick="ym(12345678, 'reachGoal', 'order')">Order</button></body>
</html>
`

describe('node/cli: the command as people start it', () => {
  let site = ''
  before(() => {
    site = mkdtempSync(join(tmpdir(), 'countersign-cli-'))
    writeFileSync(join(site, 'index.html'), PAGE)
  })
  after(() => rmSync(site, { recursive: true }))

  const countersign = (...argv: string[]): { readonly code: number | null; readonly out: string; readonly err: string } => {
    const ran = spawnSync(process.execPath, ['--import', TSX, CLI, ...argv], { cwd: site, encoding: 'utf8' })
    return { code: ran.status, out: ran.stdout, err: ran.stderr }
  }

  it('audits the folder it stands in, with the real engine', () => {
    const { code, out, err } = countersign('audit', '--format', 'json', '--fail-on', 'never')
    assert.deepEqual([code, err], [0, ''])
    const { pages, summary } = JSON.parse(out) as AuditDocument
    assert.deepEqual(
      pages.map(({ path, counters, events }) => [
        path,
        counters.map(it => `${it.vendor} ${it.id ?? ''} ${it.state}`),
        events.map(it => it.name),
      ]),
      [['index.html', ['yandex-metrica 12345678 active'], ['order']]],
    )
    assert.deepEqual(summary.skipped, [])
  })

  it('ends with 2 when it is told nonsense', () => {
    const { code, out, err } = countersign('audit', 'indx.html')
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /Did you mean index\.html\?/)
  })
})
