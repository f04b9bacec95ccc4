// VS Code for browsers, whose extension host is a web worker: through `@vscode/test-web`, on a virtual workspace.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { browserFlags, asPlaywrights } from './chromium.mjs'
import { webEditorFolder } from './packages.mjs'
import { cache } from './versions.mjs'

/** `@vscode/test-web` takes a build by its commit; ours has none. */
const commit = '0'.repeat(40)

/** What makes `@vscode/test-web` take the build that we have and ask nobody for one. */
export async function webBuild() {
  const testRunnerDataDir = join(cache, 'web')
  const build = join(testRunnerDataDir, `vscode-web-stable-${commit}`)
  const original = await webEditorFolder()
  if (!existsSync(build)) {
    mkdirSync(testRunnerDataDir, { recursive: true })
    rmSync(build, { force: true })
    symlinkSync(original, build, 'junction')
  }
  return { quality: 'stable', commit, testRunnerDataDir }
}

/**
 * Options for `runTests` of `@vscode/test-web`, with which it takes the build and the browser that we have.
 * It loads Playwright, so it must be imported after this: see `asPlaywrights`.
 */
export async function webOptions() {
  const build = await webBuild()
  await asPlaywrights()
  return { ...build, browserType: 'chromium', browserOptions: browserFlags, port: await freePort() }
}

/** `wanted` if nobody listens there, else another. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', error => (wanted === 0 ? reject(error) : resolve(freePort())))
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
