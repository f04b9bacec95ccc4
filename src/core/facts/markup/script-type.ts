import type { State } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Attribute, Tag } from '../../page/markup.js'
import { attributeOf } from './tag.js'

/**
 * What a browser takes for JavaScript.
 * source: https://mimesniff.spec.whatwg.org/#javascript-mime-type (2026-11-24)
 */
const JAVASCRIPT: ReadonlySet<string> = new Set([
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
])
/**
 * Not run by the browser but by a library that every visitor gets: in a worker, compiled, or at the first interaction
 * (WP Rocket, LiteSpeed Cache, Perfmatters).
 * source: https://partytown.qwik.dev/partytown-scripts (2026-11-24)
 */
const RUN_BY_LIBRARY: ReadonlySet<string> = new Set([
  'text/partytown',
  'text/babel',
  'text/jsx',
  'text/typescript',
  'text/rocketlazyloadscript',
  'rocketlazyloadscript',
  'litespeed/javascript',
  'pmdelayedscript',
])
/** Cloudflare's Rocket Loader: a hash before the real type. */
const ROCKET_LOADER = /^[0-9a-f]{8,}-(?:text\/javascript|application\/javascript|module)?$/
/**
 * Types that say by themselves that the script waits for consent.
 * source: https://github.com/Really-Simple-Plugins/complianz-gdpr (2026-11-24); `javascript/blocked` is what YETT writes
 */
const WAITING: ReadonlySet<string> = new Set(['javascript/blocked', 'text/cmplz-script'])

/**
 * Attributes and classes by which consent managers know the scripts they may start; with `type="text/plain"` they block.
 * sources (2026-11-24):
 * https://github.com/orestbida/cookieconsent/blob/master/docs/advanced/manage-scripts.md
 * https://github.com/klaro-org/klaro-js/blob/master/README.md
 * https://support.cookiebot.com/hc/en-us/articles/4405978132242
 * https://docs.usercentrics.com
 * https://github.com/Really-Simple-Plugins/complianz-gdpr
 * https://github.com/iubenda/iubenda-cookie-class
 */
const GATES: ReadonlySet<string> = new Set([
  'data-cookieconsent',
  'data-cookiecategory',
  'data-category',
  'data-categories',
  'data-service',
  'data-name',
  'data-type',
  'data-src',
  'data-usercentrics',
  'data-cookieyes',
  'data-cookiescript',
  'data-cmp-src',
  'data-suppressedsrc',
])
/** Managers that are not listed speak the same language. */
const GATE_WORDS = /^data-.*(?:consent|cookie|gdpr|categor|vendor|purpose)/
const GATE_CLASS = /(?:^|\s)(?:optanon-category-|cmplz-|cmplazyload|_iub_cs_activate)/i
/** Where the address waits while the script is blocked or delayed. */
const SOURCES: readonly string[] = [
  'data-src',
  'data-cmplz-src',
  'data-suppressedsrc',
  'suppressedsrc',
  'data-consent-src',
  'data-cmp-src',
  'data-rocket-src',
  'data-cookieblock-src',
  'data-litespeed-src',
]

/**
 * Whether a `<script>` would run. `null` = it is no script: a data block, a template, or in `<noscript>` where none ever runs.
 * `unknown` = only running can tell (in `<template>`, `nomodule`, a type that a template writes).
 */
export function scriptState(tag: Tag): State | null {
  if (tag.noscript && !tag.commented) return null
  const state = typeState(tag)
  if (state === null) return null
  if (tag.commented) return 'commented'
  if (state === 'active' && (tag.template || attributeOf(tag, 'nomodule') !== undefined)) return 'unknown'
  return state
}

function typeState(tag: Tag): State | null {
  const type = typeOf(tag)
  if (type.includes(FILLER.toLowerCase())) return 'unknown'
  if (type === '' || type === 'module' || JAVASCRIPT.has(type) || RUN_BY_LIBRARY.has(type) || ROCKET_LOADER.test(type)) return 'active'
  if (WAITING.has(type)) return 'blocked'
  if (type === 'text/plain') return isGated(tag) ? 'blocked' : null
  // Browsers refuse a type with parameters, though its author meant a script.
  return JAVASCRIPT.has(type.split(';')[0]?.trim() ?? '') ? 'unknown' : null
}

/** The type as the browser compares it; `language` stands in for a missing one. */
function typeOf(tag: Tag): string {
  const type = attributeOf(tag, 'type')
  if (type) return type.value.trim().toLowerCase()
  const language = attributeOf(tag, 'language')?.value.trim().toLowerCase()
  return language === undefined || language === '' ? '' : `text/${language}`
}

function isGated(tag: Tag): boolean {
  return (
    tag.attributes.some(({ name }) => GATES.has(name) || GATE_WORDS.test(name)) || GATE_CLASS.test(attributeOf(tag, 'class')?.value ?? '')
  )
}

/** The address of the file it loads, or will load once it may. */
export function scriptSource(tag: Tag): Attribute | undefined {
  const source = attributeOf(tag, 'src') ?? (tag.foreign ? (attributeOf(tag, 'href') ?? attributeOf(tag, 'xlink:href')) : undefined)
  if (source) return source
  const type = typeOf(tag)
  if (type === '' || type === 'module' || JAVASCRIPT.has(type)) return undefined
  for (const name of SOURCES) {
    const waiting = attributeOf(tag, name)
    if (waiting) return waiting
  }
  return undefined
}

export function isModule(tag: Tag): boolean {
  const type = typeOf(tag)
  if (type === 'module' || /^[0-9a-f]{8,}-module$/.test(type)) return true
  if (type === 'text/plain')
    return [attributeOf(tag, 'data-type'), attributeOf(tag, 'data-script-type')].some(real => real?.value.trim().toLowerCase() === 'module')
  return false
}

/** The language of the code, by type or, in components, by `lang`. */
export function dialectOf(tag: Tag): 'js' | 'jsx' | 'ts' | 'tsx' {
  const type = typeOf(tag)
  if (type === 'text/babel' || type === 'text/jsx') return 'jsx'
  const lang = attributeOf(tag, 'lang')?.value.trim().toLowerCase() ?? ''
  if (type === 'text/typescript' || lang === 'ts' || lang === 'typescript') return 'ts'
  return lang === 'tsx' || lang === 'jsx' ? lang : 'js'
}
