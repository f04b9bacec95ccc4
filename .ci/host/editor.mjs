#!/usr/bin/env node
// What `@vscode/test-electron` starts instead of a desktop VS Code: `runTests({ vscodeExecutablePath: '…/editor.mjs' })`. It takes
// `--extensionDevelopmentPath=`, `--extensionTestsPath=`, `--install-extension=FILE.vsix` and a folder or `.code-workspace` file, runs the tests in
// VS Code's server and a browser, prints the extension host's console, and ends with the tests' code: 0, 1, or 3 when there was no end.
import { format } from 'node:util'
import { withResolvers } from './alarm.mjs'
import { withWorkbench } from './workbench.mjs'

/** Seconds from the start of the server to the end of the tests. */
const LIMIT = Number(process.env.COUNTERSIGN_E2E_LIMIT ?? 600)

const flags = new Map()
const places = []
for (const argument of process.argv.slice(2)) {
  const [, name, value = ''] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? []
  if (name === undefined) places.push(argument)
  else flags.set(name, value)
}
const [folder] = places
const tests = flags.get('extensionTestsPath')
const extension = flags.get('extensionDevelopmentPath')
if (folder === undefined || !tests || !extension) {
  console.error(
    'editor.mjs --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--install-extension=FILE.vsix] FOLDER|FILE.code-workspace',
  )
  process.exit(2)
}

const { promise: ended, resolve: exit } = withResolvers()
const options = { folder, tests, extension, install: flags.get('install-extension'), exit, log: print, limit: LIMIT }
try {
  process.exitCode = await withWorkbench(options, () => ended)
} catch (error) {
  console.error(`editor.mjs: ${error.message}`)
  process.exitCode = 3
}

function print(type, args) {
  const text = format(...args)
  // The server was installed without building its native modules, and says so at length.
  if (text.includes('Could not locate the bindings file')) return
  if (type === 'error' || type === 'warn') console.error(text)
  else console.log(text)
}
