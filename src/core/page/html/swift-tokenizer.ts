import { Token, Tokenizer, TokenizerMode, html as tags } from 'parse5'
import { AMPERSAND, BANG, LESS_THAN, QUESTION_MARK, SLASH, isLetter, isSpace } from './characters.js'
import { endOfComment, endOfRawText } from './raw-text.js'
import { TagScanner } from './tag-scanner.js'

const { TokenType } = Token
const { UNKNOWN } = tags.TAG_ID

/**
 * parse5's tokenizer with a fast lane: what is ordinary (text, tags without entities, comments, raw text) is taken in one leap,
 * all else goes through parse5's own states, a character at a time. It also knows where each token stands.
 *
 * Texts are not handed on: a run of characters comes as one token with a stand-in for its text, since the tree has no use for it.
 */
export class SwiftTokenizer extends Tokenizer {
  /** Of the tag or comment being handed on: its `<`. */
  tokenStart = 0
  /** Behind its `>`. */
  tokenEnd = 0
  /** Of the text being handed on: its first character that is no white space. */
  textStart = 0
  /** A comment's text ends here; -1 for what only counts as a comment, such as `<![endif]>`. */
  contentEnd = 0
  /** The start tag being handed on: its attributes with their places, duplicates too. */
  readonly scanner: TagScanner = new TagScanner()
  /** Where raw text, a comment or a tag is never closed, so that it swallows the rest: the offset of what opened it. */
  unclosed: number | null = null
  /** Components: `<title/>` has no content there. */
  readonly #selfClosing: boolean
  #slowTag = false

  constructor(
    options: ConstructorParameters<typeof Tokenizer>[0],
    handler: ConstructorParameters<typeof Tokenizer>[1],
    selfClosing: boolean,
  ) {
    super(options, handler)
    this.#selfClosing = selfClosing
    // Offsets stay those of the whole text when nothing of it is dropped.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
  }

  protected override _runParsingLoop(): void {
    if (this.inLoop) return
    this.inLoop = true
    while (this.active && !this.paused) {
      if (this.#leap()) continue
      this.consumedAfterSnapshot = 0
      const code = this._consume()
      if (!this._ensureHibernation()) this._callState(code)
    }
    this.inLoop = false
  }

  #leap(): boolean {
    const { state } = this
    if (state === TokenizerMode.DATA) return this.#leapData()
    if (state === TokenizerMode.SCRIPT_DATA || state === TokenizerMode.RAWTEXT || state === TokenizerMode.RCDATA) return this.#leapRawText()
    if (state === TokenizerMode.PLAINTEXT) return this.#leapToEnd()
    return false
  }

