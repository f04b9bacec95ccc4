import { Parser, html } from 'parse5'
import type { Token } from 'parse5'
import type { Place, Span } from '../../model/index.js'
import { FILLER } from '../islands/hole.js'
import type { Component } from '../markup.js'
import { asciiLower } from './characters.js'
import { LeanTree } from './lean-tree.js'
import type { LeanMap, LeanNode } from './lean-tree.js'
import { matters } from './matters.js'
import { SourceTag } from './source-tag.js'
import { SwiftTokenizer } from './swift-tokenizer.js'

const { TAG_ID, NS } = html

/** In which circumstances a stretch of markup is read: the file itself, a noscript, a srcdoc, a comment. */
export interface Setting {
  readonly component: Component | null
  readonly noscript: boolean
  readonly template: boolean
  readonly srcdoc: boolean
  readonly commented: boolean
  /** Where all of it is; `undefined` = as the tree says. */
  readonly place: Place | undefined
  /** The span that stands for every other, when the text is a decoded value. */
  readonly pin: Span | null
  /** Index of the form around it. */
  readonly form: number | null
  readonly depth: number
  /** What stands there is not shown there: a template keeps it for later. */
  readonly away: (offset: number) => boolean
}

/** What a reading gives, bit by bit, in document order. */
export interface Findings {
  readonly tags: SourceTag[]
  readonly comments: { readonly start: number; readonly content: number; readonly end: number }[]
}

/** What opened or closed where, as written and as the browser has it. Offsets. */
export interface Layout {
  html: Span | null
  open: Span | null
  close: Span | null
  body: Span | null
  /** `</body>` or `</html>` is written. */
  ends: boolean
  doctype: boolean
  endedBy: { readonly at: Span; readonly what: string } | null
}

const CONTROLS: ReadonlySet<number> = new Set([TAG_ID.INPUT, TAG_ID.SELECT, TAG_ID.TEXTAREA, TAG_ID.BUTTON])
/** They do not end the head, or do so rightly. */
const HEAD_TAGS: ReadonlySet<number> = new Set([
  TAG_ID.BODY,
  TAG_ID.HTML,
  TAG_ID.HEAD,
  TAG_ID.TITLE,
  TAG_ID.META,
  TAG_ID.LINK,
  TAG_ID.BASE,
  TAG_ID.SCRIPT,
  TAG_ID.STYLE,
  TAG_ID.NOSCRIPT,
  TAG_ID.TEMPLATE,
])
const BLOCK_PARENTS: ReadonlySet<string> = new Set(['html', 'head', 'body', '#document'])

/** parse5's parser: it builds into a lean tree and writes down each start tag that can matter, with its places. */
export class LeanParser extends Parser<LeanMap> {
  readonly layout: Layout = { html: null, open: null, close: null, body: null, ends: false, doctype: false, endedBy: null }
  readonly #source: string
  readonly #setting: Setting
  readonly #findings: Findings
  readonly #tree: LeanTree
  readonly #swift: SwiftTokenizer
  readonly #nested: (tag: SourceTag) => void
  #headOpen = true
  /** What is being processed, while the head is open: it may end it. */
  #cause: { readonly at: Span; readonly what: string } | null = null
  /** Name of the end tag being processed. */
  #ending: string | null = null
  #atEnd = false
  /** A component's own elements that are open in the head. */
  readonly #owners: string[] = []

  /** @param nested is told of each tag whose content or value is markup to be read on its own: noscript, srcdoc */
  constructor(source: string, setting: Setting, findings: Findings, nested: (tag: SourceTag) => void) {
    const tree = new LeanTree()
    super({ treeAdapter: tree, scriptingEnabled: !setting.noscript })
    this.#source = source
    this.#setting = setting
    this.#findings = findings
    this.#tree = tree
    this.#nested = nested
    this.#swift = new SwiftTokenizer(this.options, this, setting.component !== null)
    this.tokenizer = this.#swift
    tree.onItemPop = node => this.#popped(node)
  }

