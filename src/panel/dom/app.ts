import type { Memory } from '../memory.js'
import type { Folder, FromPanel, Matrix, Standing, Texts, ToPanel } from '../messages.js'
import type { Press } from '../press.js'
import { tableOf } from '../table.js'
import { groupsOf, tally } from '../tally.js'
import { arrange, EVERYTHING, sortedBy } from '../view.js'
import type { Arranged, View } from '../view.js'
import { fill } from '../words.js'
import { grid } from './grid.js'
import { legend } from './legend.js'
import { make } from './make.js'
import { notice } from './notice.js'
import { toolbar } from './toolbar.js'

/** Milliseconds between two notes of how far it is scrolled. */
const REMEMBER_AFTER = 250

export interface AppOptions {
  readonly root: HTMLElement
  readonly texts: Texts
  /** As it was left. */
  readonly memory: Memory
  readonly send: (message: FromPanel) => void
  readonly remember: (memory: Memory) => void
}

export interface App {
  take(message: Exclude<ToPanel, { readonly is: 'texts' }>): void
}

/** The panel: toolbar, legend, grid, and what is said when there is none. */
export function createApp({ root, texts, memory: left, send, remember }: AppOptions): App {
  let memory = left
  let folders: readonly Folder[] = []
  let matrix: Matrix | null = null
  let standing: Standing = { state: 'reading', done: 0, total: 0 }
  let arranged: Arranged = { rows: [], columns: [] }
  let waiting = 0
  /** The first site is shown as it was left. */
  let isFirst = true

  const bar = toolbar(texts, {
    view: change,
    folder: folder => {
      keep({ folder, top: 0, left: 0 })
      send({ is: 'choose', folder })
    },
    clear: () => change({ ...EVERYTHING, sort: memory.view.sort }),
    copy: () => (matrix === null ? undefined : send({ is: 'copy', text: tableOf(matrix, arranged, texts) })),
  })
  const signs = legend(texts, states => change({ states }))
  const table = grid(texts, {
    press,
    scrolled(top, left) {
      clearTimeout(waiting)
      waiting = setTimeout(() => keep({ top, left }), REMEMBER_AFTER)
    },
  })
  const said = notice(texts, { clear: () => change({ ...EVERYTHING, sort: memory.view.sort }), restart: () => send({ is: 'restart' }) })
  const status = make('div', { class: 'status', role: 'status' })
  signs.element.append(bar.end)
  root.replaceChildren(bar.element, signs.element, table.element, said.element, status)
  root.addEventListener('keydown', event => {
    if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || matrix === null) return
    event.preventDefault()
    bar.search()
  })

  function keep(change: Partial<Memory>): void {
    memory = { ...memory, ...change }
    remember(memory)
  }

  function change(view: Partial<View>): void {
    keep({ view: { ...memory.view, ...view } })
    show(true)
  }

  function press(press: Press): void {
    const { view } = memory
    if (press.is === 'vendor') change({ vendor: view.vendor === press.vendor ? null : press.vendor })
    else if (press.is === 'sort') change({ sort: sortedBy(view.sort, press.key) })
    else send(press)
  }

  function show(isOtherView: boolean): void {
    const { view } = memory
    bar.show({ folders, folder: memory.folder, matrix, view })
    const hasTable = matrix !== null && matrix.columns.length > 0
    if (matrix !== null && hasTable) {
      arranged = arrange(matrix, view)
      const groups = groupsOf(matrix, arranged.columns)
      const counted = tally(matrix, arranged.columns)
      signs.show(counted.states, view.states)
      table.show({ matrix, view, arranged, groups, starts: new Set(groups.map(it => it.start)), tally: counted }, isOtherView)
      if (isOtherView) status.textContent = fill(texts.pagesShown, arranged.rows.length, matrix.paths.length)
    }
    signs.element.hidden = !hasTable
    table.element.hidden = !hasTable
    said.show({ standing, matrix, isEmpty: hasTable && arranged.rows.length === 0 })
  }

  return {
    take(message) {
      if (message.is === 'copied') {
        status.textContent = texts.copied
        return
      }
      if (message.is === 'standing') standing = message.standing
      else {
        folders = message.folders
        matrix = message.matrix
        if (memory.folder !== message.folder) keep({ folder: message.folder })
      }
      const { top, left } = memory
      show(false)
      if (!isFirst || matrix === null) return
      isFirst = false
      table.scrollTo(top, left)
    },
  }
}
