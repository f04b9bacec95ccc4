import type { Sym } from './sym.js'
import { constText } from './triggers.js'

/** Modules whose exports are the variables themselves. https://svelte.dev/docs/kit/$env-static-public, …/$env-dynamic-public (seen 2026-11-24) */
const STATIC = /^\$env\/static\//
const DYNAMIC = /^\$env\/dynamic\//

/** The name of the variable of the environment that a value is read from; `null` when it is none. */
export function variableOf(value: Sym): string | null {
  if (value.s === 'global') return /^(?:process|import\.meta)\.env\.(\w+)$/.exec(value.path)?.[1] ?? null
  if (value.s === 'imported') return STATIC.test(value.source) && /^\w+$/.test(value.name) ? value.name : null
  if (value.s !== 'member') return null
  const key = constText(value.key)
  if (key === null) return null
  if (value.object.s === 'imported') return DYNAMIC.test(value.object.source) && value.object.name === 'env' ? key : null
  return runtimeVariable(value)
}

/**
 * `useRuntimeConfig().public.gaId` is what the variable NUXT_PUBLIC_GA_ID says, where it is set.
 * https://nuxt.com/docs/guide/going-further/runtime-config (seen 2026-11-24)
 */
function runtimeVariable(value: Sym): string | null {
  const keys: string[] = []
  let holder: Sym = value
  while (holder.s === 'member') {
    const key = constText(holder.key)
    if (key === null) return null
    keys.unshift(key)
    holder = holder.object
  }
  if (holder.s !== 'result' || keys[0] !== 'public' || keys.length < 2) return null
  const { callee } = holder
  const name = callee.s === 'global' ? callee.path : callee.s === 'imported' && callee.source.startsWith('#') ? callee.name : ''
  return name === 'useRuntimeConfig' ? environmentName('NUXT_', keys) : null
}

/** `public`, `gaId` → `NUXT_PUBLIC_GA_ID`. */
export function environmentName(prefix: string, keys: readonly string[]): string {
  return prefix + keys.map(key => key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase()).join('_')
}
