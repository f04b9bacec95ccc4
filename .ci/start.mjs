// Serves VS Code for browsers with the extension in it: `npm start [-- FOLDER]`, the demo shop unless a folder is given.
// Edits stay in the browser: nothing is written to the folder. Ends with Ctrl+C.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { open } from '@vscode/test-web'
import { freePort, webBuild } from './host/web.mjs'
import { root } from './host/versions.mjs'

const folderPath = resolve(process.argv[2] ?? join(root, 'test/pages/shop'))
if (!existsSync(folderPath)) {
  console.error(`${folderPath} is no folder.`)
  process.exit(2)
}
const built = spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--quiet'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const port = await freePort(3000)
await open({ ...(await webBuild()), browserType: 'none', extensionDevelopmentPath: root, folderPath, host: 'localhost', port })
console.log(`\nOpen http://localhost:${port} in a browser: ${folderPath} with Countersign. Ctrl+C ends it.`)
