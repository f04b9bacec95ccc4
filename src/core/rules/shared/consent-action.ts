import type { ConsentFact } from '../../model/index.js'

/** A consent command of this action that is not commented out; `false` and `true` are actions as well. */
export function isAction({ action, state }: ConsentFact, word: string): boolean {
  if (state === 'commented') return false
  return action.kind === 'text' ? action.text === word : action.kind === 'boolean' && String(action.value) === word
}