  /** Reads the source from `start` to `end`; offsets are those of the source. @returns what swallowed the rest, if anything did */
  read(start: number, end: number): number | null {
    this.#swift.preprocessor.pos = start - 1
    this.#swift.write(this.#source.slice(0, end), true)
    return this.#swift.unclosed
  }

  override onStartTag(token: Token.TagToken): void {
    const swift = this.#swift
    const tree = this.#tree
    const setting = this.#setting
    const { tokenStart, tokenEnd } = swift
    const { written } = swift.scanner
    const word = token.tagName
    if (token.tagID === TAG_ID.HTML || token.tagID === TAG_ID.HEAD || token.tagID === TAG_ID.BODY) this.#noteStart(token.tagID)
    const own = setting.component !== null && isOwn(this.#source, tokenStart + 1)
    if (this.#headOpen) this.#cause = { at: { start: tokenStart, end: tokenEnd }, what: word }
    tree.awaited = token.attrs
    tree.made = null
    // What an element of unknown kind becomes in the head cannot be known, and most would end it.
    if (this.#headOpen && own) this.#owners.push(word)
    else if (!this.#headOpen || !this.#isUnknown(token, tokenStart)) super.onStartTag(token)
    if (!own && !matters(token.tagID, written)) return
    const node = tree.made as LeanNode | null
    // The browser ignores a form in a form.
    if (node === null && token.tagID === TAG_ID.FORM) return
    const foreign = node !== null && node.namespace !== NS.HTML
    if (foreign) for (const attribute of written) attribute.name = asciiLower(this.#source.slice(attribute.nameStart, attribute.nameEnd))
    const tag = new SourceTag(this.#source, setting.pin, foreign ? word : token.tagName, tokenStart, tokenEnd, written)
    tag.foreign = foreign
    this.#settle(tag, token.tagID, node)
    tag.index = this.#findings.tags.length
    this.#findings.tags.push(tag)
    if (token.tagID === TAG_ID.IFRAME) this.#nested(tag)
  }

  /** `<{{ tag }} …>`, or an element that the template shows elsewhere. */
  #isUnknown(token: Token.TagToken, start: number): boolean {
    return token.tagName.includes(FILLER) || (!HEAD_TAGS.has(token.tagID) && this.#isAway(start))
  }

  #isAway(offset: number): boolean {
    return this.#owners.length > 0 || this.#setting.away(offset)
  }

  /** What the tag's surroundings make of it. */
  #settle(tag: SourceTag, id: html.TAG_ID, node: LeanNode | null): void {
    const setting = this.#setting
    tag.place = setting.place === undefined ? (node?.place === undefined ? (this.#headOpen ? 'head' : 'body') : node.place) : setting.place
    tag.noscript = setting.noscript
    tag.srcdoc = setting.srcdoc
    tag.commented = setting.commented
    tag.template = setting.template || (setting.component !== 'vue' && this.openElements.tmplCount > (node?.content ? 1 : 0))
    if (CONTROLS.has(id)) tag.form = this.#formOf(node)
    if (node !== null) {
      node.tag = tag
      tag.parent = parentOf(node)
      tag.top = node.parent === null || BLOCK_PARENTS.has(node.parent.name)
      if (setting.component === 'svelte') tag.inHead = isInside(node, 'svelte:head')
    }
  }

  #formOf(node: LeanNode | null): number | null {
    if (this.formElement?.tag) return this.formElement.tag.index
    if (this.openElements.tmplCount > 0) {
      for (let at = node?.parent ?? null; at; at = at.parent) if (at.name === 'form' && at.tag) return at.tag.index
    }
    return this.#setting.form
  }

  override onEndTag(token: Token.TagToken): void {
    const { tokenStart, tokenEnd } = this.#swift
    if (token.tagID === TAG_ID.HEAD || token.tagID === TAG_ID.BODY || token.tagID === TAG_ID.HTML) this.#noteEnd(token.tagID)
    if (this.#headOpen) {
      if (token.tagName === this.#owners.at(-1)) {
        this.#owners.pop()
        return
      }
      this.#cause = { at: { start: tokenStart, end: tokenEnd }, what: `/${token.tagName}` }
    }
    this.#ending = token.tagName
    super.onEndTag(token)
    this.#ending = null
  }

  override onCharacter(token: Token.CharacterToken): void {
    if (this.#headOpen) {
      const at = this.#textAt()
      if (this.#isAway(at.start) || isPlaceholder(this.#source.slice(at.start, at.end))) return
      this.#cause = { at, what: 'text' }
    }
    super.onCharacter(token)
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    if (this.#headOpen) this.#cause = { at: this.#textAt(), what: 'text' }
    super.onNullCharacter(token)
  }

  override onComment(_token: Token.CommentToken): void {
    const { tokenStart, tokenEnd, contentEnd } = this.#swift
    if (contentEnd < 0) return
    this.#findings.comments.push({ start: tokenStart, content: Math.max(contentEnd, tokenStart + 4), end: tokenEnd })
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.layout.doctype = true
    super.onDoctype(token)
  }

  override onEof(token: Token.EOFToken): void {
    this.#cause = null
    this.#atEnd = true
    super.onEof(token)
  }

  #noteStart(id: html.TAG_ID): void {
    if (this.openElements.tmplCount > 0) return
    const { layout } = this
    const at = { start: this.#swift.tokenStart, end: this.#swift.tokenEnd }
    if (id === TAG_ID.HTML) layout.html ??= at
    else if (id === TAG_ID.HEAD) layout.open ??= at
    else layout.body ??= at
  }

  #noteEnd(id: html.TAG_ID): void {
    if (this.openElements.tmplCount > 0) return
    const at = { start: this.#swift.tokenStart, end: this.#swift.tokenEnd }
    if (id === TAG_ID.HEAD) this.layout.close ??= at
    else this.layout.ends = true
  }

  /** The text that is being processed, without white space around it. */
  #textAt(): Span {
    const { textStart } = this.#swift
    const next = this.#source.indexOf('<', textStart + 1)
    const end = next === -1 ? this.#swift.preprocessor.html.length : next
    const text = this.#source.slice(textStart, end)
    return { start: textStart, end: textStart + Math.max(text.trimEnd().length, 1) }
  }

  #popped(node: LeanNode): void {
    if (this.#headOpen && node === this.headElement) {
      this.#headOpen = false
      this.layout.endedBy = this.#cause
      this.#cause = null
    }
    const { tag } = node
    if (tag === null || tag.contentEnd >= 0) return
    const { tokenStart, tokenEnd, preprocessor } = this.#swift
    if (this.#ending !== null && asciiLower(node.name) === this.#ending) {
      tag.contentEnd = tokenStart
      if (tokenEnd > tokenStart) {
        tag.closeStart = tokenStart
        tag.closeEnd = tokenEnd
      }
    } else tag.contentEnd = this.#atEnd ? preprocessor.html.length : tokenStart
    if (tag.name === 'noscript' && !this.#setting.noscript) this.#nested(tag)
  }
}

function parentOf(node: LeanNode): number | null {
  for (let at = node.parent; at; at = at.parent) if (at.tag) return at.tag.index
  return null
}

function isInside(node: LeanNode, name: string): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.name === name) return true
  return false
}

/** `<Head />`: a component's own element, which may become anything. */
function isOwn(source: string, nameStart: number): boolean {
  const first = source.charCodeAt(nameStart)
  return first >= 0x41 && first <= 0x5a
}

/** `%sveltekit.head%`, `__HEAD__`, `[[ meta ]]`: marks that a build step of any kind replaces. */
function isPlaceholder(text: string): boolean {
  return text.length < 200 && PLACEHOLDERS.test(text)
}

const PLACEHOLDERS =
  /^(?:(?:%%?[\w.-]+%%?|__\w+__|[$#]?\{\{?\{?[^{}]*\}?\}?\}|\{%[^%]*%\}|\[\[[^[\]]*\]\]|\[%[^%]*%\]|##?[\w.-]+##?|@@?\w+(?:\([^()]*\))?|\$[\w.]+\$?)\s*)+$/
