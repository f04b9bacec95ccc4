// Makes the extension's package of what is built: `npm run package [-- FILE.vsix]`.
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** What an editor in a browser can be asked to fetch. Bytes. */
const MOST = 1_500_000

const packagePath = process.argv[2] ?? join(root, 'countersign.vsix')
// Everything that runs is bundled.
await createVSIX({ cwd: root, packagePath, dependencies: false })
const { size } = statSync(packagePath)
console.log(`${packagePath}  ${Math.round(size / 1000)} kB`)
if (size > MOST) {
  console.error(`The package is larger than ${MOST / 1000} kB.`)
  process.exitCode = 1
}
