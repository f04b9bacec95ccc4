import type { Effect } from '../code/effect.js'
import type { Sym } from '../code/sym.js'
import { constText } from '../code/triggers.js'
import type { Catalogue } from './catalogue.js'
import { isScriptTag } from './elements.js'
import { nameOf, type Named } from './path.js'
import { isMarkupCall } from './written.js'

/** Which effects are worth keeping: for the recogniser, and with symbols in them for the functions' callers. */
export function interestsOf(catalogue: Catalogue): (effect: Effect) => boolean {
  const words = membersOf(catalogue)
  return effect => {
    if (effect.does === 'jsx')
      return (
        effect.callee.s !== 'imported' || catalogue.components.has(`${effect.callee.source}#${effect.callee.name}`) || isScriptTag(effect)
      )
    if (effect.does === 'set') return isTellingAssignment(effect, catalogue)
    // What a function pushes to a list of its own is nobody's business.
    if (effect.callee.s === 'member' && (effect.callee.object.s === 'list' || effect.callee.object.s === 'object')) return false
    if (effect.callee.free.length > 0) return isPromising(effect.callee, words)
    const named = nameOf(effect.callee)
    if (!named) return false
    const member = named.path.slice(named.path.lastIndexOf('.') + 1)
    if (member === 'push' || words.has(member) || isVendors(named, catalogue) || isMarkupCall(named.path, member)) return true
    return outcallName(named) !== null && effect.args.length > 0
  }
}

function isVendors(named: Named, catalogue: Catalogue): boolean {
  if (named.from !== null) return catalogue.packages.has(named.from)
  return catalogue.reserved(named.path.replace(/^new /, '').replace(/^\?\./, '')) || catalogue.reserved(named.path)
}

/** A callee with symbols may turn out to be a vendor's: the function itself is handed over, or its last word is one of theirs. */
function isPromising(callee: Sym, words: ReadonlySet<string>): boolean {
  if (callee.s !== 'member') return callee.s === 'param' || callee.s === 'choice' || callee.s === 'conditional'
  const key = constText(callee.key)
  return key === null ? callee.key.free.length > 0 : words.has(key)
}

const promising = new WeakMap<Catalogue, ReadonlySet<string>>()

/** Members by which vendors' functions, queues, callbacks and loaders are reached from an object. */
function membersOf(catalogue: Catalogue): ReadonlySet<string> {
  const known = promising.get(catalogue)
  if (known) return known
  const words = new Set([
    ...TELLING_MEMBERS,
    'push',
    'call',
    'apply',
    'addEventListener',
    'on',
    'one',
    'bind',
    'setTimeout',
    'then',
    'forEach',
    'each',
    'append',
    'write',
  ])
  for (const entry of [...catalogue.byGlobal.values(), ...catalogue.patterns, ...catalogue.packages.values()].flat()) {
    const { protocol } = entry
    if (typeof protocol.global === 'string') words.add(protocol.global.slice(protocol.global.lastIndexOf('.') + 1))
    if (protocol.style === 'plugin') words.add('use')
    if (protocol.style === 'methods') for (const name of Object.keys(protocol.methods)) words.add(name)
    for (const name of Object.keys(protocol.instance ?? {})) words.add(name)
  }
  promising.set(catalogue, words)
  return words
}

/** Functions of browsers and common libraries: no file of a site defines them. */
const BUILT_IN = new Set(
  (
    'document navigator location history screen console Math JSON Object Array String Number Boolean Date RegExp Promise Symbol Reflect Proxy Map Set WeakMap ' +
    'Intl Error performance localStorage sessionStorage crypto customElements alert confirm prompt parseInt parseFloat isNaN isFinite encodeURIComponent ' +
    'decodeURIComponent encodeURI decodeURI escape unescape setTimeout setInterval clearTimeout clearInterval requestAnimationFrame cancelAnimationFrame ' +
    'requestIdleCallback fetch open close focus blur print scrollTo scrollBy getComputedStyle matchMedia addEventListener removeEventListener dispatchEvent ' +
    'postMessage eval atob btoa require define import jQuery $ BX process Buffer module exports React Vue angular wp Shopify'
  ).split(' '),
)

