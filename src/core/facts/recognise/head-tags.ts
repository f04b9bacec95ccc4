import { entry } from '../../model/index.js'
import type { Value } from '../../model/index.js'
import type { Analysis } from '../code/analyse.js'
import type { Effect } from '../code/effect.js'
import { toValue } from '../code/value.js'
import type { Named } from './path.js'

/**
 * Functions that put tags into the head, and where they come from; Nuxt imports them by itself.
 * https://unhead.unjs.io/docs/head/api/composables/use-head, https://nuxt.com/docs/api/composables/use-head (seen 2026-11-24)
 */
const GIVERS = /^use(?:Server)?Head$/
const SOURCES = /^(?:#imports|#app|#head|nuxt\/app|unhead|@unhead\/[\w-]+|@vueuse\/head)$/

/** What `useHead({ script: [ … ] })` and `useHead(() => ({ … }))` list; `null` when it is another function. */
export function headScripts(
  { from, path }: Named,
  effect: Effect,
  { evaluator }: Partial<Pick<Analysis, 'evaluator'>>,
): readonly Value[] | null {
  if (!GIVERS.test(path) || (from !== null && !SOURCES.test(from))) return null
  const [first] = effect.args
  const given = first?.s === 'func' ? evaluator?.gives(first.fn) : first
  const scripts = given && given !== 'pending' ? entry(toValue(given), 'script') : undefined
  return scripts?.kind === 'list' ? scripts.items : []
}
