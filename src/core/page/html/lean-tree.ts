import { html } from 'parse5'
import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import type { Place } from '../../model/index.js'
import type { SourceTag } from './source-tag.js'

/** All that is kept of an element: what the parser asks for, where it is, and our tag if it can matter. */
export class LeanNode {
  readonly name: string
  readonly namespace: html.NS
  readonly attributes: Token.Attribute[]
  parent: LeanNode | null = null
  /** `undefined` until it is put somewhere. */
  place: Place | undefined
  tag: SourceTag | null = null
  /** The fragment inside a `<template>`. */
  content: LeanNode | null = null

  constructor(name: string, namespace: html.NS, attributes: Token.Attribute[]) {
    this.name = name
    this.namespace = namespace
    this.attributes = attributes
    this.place = namespace === html.NS.HTML ? PLACES[name] : undefined
  }
}

const PLACES: Readonly<Record<string, Place>> = Object.assign(Object.create(null) as Record<string, Place>, {
  head: 'head',
  body: 'body',
  frameset: 'body',
})

export type LeanMap = TreeAdapterTypeMap<LeanNode, LeanNode, LeanNode, LeanNode, LeanNode, LeanNode, LeanNode, LeanNode, LeanNode, LeanNode>

const NOTHING: LeanNode = new LeanNode('#nothing', html.NS.HTML, [])

/**
 * The tree parse5 builds into: parents are known, children are not, texts and comments are nothing.
 * Children are asked for only when the adoption agency moves them; which parent they end up with changes nothing we report.
 */
export class LeanTree implements TreeAdapter<LeanMap> {
  /** Attributes of the start tag being read; the element made with them is the tag's own. */
  awaited: Token.Attribute[] | null = null
  made: LeanNode | null = null
  /** An element leaves the stack of open elements. */
  onItemPop: (node: LeanNode) => void = () => undefined

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): LeanNode {
    const node = new LeanNode(name, namespace, attributes)
    if (attributes === this.awaited) {
      this.awaited = null
      this.made = node
    }
    return node
  }

  createDocument(): LeanNode {
    const node = new LeanNode('#document', html.NS.HTML, [])
    node.place = null
    return node
  }

  createDocumentFragment(): LeanNode {
    return new LeanNode('#fragment', html.NS.HTML, [])
  }

  appendChild(parent: LeanNode, node: LeanNode): void {
    node.parent = parent
    node.place ??= parent.place
  }

  insertBefore(parent: LeanNode, node: LeanNode): void {
    this.appendChild(parent, node)
  }

  detachNode(node: LeanNode): void {
    node.parent = null
  }

  setTemplateContent(template: LeanNode, content: LeanNode): void {
    template.content = content
    content.parent = template
  }

  getTemplateContent(template: LeanNode): LeanNode {
    const content = template.content ?? this.createDocumentFragment()
    content.place ??= template.place
    return content
  }

  getNamespaceURI(node: LeanNode): html.NS {
    return node.namespace
  }

  getTagName(node: LeanNode): string {
    return node.name
  }

  getAttrList(node: LeanNode): Token.Attribute[] {
    return node.attributes
  }

  getParentNode(node: LeanNode): LeanNode | null {
    return node.parent
  }

  getChildNodes(): LeanNode[] {
    return []
  }

  getFirstChild(): null {
    return null
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode
  }

  setDocumentMode(_document: LeanNode, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode
  }

  #mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS

  createCommentNode(): LeanNode {
    return NOTHING
  }

  createTextNode(): LeanNode {
    return NOTHING
  }

  adoptAttributes(): void {}
  insertText(): void {}
  insertTextBefore(): void {}
  setDocumentType(): void {}
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}

  getNodeSourceCodeLocation(): null {
    return null
  }

  getCommentNodeContent(): string {
    return ''
  }

  getTextNodeContent(): string {
    return ''
  }

  getDocumentTypeNodeName(): string {
    return ''
  }

  getDocumentTypeNodePublicId(): string {
    return ''
  }

  getDocumentTypeNodeSystemId(): string {
    return ''
  }

  isElementNode(node: LeanNode): node is LeanNode {
    return node !== NOTHING
  }

  isCommentNode(_node: LeanNode): _node is LeanNode {
    return false
  }

  isTextNode(_node: LeanNode): _node is LeanNode {
    return false
  }

  isDocumentTypeNode(_node: LeanNode): _node is LeanNode {
    return false
  }
}
