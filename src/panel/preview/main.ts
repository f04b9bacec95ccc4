import type { FromPreview, ToPreview } from './messages.js'
import { createPreview } from './view.js'

/** What the editor gives every page in a panel. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void
  getState(): unknown
  setState(state: unknown): void
}

/** Entry of the preview's page: it asks the extension for texts and a page, and shows how services show that. */
const editor = acquireVsCodeApi()
const left = editor.getState()
const send = (message: FromPreview): void => editor.postMessage(message)
let view: ReturnType<typeof createPreview> | null = null
addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  if (data.is === 'texts') view ??= createPreview(document.body, data.texts, send)
  else view?.take(data)
  if (data.is === 'preview') editor.setState({ uri: data.uri })
})
send({ is: 'ready', uri: uriIn(left) })

function uriIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? state.uri : null
}
