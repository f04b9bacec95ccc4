// The hosts' parts that come from the package registry.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kept, say } from './kept.mjs'
import { editorRuntime, editorServer, webEditor } from './versions.mjs'

/** The folder of VS Code's server, with what its own extensions need. */
export async function serverFolder() {
  const home = await kept(folderOf(editorServer), async folder => {
    await install(folder, editorServer)
    const server = join(folder, 'node_modules', editorServer.name, 'lib/vscode')
    await npm(server, ['install', '--omit=dev'], 'what VS Code’s server needs')
    await npm(join(server, 'extensions'), ['install', '--omit=dev'], 'what VS Code’s own extensions need')
  })
  return join(home, 'node_modules', editorServer.name, 'lib/vscode')
}

/** A Node that VS Code's server runs on: this one if it is new enough, else one of the registry's. */
export async function runtime() {
  const wanted = editorRuntime.version.split('.')[0]
  if (process.versions.node.split('.')[0] === wanted) return process.execPath
  if (process.platform !== 'linux') {
    throw new Error(
      `VS Code’s server needs Node ${wanted} here. Run this with it, or set VSCODE_HOST=desktop to test in a downloaded VS Code.`,
    )
  }
  const home = await kept(folderOf(editorRuntime), folder => install(folder, editorRuntime))
  return join(home, 'node_modules', editorRuntime.name, 'bin/node')
}

/** The folder of VS Code for browsers. */
export async function webEditorFolder() {
  const home = await kept(folderOf(webEditor), async folder => {
    await install(folder, webEditor)
    // @vscode/test-web looks for this file in a build that it is given.
    writeFileSync(join(folder, 'node_modules', webEditor.name, 'version'), webEditor.version)
  })
  return join(home, 'node_modules', webEditor.name)
}

/** A version has a folder of its own: branches that ask for different ones do not disturb each other. */
const folderOf = ({ name, version }) => `${name}-${version}`

async function install(folder, { name, version }) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await npm(folder, ['install', `${name}@${version}`, '--no-save', '--no-package-lock'], `${name} ${version}`)
  const home = join(folder, 'node_modules', name)
  if (!existsSync(home))
    throw new Error(`npm said it installed ${name} ${version}, but ${home} has only ${readdirSync(folder).join(', ')}.`)
}

/** Runs npm in a folder, once more if it fails. `what` names for people what is being fetched. */
async function npm(folder, args, what) {
  say(`fetching ${what} …`)
  const first = await npmOnce(folder, args)
  if (first.code === 0) return
  say(`npm failed with code ${first.code}, trying once more …`)
  const second = await npmOnce(folder, args)
  if (second.code === 0) return
  throw new Error(`npm could not fetch ${what} (npm ${args.join(' ')} in ${folder}, code ${second.code}):\n${second.output.slice(-2000)}`)
}

function npmOnce(folder, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn('npm', [...args, ...quiet], { cwd: folder, env: cleanEnvironment(), shell: process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (output += part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, output }))
  })
}

/** Without what an outer `npm run` tells of the package it runs in. */
function cleanEnvironment() {
  const own = name => /^npm_(?:package_|lifecycle_|config_(?:local_prefix|omit|include|production|ignore_scripts)$)/.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own(name)))
}
