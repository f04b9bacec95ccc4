import type { Place } from '../model/fact.js'
import type { Wound } from '../model/page.js'
import type { Span } from '../model/span.js'
import type { Hole } from './islands.js'

/** An attribute as written in a start tag. Offsets are those of the file, whatever entities its value has. */
export interface Attribute {
  /** Lower-case, as the browser names it. */
  readonly name: string
  readonly nameAt: Span
  /** Entities decoded; empty when there is no value. Island fillers stand in it as they do in the masked text. */
  readonly value: string
  /** The raw text between the quotes; an empty span at the end of the name when there is no value. */
  readonly valueAt: Span
  readonly quote: '"' | "'" | ''
  /** An earlier attribute of this name counts and this one is dropped by the browser. */
  readonly duplicate: boolean
  /** Its name or value overlaps a template island. */
  readonly holed: boolean
}

/** A start tag with what belongs to it. */
export interface Tag {
  /** Lower-case. */
  readonly name: string
  /** The whole start tag, from `<` to `>`. */
  readonly at: Span
  readonly nameAt: Span
  /** The end tag, where it is written and the browser pairs it with this tag. */
  readonly close: Span | null
  readonly attributes: readonly Attribute[]
  /** Where the browser puts it: after something has ended the head, later metadata is in `body`. `null` in components. */
  readonly place: Place
  /** The source text itself stands between `<head>` and `</head>`. */
  readonly writtenInHead: boolean
  /** Inside `<noscript>`: seen only without scripting. */
  readonly noscript: boolean
  /** Inside `<template>`: inert. */
  readonly template: boolean
  /** An element of SVG or MathML. */
  readonly foreign: boolean
  /** Stands in the value of a `srcdoc` attribute: a document of its own. */
  readonly srcdoc: boolean
  /** Index in `tags` of the nearest element around it that is among them; `null` when there is none. */
  readonly parent: number | null
  /** Index in `tags` of the form that owns it, by the browser's rules. */
  readonly form: number | null
  /** From start to end tag of script, style, title, textarea, template, noscript; `null` for all others. */
  readonly content: Span | null
  /** What stands in `content` as the browser reads it: entities of title and textarea decoded. `null` when `content` is. */
  readonly text: string | null
  /** Between template islands that may leave it out, such as `{% if %}` and `{% endif %}`. */
  readonly conditional: boolean
  /** Stands in a comment: the reader was asked to read one. */
  readonly commented: boolean
  /** Stands in no other element: in a component, a block of the file. */
  readonly top: boolean
}

export interface Comment {
  readonly at: Span
  readonly content: Span
  /** `<!--[if IE]> … <![endif]-->`: a comment to every browser of today. */
  readonly conditional: boolean
}

/** How the document is laid out as written, and what the browser makes of it. */
export interface HeadLayout {
  readonly open: Span | null
  readonly close: Span | null
  readonly body: Span | null
  readonly html: Span | null
  /** The tag or text that closed the head before `</head>`; `what` is a tag's name or `text`. `null` when nothing did. */
  readonly endedBy: { readonly at: Span; readonly what: string } | null
}

/** A template island of the file, or an expression of a component. */
export type Island = Hole

/** The markup of one file: only tags that can matter, in document order. */
export interface Markup {
  readonly tags: readonly Tag[]
  readonly comments: readonly Comment[]
  readonly head: HeadLayout
  /** A doctype, `<html>`, `<head>` or `<body>` is written in it. */
  readonly document: boolean
  /** Where something is never closed and swallows the rest. */
  readonly wounds: readonly Wound[]
  readonly component: Component | null
  /** Expressions of a component (`{…}`), which its text still shows and its tags do not. Sorted; empty in all other files. */
  readonly islands: readonly Island[]
  /** Astro: the code between the first two lines of `---`. */
  readonly frontmatter: Span | null
}

export type Component = 'vue' | 'svelte' | 'astro'

export interface MarkupOptions {
  /** A component file: blocks instead of a document, and `<title />` has no content. */
  readonly component?: Component | null
  /** The text before it was masked: it tells islands whose content goes elsewhere (`capture`, `macro`) from others. */
  readonly original?: string
  /** Only this stretch is read, as a fragment. Offsets stay those of the whole text. */
  readonly within?: Span
  /** The stretch is a comment's content: its tags are marked as commented. */
  readonly commented?: boolean
}

export { readMarkup } from './html/read.js'
