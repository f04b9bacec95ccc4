// The browser that shows the workbench: one that this machine has, or Debian's.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { alone, say } from './kept.mjs'
import { cache } from './versions.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** What a browser in a container needs, and nothing that asks the internet. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** The path of a Chromium: `CHROMIUM` if set, else one of this machine's, else one that is installed now (Debian and Ubuntu, as root). */
export async function chromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM is ${named}, which is no program that can be run.`)
  }
  return found() ?? alone('chromium', () => found() ?? installed())
}

/**
 * Makes Playwright take this machine's Chromium where no program's path can be given to it: by a folder that looks as if it had downloaded one.
 * Must be called before Playwright is loaded, which reads its environment then.
 */
export async function asPlaywrights() {
  const program = await chromium()
  process.env.PLAYWRIGHT_BROWSERS_PATH = join(cache, 'browsers')
  const { chromium: playwright } = await import('playwright-core')
  const missing = await playwright.launch({ args: browserFlags }).then(
    browser => browser.close(),
    error => /Executable doesn't exist at (.+)/.exec(error.message)?.[1] ?? Promise.reject(error),
  )
  if (missing === undefined) return
  mkdirSync(dirname(missing), { recursive: true })
  rmSync(missing, { force: true })
  symlinkSync(program, missing)
}

function found() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin')
  return [...folders.flatMap(folder => names.map(name => join(folder, name))), ...elsewhere].find(runs)
}

function installed() {
  const help = 'Install Chromium or Chrome, or set CHROMIUM to the path of one'
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(`No Chromium was found. ${help}.`)
  say('installing Chromium with apt-get …')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  const program = found()
  if (program === undefined) throw new Error(`apt-get installed no Chromium that can be run. ${help}.`)
  return program
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300']
  const once = () => spawnSync('apt-get', [...options, ...args], { env, encoding: 'utf8' })
  let result = once()
  if (result.status !== 0) result = once()
  if (result.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${(result.stdout + result.stderr).slice(-2000)}`)
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
