import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import type { Host } from '../server/host.js'
import { serve } from '../server/serve.js'

declare const COUNTERSIGN_BUILD: { readonly version: string; readonly homepage: string | null } | undefined

// This file is two things, so that the package holds the server once: what a browser's worker runs, and what the program for Node takes `serve` from.
export { serve }

if (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope) {
  const worker = self as DedicatedWorkerGlobalScope
  serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), hostOfWorker())
}

/** A browser's worker: it has no files of its own. */
function hostOfWorker(): Host {
  const channel = new MessageChannel()
  let breathing: (() => void)[] = []
  // A message is quicker than a timer, which browsers hold back by milliseconds.
  channel.port1.onmessage = () => {
    const calls = breathing
    breathing = []
    for (const call of calls) call()
  }
  return {
    filesOf: () => null,
    now: () => performance.now(),
    breathe: () =>
      new Promise(resolve => {
        breathing.push(resolve)
        channel.port2.postMessage(null)
      }),
    later(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    // Their library is a file of Node's.
    spreadsheets: null,
    product: {
      ...(typeof COUNTERSIGN_BUILD === 'undefined' ? { version: '', homepage: null } : COUNTERSIGN_BUILD),
      // A worker has no files of its own to read them from.
      rulePages: () => new Map(),
    },
  }
}
