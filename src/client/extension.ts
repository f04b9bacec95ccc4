import type { ExtensionContext } from 'vscode'
import { registerCommands } from './commands/index.js'
import { coveragePanel } from './coverage/index.js'
import type { Platform } from './platform.js'
import { previewPanel } from './preview/index.js'
import { rulePages } from './rule-pages.js'
import { openSession } from './session.js'
import { showStatus } from './status.js'
import { trackingView } from './tracking/index.js'

/** Everything the extension adds to the editor. It returns at once; the server starts when the workspace has something for us. */
export function activate(context: ExtensionContext, platform: Platform): void {
  const session = openSession(context, platform)
  context.subscriptions.push(
    session,
    ...registerCommands(session),
    ...coveragePanel(context, session),
    ...previewPanel(context, session),
    ...rulePages(context),
    ...showStatus(session),
    ...trackingView(session),
  )
}
