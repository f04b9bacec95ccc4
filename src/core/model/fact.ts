import type { Path } from './page.js'
import type { Plan } from './plan.js'
import type { SelectorShape } from './selector.js'
import type { Span } from './span.js'
import type { TrackerId } from './tracker.js'
import type { Value } from './value.js'
import type { RobotsFact, SitemapFact } from './crawling.js'
import type { ContainerFact, ContainerTagFact, ContainerTriggerFact, ContainerVariableFact } from './container.js'

/**
 * A fact is one thing that a page says, in the words of the field. Plain data.
 * `at` is always the most precise span a person would point at (the id, the name, the attribute's value);
 * `whole` covers the call, tag or statement it stands in.
 */
export type Fact =
  | CounterFact
  | LoadFact
  | CallFact
  | EventFact
  | PushFact
  | LayerFact
  | ConsentFact
  | StubFact
  | MetaFact
  | HeadFact
  | StructuredDataFact
  | LinkFact
  | FormFact
  | ElementFact
  | ScriptFact
  | IncludeFact
  | BindingFact
  | DefinitionFact
  | ExportFact
  | OutcallFact
  | DirectiveFact
  | ContainerFact
  | ContainerTagFact
  | ContainerTriggerFact
  | ContainerVariableFact
  | VariableFact
  | PlanFact
  | RobotsFact
  | SitemapFact

export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>

export interface Base {
  readonly at: Span
  readonly whole: Span
}

/** `active`: would run for some visitor with JavaScript. `blocked`: waits for consent. `unknown`: only running can tell. */
export type State = 'active' | 'commented' | 'blocked' | 'unknown'

/** Where the browser's parser puts the tag that holds it; `null` in script files. */
export type Place = 'head' | 'body' | null

/** The circumstances that all facts read from code share. */
export interface Circumstance {
  readonly state: State
  /** What makes it run, in plain words ("click on #order", "timer", "submit of form#lead"); `null` = when the code is reached. */
  readonly trigger: string | null
  readonly place: Place
  /** The tag that holds the code (script, img, iframe, the element with the handler); `null` in script files. */
  readonly tag: Span | null
  /** Running number within the page, in the order in which the code is evaluated when the page loads. Callbacks come after. */
  readonly order: number
  /** Behind an `if`, a ternary or a template condition whose outcome is not known. */
  readonly conditional: boolean
  /** Runs while the page is being loaded: neither in a callback nor in a function that only others call. */
  readonly immediate: boolean
}

/** A counter that is started, loaded or declared here. */
export interface CounterFact extends Base, Circumstance {
  readonly kind: 'counter'
  readonly vendor: TrackerId
  /** A text where known; patterns and unknowns are dynamic ids and never malformed. */
  readonly id: Value
  /** `container` = a tag of an exported container does. */
  readonly how: 'snippet' | 'loader' | 'noscript' | 'component' | 'container'
  /** What starts it, the method's own word: `init`, `config`, `create`, `_setAccount`, `constructor`, `loader`, `noscript`, `start`. */
  readonly by: string
  /** Which generation of the vendor's code, by the tracker's own names ("tag.js", "watch.js", "analytics.js"). */
  readonly generation: string | null
  /** Options given to init or config; absent when none were. */
  readonly options?: Value
}

/** A vendor's script file is loaded: by `<script src>`, by a created element, by `document.write`, `$.getScript`, `import`. */
export interface LoadFact extends Base, Circumstance {
  readonly kind: 'load'
  readonly vendor: TrackerId
  /** The loader's name in the tracker's data. */
  readonly loader: string
  readonly url: Value
  /** The id in the address, where the loader's shape has one. */
  readonly id: Value | null
  /** `tag` = a script element in the markup, `code` = made by a script. */
  readonly by: 'tag' | 'code'
  /** For tags: async, defer or module. Loads by code are always asynchronous. */
  readonly async: boolean
}

