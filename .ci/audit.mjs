// `npm run audit` audits the demo shop, `npm run audit -- <folder> [options]` anything else, with a freshly built command line.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// npm runs scripts in the project's folder; paths are meant from where the command was given.
const folder = process.env['INIT_CWD'] ?? process.cwd()
const asked = process.argv.slice(2)

const built = spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--only', 'cli', '--quiet'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

// The shop has the flaws that shops have: finding them is no failure of the command, unless somebody asks for it.
const args = asked.some(namesSomething) ? asked : [join(root, 'test/pages/shop'), '--fail-on', 'never', ...asked]
process.exitCode = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', ...args], { cwd: folder, stdio: 'inherit' }).status ?? 1

/** A file or folder to audit: not an option, and not the file that an option asks for. */
function namesSomething(argument, at) {
  return !argument.startsWith('-') && !/^--(output|config)$/.test(asked[at - 1] ?? '') && existsSync(resolve(folder, argument))
}
