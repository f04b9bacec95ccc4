import { codeText, readArguments, readExpression, type CodeText } from './known-markup.js'

/**
 * Whether code can put elements, ids or classes on a page that stand nowhere in it: answers of a server, templates filled elsewhere, markup in variables
 * that others set. Markup that stands in the code keeps a page known: its names are looked for there.
 * @param isOthers whether a place belongs to what a tracker does
 */
export function poursUnseen(text: string, isOthers: (at: number) => boolean): boolean {
  if (RENDERS.test(text)) return true
  const code = codeText(text)
  const makesElements = /createElement|cloneNode|\$\(\s*['"`]\s*</.test(text)
  for (const match of text.matchAll(SINKS)) {
    const at = match.index + match[0].length
    if (isOthers(match.index) || isCommentLine(text, match.index)) continue
    const [, property, called, written, listed] = match
    const call = called ?? written ?? listed
    if (property === undefined ? pours(code, call ?? '$', at) : assigns(code, property, at, makesElements)) return true
  }
  return false
}

/** What renders elements by itself, and what fetches markup when an element is clicked. */
const RENDERS =
  /\bnew\s+(?:Vue|Ractive|Ember)\b|\b(?:createApp|createRoot|hydrateRoot|ko\.applyBindings|angular\.(?:module|bootstrap)|riot\.mount|m\.(?:mount|route|render))\s*\(|\bReactDOM\b|\btype\s*:\s*['"]ajax['"]|\bsvelte\/internal\b/

const SINKS =
  /\.(innerHTML|outerHTML|id|className)\s*\+?=(?!=)|\.(html|append|prepend|before|after|replaceWith|wrap|wrapAll|wrapInner|load|appendTo|prependTo|insertAdjacentHTML|createContextualFragment|parseFromString|parseHTML|setHTML|setHTMLUnsafe|addClass|toggleClass|setAttribute|attr)\s*\(|\bdocument\.(write|writeln)\s*\(|\.classList\.(add|toggle|replace)\s*\(|(?<![\w$])(?:\$|jQuery)\(\s*(?=['"`]\s*<)/g

function isCommentLine(text: string, at: number): boolean {
  return /^\s*(?:\/\/|\*)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
}

function assigns(code: CodeText, property: string, at: number, makesElements: boolean): boolean {
  // An id is given to many things that are no elements.
  if (property === 'id' && !makesElements) return false
  return !readExpression(code, at).known
}

const TELLING = /^(['"`])(?:id|class|name|data-[\w-]*)\1$/

function pours(code: CodeText, call: string, at: number): boolean {
  const { text } = code
  const given = readArguments(code, at)
  const [first, second] = given
  if (first === undefined) return false
  const written = text.slice(first.start, first.end).trim()
  switch (call) {
    case 'load':
      return fetchesMarkup(text.slice(Math.max(0, at - 80), at), written)
    case 'appendTo':
    case 'prependTo':
      return isFilled(code, at)
    case 'insertAdjacentHTML':
      return second?.known !== true
    case 'setAttribute':
    case 'attr':
      if (second === undefined) return !first.known && call === 'attr' && written.startsWith('{')
      return /^['"`]/.test(written) ? TELLING.test(written) && !second.known : !second.known
    case 'append':
      if (given.length === 2 && isField(code, at, written)) return false
      break
    case 'parseFromString':
    case 'html':
    case 'toggle':
    case 'toggleClass':
      return !first.known
  }
  return given.some(it => !it.known)
}

/** `form.append('name', value)`: a field of what is sent. */
function isField({ text }: CodeText, at: number, written: string): boolean {
  if (/^['"`](?!\s*<)/.test(written)) return true
  const receiver = /([\w$]+)\s*\.append\s*\($/.exec(text.slice(Math.max(0, at - 60), at))?.[1]
  if (receiver === undefined) return false
  return new RegExp(`(?<![\\w$.])${receiver.replaceAll('$', '\\$')}\\s*=\\s*new\\s+(?:FormData|URLSearchParams|Headers)\\b`).test(text)
}

/** `$('#box').load('/part.html')`, and not `$(window).load(…)` or `video.load()`. */
function fetchesMarkup(before: string, written: string): boolean {
  if (/(?:window|document|this\.(?:video|audio))\s*\)?\.load\s*\($/.test(before) || /^(?:function\b|async\b|\(|[\w$]+\s*=>)/.test(written))
    return false
  return /^['"`]/.test(written) ? /(?:\)|\$\w+)\.load\s*\($/.test(before) && /[/.#? ]/.test(written) : /\)\.load\s*\($/.test(before)
}

/** `$(html).appendTo('#list')`: what is put there. */
function isFilled(code: CodeText, at: number): boolean {
  const before = code.text.slice(Math.max(0, at - 400), at)
  const start = /(?:\$|jQuery)\(\s*[\w$.]+\s*(?:\([^()]*\)\s*)?\)(?:\s*\.\w+\([^()]*\))*\s*\.\w+\s*\($/.exec(before)?.index
  return start !== undefined && !readExpression(code, at - before.length + before.indexOf('(', start) + 1).known
}

/** Attributes by which frameworks put markup, ids or classes into a page. */
const DIRECTIVES =
  /\s(?:v-html|x-html|ng-bind-html|ng-include|ng-class|\[innerHTML\]|(?:v-bind|x-bind)?:(?:id|class)|\[(?:id|class|ngClass)\]|hx-(?:get|post|put|patch|delete|boost)|up-(?:target|follow)|data-pjax|data-turbo-frame|data-bind\s*=\s*["'][^"']*\b(?:html|template|css|attr)\s*:|data-type\s*=\s*["']ajax["'])(?=[\s=>"':])|<(?:turbo-frame|router-view|nuxt-page|ui-view)\b/i

/** Templates that code fills: what stands in their holes may be anything. */
const TEMPLATE_SCRIPT =
  /<script\b[^>]*\btype\s*=\s*["']?(?:text\/(?:x-(?!javascript|ecmascript)[\w-]*|ng-template|template|html|mustache|handlebars|ractive|underscore[\w-]*)|x-tmpl[\w-]*)["']?[^>]*>([\s\S]*?)<\/script/gi
const OPEN_HOLE = /\{\{\{|\{\{[>&]|<%[-=]|\$\{|\b(?:id|class|name|data-[\w-]+)\s*=\s*["']?[^"'>]*(?:\{\{|<%|\{%)/

/** Whether markup has parts that only running code fills with elements or names. */
export function leavesOpen(markup: string): boolean {
  if (DIRECTIVES.test(markup)) return true
  for (const [, content = ''] of markup.matchAll(TEMPLATE_SCRIPT)) if (OPEN_HOLE.test(content)) return true
  return false
}

/** Where the contents of templates that code fills stand. */
export function templateScripts(markup: string): readonly { readonly start: number; readonly end: number }[] {
  return [...markup.matchAll(TEMPLATE_SCRIPT)].map(({ 0: whole, 1: content = '', index }) => {
    const end = index + whole.length - '</script'.length
    return { start: end - content.length, end }
  })
}