/** A call of a vendor's function, method or queue, as written: rules about commands and arguments read these. */
export interface CallFact extends Base, Circumstance {
  readonly kind: 'call'
  readonly vendor: TrackerId
  /** Index into the tracker's `protocols`. */
  readonly protocol: number
  /** The function as the vendor calls it: `ym`, `fbq`, `_paq`, `yaCounter`, `VK.Retargeting`. */
  readonly callee: string
  /** The command or method word, `null` where the protocol has none; `at` of the fact is its place. */
  readonly command: Value | null
  /** The method of the protocol it was recognised as; `null` = no such command. */
  readonly method: string | null
  /** The counter addressed by the call itself, if any. */
  readonly counter: Value | null
  /** All arguments as written, command and counter included. For queues the items of the pushed list. */
  readonly args: readonly Value[]
  /** May have more arguments than we see (spread). */
  readonly open: boolean
}

export type EventKind = 'goal' | 'event' | 'pageview' | 'conversion' | 'ecommerce' | 'push'

/**
 * Something is reported to a vendor: a goal, event, conversion, e-commerce action, or a push a tag manager may listen to.
 * It has the same `order` as the call or push it was read from.
 */
export interface EventFact extends Base, Circumstance {
  readonly kind: 'event'
  readonly vendor: TrackerId | 'datalayer'
  readonly counter: Value | null
  readonly name: Value
  readonly event: EventKind
  readonly parameters: Value | null
  /** The functions it went through, from the outermost call to the vendor: ["trackOrder", "send"]. Empty when called in plain sight. */
  readonly via: readonly string[]
}

/** An object is pushed to a data layer (any array a tag manager or e-commerce counter reads). */
export interface PushFact extends Base, Circumstance {
  readonly kind: 'push'
  readonly layer: string
  /** What is pushed: one value for each argument. */
  readonly items: readonly Value[]
  /** `assign` = the layer was set to a literal list and this is one of its items. */
  readonly by: 'push' | 'assign'
}

/** A data layer is created or replaced. */
export interface LayerFact extends Base, Circumstance {
  readonly kind: 'layer'
  readonly layer: string
  /** `keep` = `x = x || []`; `replace` = `x = []` or `x = [{…}]`. */
  readonly form: 'keep' | 'replace'
}

export interface ConsentFact extends Base, Circumstance {
  readonly kind: 'consent'
  readonly vendor: TrackerId
  /** "default", "update", "grant", "revoke": the vendor's own word. */
  readonly action: Value
  readonly settings: Value | null
}

/** The page defines the vendor's global function itself (queue stub or shim). */
export interface StubFact extends Base, Circumstance {
  readonly kind: 'stub'
  readonly vendor: TrackerId
  readonly global: string
  /** What the function hands to its queue: the `arguments` object as vendors demand, a real array (rest parameters, arrow), or cannot be told. */
  readonly passes: 'arguments' | 'array' | 'unknown'
  /** The queue it pushes to, where known ("dataLayer"). */
  readonly queue: string | null
}

/** One piece of head metadata. `name` is lower-case and says what it is: see META_NAMES in the reader. */
export interface MetaFact extends Base {
  readonly kind: 'meta'
  /**
   * `title`, `lang`, `charset`, `canonical`, `alternate`, `icon`, `manifest`, `base`, `amphtml`, `next`, `prev`,
   * or the lower-cased `name`/`property`/`http-equiv`/`itemprop` of a `<meta>` ("description", "og:title", "refresh").
   */
  readonly name: string
  /** Which attribute carried the name; `tag` for title, lang, charset and links. */
  readonly via: 'name' | 'property' | 'http-equiv' | 'itemprop' | 'tag'
  /** The name as written, and where (for links the rel). */
  readonly nameAt: Span
  readonly written: string
  readonly content: Value | null
  /** Other attributes: hreflang, media, sizes, type, rel. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where the browser puts it; a canonical that lands in body is ignored by search engines. */
  readonly place: Place
  /** The source text itself stands between `<head>` and `</head>`. */
  readonly writtenInHead: boolean
  /** In a comment, `<noscript>` or `<template>`: listed, never judged as live. */
  readonly state: State
  /** Behind a template condition (`{% if %}`): alternatives are not duplicates. */
  readonly conditional: boolean
}

