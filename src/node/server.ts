import process from 'node:process'
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node'
import { serve } from '../server/serve.js'
import { host } from './host.js'

// Either the channel to the process that started us, or standard input and output. Sockets, which other servers know, are never opened.
const isForked = process.argv.includes('--node-ipc')

serve(
  isForked
    ? createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
  host,
)
