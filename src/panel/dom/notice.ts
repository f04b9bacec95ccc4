import { VscodeButton } from '@vscode-elements/elements/dist/vscode-button/vscode-button.js'
import type { Matrix, Standing, Texts } from '../messages.js'
import { fill } from '../words.js'
import { make } from './make.js'

export interface Noticed {
  readonly standing: Standing
  readonly matrix: Matrix | null
  /** There are pages and counters, but none that the view shows. */
  readonly isEmpty: boolean
}

/** What is said where there is no table, or beneath one that is not whole yet. */
export interface Notice {
  readonly element: HTMLElement
  show(noticed: Noticed): void
}

export function notice(texts: Texts, actions: { clear(): void; restart(): void }): Notice {
  const words = make('p', { role: 'status' })
  const clear = action(texts.clear, () => actions.clear())
  const restart = action(texts.restart, () => actions.restart())
  const element = make('div', { class: 'notice' }, words, clear, restart)
  return {
    element,
    show(noticed) {
      const text = wordsFor(noticed, texts)
      element.hidden = text === null
      if (words.textContent !== text) words.textContent = text
      clear.hidden = !noticed.isEmpty
      restart.hidden = noticed.standing.state !== 'dead'
    },
  }
}

function wordsFor({ standing, matrix, isEmpty }: Noticed, texts: Texts): string | null {
  if (standing.state === 'dead') return texts.stopped
  if (isEmpty) return texts.noMatch
  if (standing.state === 'reading') return standing.total === 0 ? texts.starting : fill(texts.reading, standing.done, standing.total)
  if (matrix === null || matrix.paths.length === 0) return texts.noSite
  return matrix.columns.length === 0 ? texts.noCounters : null
}

function action(text: string, click: () => void): VscodeButton {
  const made = new VscodeButton()
  made.textContent = text
  made.secondary = true
  made.addEventListener('click', click)
  return made
}
