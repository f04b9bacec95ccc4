import { PassThrough } from 'node:stream'
import { setImmediate, setTimeout } from 'node:timers'
import type { ClientCapabilities, Diagnostic, InitializeResult, MessageConnection } from 'vscode-languageserver/node'
import { createConnection, createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { configNames, isExport, kindOf } from '../../src/core/index.js'
import { host } from '../../src/node/host.js'
import type { FolderFiles, Host } from '../../src/server/host.js'
import { serve } from '../../src/server/serve.js'
import { pictureIn } from './site.js'

/** An editor and the server at the two ends of streams, with real JSON between them, over files in memory. */

export const ROOT = 'file:///shop'

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[]
  readonly initializationOptions?: object
  /** Settings of the client: the `countersign` section. */
  readonly settings?: object
  /** Folders the server may read itself; others it asks the client for. Default: all. */
  readonly local?: (folder: string) => boolean
  /** The server's machine reads and writes spreadsheets. Default: it does. */
  readonly spreadsheets?: boolean
  /** Whenever the server looks at its clock, the time it may work at a stretch is over. Default: a real clock. */
  readonly hurried?: boolean
}

export interface Editor {
  readonly client: MessageConnection
  readonly started: InitializeResult
  /** Files on the disk by address; change them and tell the server with `watched`. */
  readonly disk: Map<string, string>
  /** Requests and notifications of the server, in order: method and parameters. */
  readonly heard: { readonly method: string; readonly params: unknown }[]
  readonly open: (uri: string, text?: string, language?: string) => Promise<void>
  readonly type: (uri: string, text: string) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  readonly watched: (changes: Readonly<Record<string, 'made' | 'changed' | 'gone'>>) => Promise<void>
  readonly problems: (uri: string) => Promise<readonly Diagnostic[]>
  /** Problems of the workspace by address, as one long request tells them; `before` = result ids known already. */
  readonly workspaceProblems: (before?: ReadonlyMap<string, string>) => Promise<WorkspaceProblems>
  readonly request: <R>(method: string, params: unknown) => Promise<R>
  /** How often the server has listed a folder and read a file by itself. */
  readonly lists: () => number
  readonly reads: () => number
  readonly stop: () => Promise<void>
}

export interface WorkspaceProblems {
  readonly of: ReadonlyMap<string, readonly Diagnostic[]>
  readonly ids: ReadonlyMap<string, string>
}

const everything: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: { diagnostic: { dynamicRegistration: false } },
}