/** How the document's head and body are laid out. At most one per page. `at` is the `<head>` tag (empty at 0 when there is none). */
export interface HeadFact extends Base {
  readonly kind: 'head'
  /** Span of the written `<head …>` tag, `</head>`, `<body …>`, `<html …>` where they are written. */
  readonly open: Span | null
  readonly close: Span | null
  readonly body: Span | null
  readonly html: Span | null
  /** The tag or text that closed the head before `</head>`, by the browser's rules; `null` when nothing did. */
  readonly endedBy: { readonly at: Span; readonly what: string } | null
}

/** A block of `application/ld+json`. `at` is its content. */
export interface StructuredDataFact extends Base {
  readonly kind: 'structured-data'
  /** The `@type` words, outermost first, graph members included. */
  readonly types: readonly string[]
  /** Why it does not parse and where; `null` when it does or when islands forbid judging. */
  readonly broken: { readonly at: Span; readonly why: string } | null
  /** The outermost objects; members of `@graph` stand in their property of that name. None when it does not parse, or islands may write more than texts. */
  readonly things: readonly Thing[]
  readonly state: State
}

/** One object of structured data. */
export interface Thing {
  /** Where its type is written; where it has none, its first brace. */
  readonly at: Span
  /** The words of `@type`. */
  readonly types: readonly string[]
  /** By name as written, `@id` and `@context` among them; what stands in a list are several. An empty list has none. */
  readonly properties: Readonly<Record<string, readonly Said[]>>
}

/** One value of a property. `at` is what stands between its quotes, or all of it. */
export type Said =
  | { readonly is: 'thing'; readonly at: Span; readonly thing: Thing }
  /** `null` when a template writes some of it. Texts are cut after 300 characters. `exact` = it is written so, letter for letter. */
  | { readonly is: 'text'; readonly at: Span; readonly text: string | null; readonly exact: boolean }
  /** Numbers, booleans and `null`, as words. */
  | { readonly is: 'other'; readonly at: Span; readonly text: string }

/** A link a visitor can follow (`a`, `area`). `at` is the value of href. */
export interface LinkFact extends Base {
  readonly kind: 'link'
  readonly href: Value
  /** Campaign parameters in the address, as written. */
  readonly campaign: Readonly<Record<string, string>>
  /** Where the listed element starts that has the same classes, and the one around this. Absent when it is listed itself or has no classes. */
  readonly twin?: { readonly alike: number; readonly within: number | null }
}

export interface FormFact extends Base {
  readonly kind: 'form'
  readonly id: string | null
  readonly name: string | null
  readonly method: string
  readonly action: Value | null
  /** Names of its fields, in order. */
  readonly fields: readonly string[]
}

/** An element scripts could bind to: it has an id, class, name or data attribute of interest. */
export interface ElementFact extends Base {
  readonly kind: 'element'
  readonly tag: string
  readonly id: string | null
  readonly classes: readonly string[]
  readonly name: string | null
  readonly data: Readonly<Record<string, string>>
  /** Where the nearest element around it stands that is listed too: the start of its `whole`. `null` when none is in this file. */
  readonly within: number | null
  /** It stands for others of the same classes that have other surroundings. */
  readonly elsewhere?: true
}

/** `<script>`: the edge from a page to the file it loads, or an inline script. `at` is the value of src, else the content. */
export interface ScriptFact extends Base {
  readonly kind: 'script'
  readonly src: Value | null
  readonly async: boolean
  readonly defer: boolean
  readonly module: boolean
  readonly state: State
  readonly place: Place
  readonly order: number
  readonly trigger: string | null
  /** `tag` in markup, `code` = inserted by a script, `import` = a module's import. */
  readonly by: 'tag' | 'code' | 'import'
}

/** `{% include 'x' %}`, `<?php include`, `<!--#include -->`, `{% extends %}`, `{{> x }}`: the edge from a page to a part of it. */
export interface IncludeFact extends Base {
  readonly kind: 'include'
  /** The name as written. `null` parts of a pattern are unknown folders. */
  readonly target: Value
  /** `layout` = this page is poured into the target; `part` = the target is poured into this page. */
  readonly as: 'part' | 'layout'
  /** Which language wrote it, so that the site can try that language's folders and endings. */
  readonly language: string
  /** Literal arguments handed to the part: `{% render 'ga', ga_id: 'G-…' %}`. */
  readonly arguments: readonly IncludeArgument[]
  readonly place: Place
}

