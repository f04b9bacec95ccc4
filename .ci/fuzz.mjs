// `npm run fuzz [-- <times> [seed]]`: the properties of test/fuzz, so many times as long as the suite runs them (default 50), from another seed each time.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [times = '50', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2)
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js')

console.log(`${times} times as long as the suite, seed ${seed}`)
const ran = spawnSync(process.execPath, [mocha, '--timeout', '0', 'test/fuzz/*.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ: times, SEED: seed },
})
process.exitCode = ran.status ?? 1
