// VS Code's server as a child process: the half of the editor that has the disk and the Node extension host.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runtime, serverFolder } from './packages.mjs'

/** Keeps everything shut that is not ours. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  // As on a desktop; a browser's editor saves by itself.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'npm.autoDetect': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
}

/**
 * Starts the server with a fresh profile: `settings` over quiet ones, and the packaged extension `install` if given.
 * Gives its `port` and `stop()`, which ends all that it started and deletes the profile. Throws when it does not listen within a minute.
 */
export async function startServer({ settings = {}, install } = {}) {
  const [node, folder] = [await runtime(), await serverFolder()]
  const profile = mkdtempSync(join(tmpdir(), 'countersign-host-'))
  for (const place of ['Machine', 'User']) {
    mkdirSync(join(profile, 'data', place), { recursive: true })
    writeFileSync(join(profile, 'data', place, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }))
  }
  const program = [
    join(folder, 'out/server-main.js'),
    '--user-data-dir',
    join(profile, 'data'),
    '--extensions-dir',
    join(profile, 'extensions'),
  ]
  program.push('--accept-server-license-terms', '--telemetry-level', 'off')
  const children = []
  const stop = async () => {
    await Promise.all(children.map(end))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    if (install !== undefined) await finished(start(node, [...program, '--install-extension', install, '--force'], children))
    const child = start(node, [...program, ...listening], children)
    return { port: await portOf(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The smoke test driver is what makes a built VS Code load an extension under development. */
const listening = [
  '--host',
  '127.0.0.1',
  '--port',
  '0',
  '--without-connection-token',
  '--disable-workspace-trust',
  '--enable-smoke-test-driver',
  // Should this process be killed, the server ends by itself some minutes later.
  '--enable-remote-auto-shutdown',
  '--reconnection-grace-time',
  '30',
]

/** A process that leads a group of its own, so that extension hosts and language servers end with it. */
function start(node, args, children) {
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', env: environment() })
  child.output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (child.output = (child.output + part).slice(-20_000)))
  children.push(child)
  return child
}

/** Nothing of a running editor or of the runner's own Node may reach the server. */
function environment() {
  const foreign = name => /^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign(name)))
}

function portOf(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`VS Code’s server did not listen within a minute:\n${child.output}`)), 60_000)
    child.stdout.on('data', () => {
      const port = /agent listening on (\d+)/.exec(child.output)?.[1]
      if (port === undefined) return
      clearTimeout(late)
      resolve(Number(port))
    })
    child.on('exit', code => {
      clearTimeout(late)
      reject(new Error(`VS Code’s server ended with code ${code}:\n${child.output}`))
    })
  })
}

function finished(child) {
  return new Promise((resolve, reject) => {
    child.on('exit', code =>
      code === 0 ? resolve() : reject(new Error(`Installing the extension failed with code ${code}:\n${child.output}`)),
    )
  })
}

async function end(child) {
  if (child.pid === undefined) return
  const gone =
    child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise(resolve => child.once('exit', resolve))
  signal(child, 'SIGTERM')
  const hard = setTimeout(() => signal(child, 'SIGKILL'), 3000)
  await gone
  clearTimeout(hard)
  signal(child, 'SIGKILL')
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
