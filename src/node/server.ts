import process from 'node:process'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { serve } from '../server/serve.js'
import { host } from './host.js'

/** The client's arguments say how it speaks: `--node-ipc`, `--socket=`, `--pipe=`. Without any it is standard input and output. */
const isTold = process.argv.some(it => /^--(?:node-ipc|socket|pipe)\b/.test(it))

serve(isTold ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout), host)
