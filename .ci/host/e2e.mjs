// The end-to-end journeys of test/e2e in one host: `node .ci/host/e2e.mjs prepare`, then `… folder`, `… folders` (a workspace of several), `… web`,
// or `… hands` (driven from outside, as a person does).
// `prepare` packages the extension and bundles the journeys, `tidy` removes them. With VSCODE_HOST=desktop the first two run in a downloaded VS Code.
// Each journey's result is a line of standard output: see test/e2e/suite/report.ts. Ends with 0 when all passed.
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Alarm } from './alarm.mjs'
import { withCopy } from './copy.mjs'
import { say } from './kept.mjs'
import { root } from './versions.mjs'

/** Runs at the same time do not share what they packaged: each names itself. */
const out = join(root, '.cache/e2e', process.env.COUNTERSIGN_E2E_RUN ?? 'by-hand')
const vsix = join(out, 'countersign.vsix')
/** The package's content, for a host that takes a folder. */
const unpacked = join(out, 'extension')
const suites = { node: join(out, 'node.cjs'), web: join(unpacked, 'e2e.cjs'), hands: join(out, 'hands.mjs') }
/** Seconds that a host may take; the Node host has its limit in editor.mjs. */
const LIMIT = 600
const shop = join(root, 'test/pages/shop')

const runs = {
  prepare,
  folder: () => withCopy(shop, folder => inNode(folder, 'folder')),
  folders: () => withCopy(shop, folder => inNode(severalFolders(folder), 'folders')),
  web: () => withCopy(shop, inWeb),
  hands: () => withCopy(shop, byHand),
  tidy: () => rmSync(out, { recursive: true, force: true }),
}
const [run] = process.argv.slice(2)
if (!Object.hasOwn(runs, run ?? '')) {
  console.error(`node .ci/host/e2e.mjs ${Object.keys(runs).join('|')}`)
  process.exit(2)
}
try {
  await runs[run]()
} catch (error) {
  console.error(`e2e ${run}: ${error.message}`)
  // A host that was given up may still hold this process.
  process.exit(1)
}

async function prepare() {
  const { createVSIX, listFiles } = await import('@vscode/vsce')
  say('packaging the extension …')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await createVSIX({ cwd: root, packagePath: vsix, dependencies: false })
  for (const file of await listFiles({ cwd: root, dependencies: false })) cpSync(join(root, file), join(unpacked, file))
  // Importing a journey is what tells Mocha of it, whatever the manifest says of the library's files.
  const bundle = { absWorkingDir: root, bundle: true, ignoreAnnotations: true, format: 'cjs', target: 'es2022', logLevel: 'warning' }
  await build({ ...bundle, entryPoints: ['test/e2e/suite/node.ts'], outfile: suites.node, platform: 'node', external: ['vscode', 'mocha'] })
  // Mocha's build for pages takes `exports` for its own, and would be exported instead of our `run`.
  const define = { exports: 'undefined' }
  await build({ ...bundle, entryPoints: ['test/e2e/suite/web.ts'], outfile: suites.web, platform: 'browser', external: ['vscode'], define })
  await build({ ...bundle, entryPoints: ['test/e2e/hands/index.ts'], outfile: suites.hands, platform: 'node', format: 'esm' })
}

async function byHand(folder) {
  const { drawn, withWorkbench } = await import('./workbench.mjs')
  const { handsOn } = await import('./hands.mjs')
  const { runJourneys } = await import(pathToFileURL(suites.hands).href)
  const failures = await withWorkbench({ folder, install: vsix, limit: LIMIT }, async page => {
    await drawn(page)
    return runJourneys({ page, hands: handsOn(page), folder })
  })
  if (failures > 0) throw new Error(`${failures} journeys failed.`)
}

async function inNode(place, run) {
  const { runTests, runVSCodeCommand } = await import('@vscode/test-electron')
  const desktop = process.env.VSCODE_HOST === 'desktop'
  const editor = join(root, '.ci/host/editor.mjs')
  if (desktop) await runVSCodeCommand(['--install-extension', vsix, '--force'])
  else chmodSync(editor, 0o755)
  await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: editor }),
    // The extension is installed as users install it; an editor that runs tests wants another one to develop.
    extensionDevelopmentPath: join(root, 'test/e2e/driver'),
    extensionTestsPath: suites.node,
    extensionTestsEnv: { COUNTERSIGN_E2E: run },
    launchArgs: desktop ? [place] : [place, `--install-extension=${vsix}`],
  })
}

async function inWeb(folderPath) {
  const { webOptions } = await import('./web.mjs')
  const options = await webOptions()
  const { runTests } = await import('@vscode/test-web')
  const alarm = new Alarm()
  alarm.limit(LIMIT, `There was no end within ${LIMIT} seconds.`)
  try {
    const how = { headless: true, extensionDevelopmentPath: unpacked, extensionTestsPath: suites.web, folderPath }
    await alarm.orDone(() => runTests({ ...options, ...how }))
  } finally {
    alarm.dispose()
  }
}

/** Beside the shop a second one that does not mind late consent, and a workspace file for both. */
function severalFolders(folder) {
  const second = `${folder}-mild`
  cpSync(folder, second, { recursive: true })
  writeFileSync(join(second, 'countersign.yaml'), 'rules:\n  counter-twice: error\n  consent-late: off\n')
  const file = `${folder}.code-workspace`
  writeFileSync(file, JSON.stringify({ folders: [{ path: folder }, { path: second }] }))
  return file
}
