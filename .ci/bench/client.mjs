// An editor as far as the server can tell: it starts the server's process as VS Code does, pulls problems of the document after each keystroke, and
// keeps a request for the workspace waiting.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'

/** On this signal the server collects what nobody needs any more and writes how much is left; the file is made anew each time. */
const HEAP_SIGNAL = 'SIGUSR2'

/** @param heapFile where the server writes how much memory it needs, when asked */
export async function openEditor(server, folder, heapFile) {
  const root = pathToFileURL(folder).href
  const writes = `fs.writeFileSync(${JSON.stringify(heapFile)}, String(process.memoryUsage().heapUsed))`
  const answer = `import fs from 'node:fs'; process.on('${HEAP_SIGNAL}', () => { gc(); gc(); ${writes} })`
  const child = fork(server, ['--node-ipc'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(answer)}`],
  })
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null))
  connection.onRequest(() => null)
  let status = { state: 'indexing' }
  const told = new Map()
  connection.onNotification('countersign/status', now => (status = now))
  connection.onNotification(() => undefined)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'shop' }],
    initializationOptions: { showPlaces: 'countersign.showPlaces', files: true },
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
      window: { workDoneProgress: true },
      textDocument: { diagnostic: { dynamicRegistration: true } },
    },
  })
  await connection.sendNotification('initialized', {})
  let ended = false
  const ids = new Map()
  let arrived = () => undefined
  const first = new Promise(resolve => (arrived = resolve))

  /** Asks for the workspace again and again, as VS Code does. */
  async function pullWorkspace() {
    while (!ended) {
      const previousResultIds = [...ids].map(([uri, value]) => ({ uri, value }))
      const { items } = await connection.sendRequest('workspace/diagnostic', { previousResultIds })
      for (const { uri, resultId, items: found } of items) {
        ids.set(uri, resultId)
        told.set(uri, found)
      }
      arrived()
    }
  }
  void pullWorkspace().catch(() => undefined)

  return {
    root,
    pid: child.pid,
    first,
    told,
    status: () => status,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    /** What the server needs, in bytes, once all that is not needed is gone. */
    async heap() {
      rmSync(heapFile, { force: true })
      child.kill(HEAP_SIGNAL)
      while (!existsSync(heapFile) || readFileSync(heapFile, 'utf8') === '') await sleep(20)
      return Number(readFileSync(heapFile, 'utf8'))
    },
    problems: uri => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    async stop() {
      ended = true
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      if (child.exitCode === null) await once(child, 'exit')
      connection.dispose()
    },
  }
}