export async function editor(files: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<Editor> {
  const {
    folders = [ROOT],
    capabilities = everything,
    settings = {},
    local = () => true,
    spreadsheets = true,
    hurried = false,
    initializationOptions,
  } = options
  const disk = new Map(Object.entries(files).map(([path, text]) => [path.includes('://') ? path : `${ROOT}/${path}`, text]))
  const [up, down] = [new PassThrough(), new PassThrough()]
  const work: Work = { lists: 0, reads: 0 }
  const heard: { method: string; params: unknown }[] = []
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    ...memoryHost(disk, local, work),
    ...(spreadsheets ? {} : { spreadsheets: null }),
    ...(hurried ? { now: secondsAtEachLook() } : {}),
  })
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => settings))
  client.onRequest('countersign/files/list', ({ folder }: { folder: string }) => {
    const home = folder.endsWith('/') ? folder : `${folder}/`
    return { files: [...disk.keys()].filter(uri => uri.startsWith(home)).map(uri => uri.slice(home.length)), complete: true }
  })
  client.onRequest('countersign/files/head', ({ uri, length }: { uri: string; length: number }) => {
    const bytes = disk.get(decodeURIComponent(uri))
    return { base64: bytes === undefined ? null : Buffer.from(bytes, 'latin1').subarray(0, length).toString('base64') }
  })
  client.onRequest('countersign/files/read', ({ uri }: { uri: string }) => ({ text: disk.get(decodeURIComponent(uri)) ?? null }))
  client.onRequest((method, params) => {
    heard.push({ method, params })
    return null
  })
  client.onNotification((method, params) => void heard.push({ method, params }))
  client.listen()
  const started = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map(uri => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
    capabilities,
    initializationOptions,
  })
  await client.sendNotification('initialized', {})
  let version = 1
  return {
    client,
    started,
    disk,
    heard,
    open: (uri, text = disk.get(uri) ?? '', languageId = 'html') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: version++, text } }),
    type: (uri, text) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version: version++ }, contentChanges: [{ text }] }),
    close: uri => client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    watched: changes =>
      client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: Object.entries(changes).map(([uri, what]) => ({ uri, type: { made: 1, changed: 2, gone: 3 }[what] })),
      }),
    async problems(uri) {
      const { items } = await client.sendRequest<{ items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })
      return items ?? []
    },
    async workspaceProblems(before = new Map()) {
      const previousResultIds = [...before].map(([uri, value]) => ({ uri, value }))
      const { items } = await client.sendRequest<{ items: { uri: string; resultId: string; items: Diagnostic[] }[] }>(
        'workspace/diagnostic',
        {
          previousResultIds,
        },
      )
      return {
        of: new Map(items.map(it => [it.uri, it.items])),
        ids: new Map([...before, ...items.map(it => [it.uri, it.resultId] as const)]),
      }
    },
    request: (method, params) => client.sendRequest(method, params),
    lists: () => work.lists,
    reads: () => work.reads,
    async stop() {
      await client.sendRequest('shutdown')
      client.dispose()
      up.end()
      down.end()
    },
  }
}

interface Work {
  lists: number
  reads: number
}

function secondsAtEachLook(): () => number {
  let now = 0
  return () => (now += 1000)
}

function memoryHost(disk: ReadonlyMap<string, string>, local: (folder: string) => boolean, work: Work): Host {
  const start = performance.now()
  return {
    filesOf: folder => (local(folder) ? filesIn(disk, folder, work) : null),
    now: () => performance.now() - start,
    breathe: () => new Promise(resolve => setImmediate(resolve)),
    later(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    spreadsheets: host.spreadsheets,
    product: { version: '0.1.0', homepage: null, rulePages: () => new Map([['title-empty', '# Empty title\n\nWrite one.']]) },
  }
}

/** As a disk lists files: of `.json` files the exported containers. */
function isListed(path: string, text: string): boolean {
  const kind = kindOf(path)
  return kind === 'container' ? isExport(text) : kind !== null
}

function filesIn(disk: ReadonlyMap<string, string>, folder: string, work: Work): FolderFiles {
  const paths = (): string[] => [...disk.keys()].filter(uri => uri.startsWith(`${folder}/`)).map(uri => uri.slice(folder.length + 1))
  return {
    list(wishes) {
      work.lists++
      const all = new Set(paths())
      for (const path of [...all].filter(it => configNames.some(name => it.endsWith(name))))
        wishes.settings(path, disk.get(`${folder}/${path}`) ?? '')
      return Promise.resolve({
        files: [...all]
          .filter(
            path =>
              (isListed(path, disk.get(`${folder}/${path}`) ?? '') || wishes.plan(path)) &&
              wishes.file(path) !== false &&
              !path.startsWith('node_modules/'),
          )
          .sort(),
        exists: path => all.has(path),
        skipped: [],
      })
    },
    read(path, { maxFileSize }) {
      work.reads++
      const text = disk.get(`${folder}/${path}`)
      if (text === undefined) return Promise.resolve({ reason: 'is not there' })
      return Promise.resolve(text.length > maxFileSize ? { reason: 'is too large' } : { text })
    },
    pictures: () => path => pictureIn(path, disk.get(`${folder}/${path}`)),
    place: () => ({ root: folder.replace('file://', ''), base: '' }),
  }
}
