// `npm run audit` audits the demo shop, `npm run audit -- <folder> [options]` anything else, with a freshly built command line.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const asked = process.argv.slice(2)

const built = spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--only', 'cli', '--quiet'], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (built.status !== 0) process.exit(built.status ?? 1)

// The shop has the flaws that shops have: finding them is no failure of the command.
const args = asked.length > 0 ? asked : [join('test', 'pages', 'shop'), '--fail-on', 'never']
const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', ...args], {
  // npm runs scripts in the project's folder; paths are meant from where the command was given.
  cwd: asked.length > 0 ? (process.env['INIT_CWD'] ?? process.cwd()) : root,
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
