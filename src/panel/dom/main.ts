import { recalled } from '../memory.js'
import type { FromPanel, ToPanel } from '../messages.js'
import { createApp } from './app.js'

/** What the editor gives every page in a panel. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void
  getState(): unknown
  setState(state: unknown): void
}

/** Entry of the panel's page: it asks the extension for texts and a site, and shows them. */
const editor = acquireVsCodeApi()
const memory = recalled(editor.getState())
const send = (message: FromPanel): void => editor.postMessage(message)
let app: ReturnType<typeof createApp> | null = null
addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.is === 'texts') app ??= createApp({ root: document.body, texts: data.texts, memory, send, remember: it => editor.setState(it) })
  else app?.take(data)
})
send({ is: 'ready', folder: memory.folder })
