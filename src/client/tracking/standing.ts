import type { TreeView } from 'vscode'
import { commands, l10n, window } from 'vscode'
import type { Session, Standing } from '../session.js'

export const VIEW = 'countersign.tracking'

/**
 * Shows in the view how the server stands: progress while it reads, a badge for what is broken, and the key `countersign.state` for what the
 * manifest says in an empty view. `isEmpty` tells whether the view has nothing else to show.
 */
export function showStanding(session: Session, view: TreeView<string>, isEmpty: () => boolean): { dispose(): void } {
  let finish: (() => void) | null = null

  function progress(isBusy: boolean): void {
    if (!isBusy) {
      finish?.()
      finish = null
    } else if (finish === null) {
      void window.withProgress({ location: { viewId: VIEW } }, () => new Promise<void>(resolve => (finish = resolve)))
    }
  }

  function show(standing: Standing): void {
    const { state } = standing
    void commands.executeCommand('setContext', 'countersign.state', state)
    progress(state === 'starting' || state === 'restarting' || state === 'indexing')
    view.message = messageOf(standing, isEmpty())
    if (state === 'ready') view.badge = badgeOf(standing.problems.error)
    else if (state !== 'indexing') view.badge = undefined
  }

  // Before the workspace was looked through nothing is said of it.
  if (session.standing.state !== 'asleep') show(session.standing)
  const listening = session.onStanding(show)
  return {
    dispose() {
      progress(false)
      listening.dispose()
    },
  }
}

/** Only what is broken counts here: all else has its place in the status bar. */
function badgeOf(errors: number): TreeView<string>['badge'] {
  if (errors === 0) return undefined
  return {
    value: errors,
    tooltip: errors === 1 ? l10n.t('1 error in the tracking of this site') : l10n.t('{0} errors in the tracking of this site', errors),
  }
}

/** A line above the tree moves it, so it is there only while there is no tree. Empty = none. */
function messageOf(standing: Standing, isEmpty: boolean): string {
  if (!isEmpty) return ''
  switch (standing.state) {
    case 'starting':
    case 'restarting':
      return l10n.t('Starting …')
    case 'indexing':
      return standing.total === 0
        ? l10n.t('Reading the site …')
        : l10n.t('Reading the site: {0} of {1} files', standing.done, standing.total)
    default:
      return ''
  }
}