export interface IncludeArgument {
  readonly key: string
  readonly value: Value
}

/** Code waits for an event of elements that it names by a selector. */
export interface BindingFact extends Base {
  readonly kind: 'binding'
  /** The DOM's event: `click`, `submit`. */
  readonly event: string
  /** The same words as the `trigger` of what it sets off in this file. */
  readonly trigger: string
  /** As CSS; `at` is where it is written, or the id or class that it was made of. */
  readonly selector: string
  readonly shapes: readonly SelectorShape[]
  /** `at` covers exactly what is written, so that a fix may replace it in place. */
  readonly exact: boolean
  /** Not the elements themselves but others, found from them: `$('#a').parent()`. */
  readonly near: boolean
}

/** A function others can call that reports something with its parameters: what it does, as data. */
export interface DefinitionFact extends Base {
  readonly kind: 'definition'
  /** Names it can be called by: global name, `object.method`, or `export:name` (`export:default`, `export:stats.goal`, `export:useStats().goal`). */
  readonly names: readonly string[]
  /** Of the parameters in its effects that many come first and belong to the function whose result it is: `useStats(…)`. */
  readonly outer: number
  /** It is a vendor's own function by another name, and so no step on the way from a call to the vendor. */
  readonly vendors?: true
  readonly effects: readonly Effect[]
}

/** What a module gives to others beside functions that report something: a constant, or what another module gives. */
export interface ExportFact extends Base {
  readonly kind: 'export'
  /** `export:GOALS`; `export:*` for everything. One name. */
  readonly names: readonly string[]
  /** A text, or an object that holds texts. */
  readonly value: Value | null
  /** Where it comes from: `import:./stats#goal`, `import:./stats#*`. */
  readonly same: string | null
}

/** One call inside a function, with holes where its parameters go. */
export interface Effect {
  readonly callee: Symbolic
  readonly args: readonly Symbolic[]
  /** May have more arguments than we see. */
  readonly open: boolean
  readonly trigger: string | null
  readonly via: readonly string[]
}

/** A value with parameters in it, as plain data. Only the evaluator knows its inside. */
export interface Symbolic {
  readonly symbolic: unknown
}

/** A call of a function that this file does not define, with what is known of its arguments. */
export interface OutcallFact extends Base, Circumstance {
  readonly kind: 'outcall'
  /** `track`, `analytics.send`, or `import:./track.js#sendGoal`. */
  readonly callee: string
  readonly args: readonly Value[]
  /** What the function was called with whose result is called: the arguments of `useStats(…)`. */
  readonly outer: readonly Value[]
  /** The functions it went through so far, from the outermost. */
  readonly via: readonly string[]
}

/** A comment that speaks to us: `countersign-disable-next-line rule-id -- reason`. */
export interface DirectiveFact extends Base {
  readonly kind: 'directive'
  readonly action: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file'
  /** Rule ids with their places; empty = all rules. */
  readonly rules: readonly { readonly id: string; readonly at: Span }[]
  readonly reason: string | null
}

/** A value that other files read by a name: a variable of the environment, a key of the site's settings (`site.google_analytics`). */
export interface VariableFact extends Base {
  readonly kind: 'variable'
  readonly name: string
  readonly value: Value
}

/** A tracking plan, one for each of its files. */
export interface PlanFact extends Base {
  readonly kind: 'plan'
  /** The folder it speaks for, with all below: '' is the root. */
  readonly folder: Path
  readonly plan: Plan
  /** What in its file cannot be meant. */
  readonly problems: readonly { readonly at: Span; readonly message: string }[]
}

/** Facts of one page with the page they stand in: what a page's visitors get includes its scripts and parts. */
export interface Reached<F extends Fact = Fact> {
  readonly fact: F
  readonly from: Path
}
