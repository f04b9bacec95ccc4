import { commands, EventEmitter, l10n, window } from 'vscode'
import type { OverviewResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { lineActions } from './actions.js'
import type { Filter } from './filter.js'
import { filterWords, isFiltering, noFilter } from './filter.js'
import { pickFilter } from './filter-pick.js'
import { itemOf } from './item.js'
import type { Tell } from './node.js'
import { rootsOf } from './roots.js'
import { onceAtATime } from './once.js'
import { askRuns } from './runs.js'
import type { Overview } from './site.js'
import { showStanding, VIEW } from './standing.js'
import { ALL, openTree } from './tree.js'

const tell: Tell = (text, ...filled) => l10n.t(text, ...filled)

/** The view *Tracking*: what a site counts, where, and what is wrong with it. It asks the server only while it is seen. */
export function trackingView(session: Session): readonly { dispose(): unknown }[] {
  const tree = openTree()
  const changes = new EventEmitter<string | string[] | undefined>()
  const view = window.createTreeView<string>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: id => itemOf(tree.node(id)),
      getChildren: async id => (await tree.children(id ?? ALL)).map(it => it.id),
    },
  })
  const runs = askRuns(session)
  let overviews: readonly Overview[] = []
  let filter = noFilter
  let stood = session.standing.state

  /** Draws what has changed since the last time. */
  async function draw(): Promise<void> {
    const sites = overviews.map(overview => ({ overview, tell, runs: (path: string) => runs.of(overview.uri, path) }))
    const changed = await tree.replace(rootsOf(sites, filter))
    if (changed.includes(ALL)) changes.fire(undefined)
    else if (changed.length > 0) changes.fire([...changed])
  }

  async function load(): Promise<void> {
    const { state } = session.standing
    if (state === 'ready') {
      const answer = await session.ask<OverviewResult>(methods.overview, {})
      if (answer === null || !answer.ready) return
      overviews = answer.folders
    } else if (state === 'idle' || state === 'asleep' || state === 'dead') overviews = []
    // What was seen stays while the site is read again.
    else return
    runs.forget()
    await draw()
  }

  const refresh = onceAtATime(
    () => (view.visible ? load() : Promise.resolve()),
    error => session.output.error(`The view could not be drawn: ${String(error)}`),
  )

  async function show(chosen: Filter | null): Promise<void> {
    if (chosen === null) return
    filter = chosen
    view.description = filterWords(filter, tell)
    await commands.executeCommand('setContext', 'countersign.filtering', isFiltering(filter))
    await draw()
  }

  const choose = async (): Promise<void> => show(await pickFilter(filter, tell))
  return [
    view,
    changes,
    showStanding(session, view, () => overviews.length === 0),
    session.onSite(refresh),
    session.onStanding(({ state }) => {
      if (state !== stood) void refresh()
      stood = state
    }),
    view.onDidChangeVisibility(refresh),
    commands.registerCommand('countersign.tracking.filter', choose),
    commands.registerCommand('countersign.tracking.filterAgain', choose),
    commands.registerCommand('countersign.tracking.clearFilter', () => show(noFilter)),
    ...lineActions(session, id => tree.node(id)),
  ]
}
