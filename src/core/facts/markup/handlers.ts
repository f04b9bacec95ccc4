import type { Attribute, Tag } from '../../page/markup.js'
import { attributeOf, wordOf } from './tag.js'

/**
 * Event handler content attributes: of all elements, of body (window events), of media and animation.
 * source: https://html.spec.whatwg.org/multipage/webappapis.html#event-handlers-on-elements,-document-objects,-and-window-objects (2026-11-24)
 */
const HANDLERS: ReadonlySet<string> = new Set(
  (
    'abort animationend animationiteration animationstart auxclick beforeinput beforematch beforetoggle beforeunload blur cancel canplay ' +
    'canplaythrough change click close contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragleave ' +
    'dragover dragstart drop durationchange emptied ended error focus focusin focusout formdata hashchange input invalid keydown keypress keyup ' +
    'languagechange load loadeddata loadedmetadata loadstart message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover ' +
    'mouseup mousewheel offline online pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove ' +
    'pointerout pointerover pointerup popstate progress ratechange rejectionhandled reset resize scroll scrollend search securitypolicyviolation ' +
    'seeked seeking select selectionchange selectstart slotchange stalled storage submit suspend timeupdate toggle touchcancel touchend touchmove ' +
    'touchstart transitionend unhandledrejection unload volumechange waiting wheel'
  ).split(' '),
)
/** Attributes of libraries that hold code for an event: Alpine and Vue (`@click`, `x-on:`, `v-on:`), htmx (`hx-on:`). */
const LIBRARY = /^(?:@|v-on:|x-on:|hx-on::?|hx-on-{1,2})([a-z][\w:-]*)/

/** The event whose handler an attribute is, or `null`: `onclick` → click, `@submit.prevent` → submit. */
export function eventOf({ name }: Attribute): string | null {
  if (name.startsWith('on')) {
    const event = name.slice(name.charAt(2) === ':' ? 3 : 2).split('|')[0] ?? ''
    return HANDLERS.has(event) ? event : null
  }
  if (name.startsWith('(')) return ngEvent(name)
  return '@vxh'.includes(name.charAt(0)) ? (LIBRARY.exec(name)?.[1] ?? null) : null
}

/** Angular: `(click)`, `(keyup.enter)`, `(ngSubmit)`, and a component's own events. https://angular.dev/guide/templates/event-listeners (seen 2026-11-24) */
function ngEvent(name: string): string | null {
  const event = /^\(([a-z][\w:-]*)(?:\.[\w.]+)?\)$/.exec(name)?.[1] ?? null
  return event === 'ngsubmit' ? 'submit' : event
}

/** What sets a handler off, in words: "click on #order", "submit of form#lead", "click on a.btn", "page load". */
export function triggerWords(event: string, tag: Tag): string {
  if (event === 'load' && (tag.name === 'body' || tag.name === 'frameset')) return 'page load'
  if (event === 'submit') return `submit of ${tag.name}${tellingPart(tag)}`
  return `${event} on ${selectorOf(tag)}`
}

/** The element as a person would point at it: its id, else its name, its first class, its tag. */
export function selectorOf(tag: Tag): string {
  const id = wordOf(tag, 'id')
  return id === null ? `${tag.name}${tellingPart(tag)}` : `#${id}`
}

function tellingPart(tag: Tag): string {
  const id = wordOf(tag, 'id')
  if (id !== null) return `#${id}`
  const name = wordOf(tag, 'name')
  if (name !== null) return `[name="${name}"]`
  const classes = attributeOf(tag, 'class')
  const first = classes && !classes.holed ? classes.value.trim().split(/\s+/)[0] : undefined
  return first === undefined || first === '' ? '' : `.${first}`
}
