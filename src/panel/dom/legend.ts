import type { CellState, Texts } from '../messages.js'
import { STATES } from '../states.js'
import { make } from './make.js'
import { button } from './toolbar.js'

/** Tells what the signs mean and how often each stands there; each filters. */
export interface Legend {
  readonly element: HTMLElement
  show(counts: ReadonlyMap<CellState, number>, chosen: readonly CellState[]): void
}

export function legend(texts: Texts, choose: (states: readonly CellState[]) => void): Legend {
  let chosen: readonly CellState[] = []
  const parts = STATES.toReversed().map(state => {
    const count = make('span', { class: 'count' })
    const switched = button(state, texts.states[state], texts.hints[state], () => undefined)
    switched.classList.add('state', state)
    switched.toggleable = true
    switched.append(count)
    switched.addEventListener('change', () => choose(switched.checked ? [...chosen, state] : chosen.filter(it => it !== state)))
    return { state, switched, count }
  })
  return {
    element: make('div', { class: 'legend', role: 'group', 'aria-label': texts.filter }, ...parts.map(it => it.switched)),
    show(counts, now) {
      chosen = now
      for (const { state, switched, count } of parts) {
        const many = counts.get(state) ?? 0
        count.textContent = many.toLocaleString()
        switched.checked = now.includes(state)
        switched.hidden = many === 0 && !switched.checked
      }
    },
  }
}