  #leapData(): boolean {
    const { preprocessor } = this
    const { html } = preprocessor
    const at = preprocessor.pos + 1
    if (this.currentCharacterToken !== null) this._emitCurrentCharacterToken(null)
    if (at >= html.length) return false
    if (html.charCodeAt(at) !== LESS_THAN) return this.#leapText(html, at)
    const code = html.charCodeAt(at + 1)
    if (isLetter(code)) return this.#leapStartTag(html, at)
    if (code === SLASH) return this.#leapEndTag(html, at)
    if (code === BANG) return html.startsWith('--', at + 2) && this.#leapComment(html, at)
    return code !== QUESTION_MARK && this.#leapText(html, at)
  }

  #leapText(html: string, from: number): boolean {
    // A first "<" is text, too: nothing that could be a tag follows it.
    const next = html.indexOf('<', from + 1)
    const end = next === -1 ? html.length : next
    let at = from
    while (at < end && isSpace(html.charCodeAt(at))) at++
    if (at > from) this.handler.onWhitespaceCharacter({ type: TokenType.WHITESPACE_CHARACTER, chars: ' ', location: null })
    if (at === end) {
      this.preprocessor.pos = end - 1
      return true
    }
    this.textStart = at
    const code = html.charCodeAt(at)
    if (code === AMPERSAND || code === 0) {
      // What stands first decides: it may be white space or nothing at all once it is read.
      this.preprocessor.pos = at - 1
      return false
    }
    this.preprocessor.pos = end - 1
    this.handler.onCharacter({ type: TokenType.CHARACTER, chars: 'x', location: null })
    return true
  }

  #leapStartTag(html: string, at: number): boolean {
    const { scanner } = this
    if (!scanner.read(html, at, at + 1)) return this.#leaveOpen(at)
    if (!scanner.plain) return false
    this.tokenStart = at
    this.tokenEnd = scanner.end
    this.preprocessor.pos = scanner.end - 1
    this.currentToken = {
      type: TokenType.START_TAG,
      tagName: scanner.name,
      tagID: UNKNOWN,
      selfClosing: scanner.selfClosing,
      ackSelfClosing: false,
      attrs: scanner.attributes,
      location: null,
    }
    this.emitCurrentTagToken()
    return true
  }

  #leapEndTag(html: string, at: number): boolean {
    const { scanner } = this
    if (!isLetter(html.charCodeAt(at + 2))) return false
    if (!scanner.readEnd(html, at)) return this.#leaveOpen(at)
    this.#emitEndTag(scanner.name, at, scanner.end)
    return true
  }

  #emitEndTag(name: string, start: number, end: number): void {
    this.tokenStart = start
    this.tokenEnd = end
    this.preprocessor.pos = end - 1
    this.state = TokenizerMode.DATA
    this.currentToken = {
      type: TokenType.END_TAG,
      tagName: name,
      tagID: UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: null,
    }
    this.emitCurrentTagToken()
  }

  #leapComment(html: string, at: number): boolean {
    this.#measureComment(html, at)
    this.preprocessor.pos = this.tokenEnd - 1
    this.handler.onComment({ type: TokenType.COMMENT, data: '', location: null })
    return true
  }

  #measureComment(html: string, at: number): void {
    const { content, end, closed } = endOfComment(html, at)
    this.tokenStart = at
    this.tokenEnd = end
    this.contentEnd = content
    if (!closed) this.unclosed ??= at
  }

  #leapRawText(): boolean {
    const { html } = this.preprocessor
    const end = endOfRawText(html, this.preprocessor.pos + 1, this.lastStartTagName)
    const name = this.lastStartTagName
    if (end === -1 || !this.scanner.readEnd(html, end)) {
      this.unclosed ??= end === -1 ? this.tokenStart : end
      return this.#leapToEnd()
    }
    this.#emitEndTag(name, end, this.scanner.end)
    return true
  }

  #leapToEnd(): boolean {
    const { preprocessor } = this
    if (preprocessor.pos >= preprocessor.html.length - 1) return false
    preprocessor.pos = preprocessor.html.length - 1
    return true
  }

  #leaveOpen(at: number): boolean {
    this.unclosed ??= at
    return false
  }

  // The slow lane: parse5's states have come upon a tag or a comment, one letter into its name.

  protected override _createStartTagToken(): void {
    super._createStartTagToken()
    const { offset, html } = this.preprocessor
    this.#slowTag = this.scanner.read(html, offset - 1, offset)
    this.tokenStart = offset - 1
    this.tokenEnd = this.scanner.end
  }

  protected override _createEndTagToken(): void {
    super._createEndTagToken()
    const { offset, html } = this.preprocessor
    this.scanner.readEnd(html, offset - 2)
    this.tokenStart = offset - 2
    this.tokenEnd = this.scanner.end
  }

  protected override _createCommentToken(offset: number): void {
    super._createCommentToken(offset)
    const { html } = this.preprocessor
    const start = this.preprocessor.offset - offset
    this.contentEnd = -1
    if (html.startsWith('<!--', start)) this.#measureComment(html, start)
  }

  protected override emitCurrentTagToken(): void {
    const token = this.currentToken
    if (token?.type === TokenType.START_TAG) {
      if (this.#slowTag) this.#takeValues(token)
      super.emitCurrentTagToken()
      if (this.#selfClosing && token.selfClosing && !token.ackSelfClosing) this.#closeAtOnce(token.tagName)
    } else super.emitCurrentTagToken()
  }

  /** The full tokenizer has read the values: entities are decoded. The places are the scanner's. */
  #takeValues(token: Token.TagToken): void {
    this.#slowTag = false
    this._flushRun('')
    for (const [i, { name, value }] of token.attrs.entries()) {
      const attribute = this.scanner.attributes[i]
      if (!attribute) continue
      attribute.name = name
      attribute.value = value
    }
    token.attrs = this.scanner.attributes
  }

  #closeAtOnce(name: string): void {
    this.#emitEndTag(name, this.tokenEnd, this.tokenEnd)
  }
}