/** `$('.buy').first().goal`: a plugin of jQuery. */
const PLUGIN = /^(?:\$|jQuery)\(\)(?:\.\w+\(\))*\.(\w+)$/
/** `useNuxtApp().$goal`: what a plugin gives to all components. */
const GIVEN = /^(?:\?|\w+\(\))\.(\$[A-Za-z]\w*)$/
/** What vendors' packages are called when they are a path of the site. */
const OWN_MODULE = /^(?:[.@~/#$]|\w[\w.-]*\/)/

/**
 * How another file's function is called: `track`, `Shop.track`, `import:./track.js#send`, `import:./useStats#useStats().goal`; what `new` makes is
 * called by its class. `null` when it can be no file of the site.
 */
export function outcallName(named: Named): string | null {
  const path = named.path.replace(/^new /, '')
  if (named.from !== null)
    return OWN_MODULE.test(named.from) && !path.startsWith('?') ? `import:${named.from}#${path === '' ? 'default' : path}` : null
  const given = GIVEN.exec(path)?.[1]
  if (given !== undefined) return given
  const plugin = PLUGIN.exec(path)?.[1]
  if (plugin !== undefined) return JQUERY.has(plugin) ? null : `$.fn.${plugin}`
  if (/^(?:\$|jQuery)\.(?!fn\.)\w+$/.test(path)) return JQUERY.has(path.slice(path.indexOf('.') + 1)) ? null : path.replace(/^jQuery/, '$')
  if (named.made.some(one => one.s !== 'instance') || path === '' || path.startsWith('?')) return null
  return globalName(path)
}

/** What the call was given whose result a callee is read from: `useStats('shop').goal`. */
export function outerArguments(callee: Sym): readonly Sym[] {
  if (callee.s === 'result') return callee.args
  return callee.s === 'member' ? outerArguments(callee.object) : []
}

function globalName(path: string): string | null {
  const parts = path.split('.')
  if (parts.length > 3 || BUILT_IN.has(parts[0] ?? '') || ['call', 'apply', 'bind'].includes(parts.at(-1) ?? '')) return null
  return path
}

/** Methods of jQuery itself, as far as they are given something. */
const JQUERY = new Set(
  (
    'on off one bind unbind delegate undelegate live trigger click dblclick submit change focus blur hover keyup keydown keypress mouseenter mouseleave ' +
    'mouseover mouseout mousedown mouseup scroll resize input load ready attr prop data css val html text append appendTo prepend prependTo after before ' +
    'insertAfter insertBefore find closest children parent parents siblings filter not is has eq each map addClass removeClass toggleClass hasClass ' +
    'animate fadeIn fadeOut fadeTo slideUp slideDown show hide toggle stop delay width height serialize ajax get post getJSON getScript extend removeAttr ' +
    'removeData remove empty replaceWith wrap clone index slice first last add next prev nextAll prevAll offset position scrollTop scrollLeft modal ' +
    'proxy inArray merge grep param parseJSON when Deferred noop trim type isFunction isArray ajaxSetup'
  ).split(' '),
)

const TELLING_MEMBERS = new Set('getScript importScripts loadScript setAttribute ajax sendBeacon fetch useHead useServerHead'.split(' '))
const TELLING_KEYS = new Set(['src', 'href', 'text', 'textContent', 'innerHTML', 'innerText'])

function isTellingAssignment(effect: Effect, catalogue: Catalogue): boolean {
  const key = effect.key && constText(effect.key)
  if (key === null) return effect.key !== null && effect.key.free.length > 0
  if (TELLING_KEYS.has(key) || catalogue.namedBy.has(key)) return true
  const target = nameOf(effect.callee)
  if (!target || target.from !== null) return effect.callee.s === 'param' && catalogue.reserved(key)
  return catalogue.reserved(target.path === '' ? key : target.path)
}
