/** Kebab-case id of a vendor's system, as it stands in output: `yandex-metrica`, `ga4`. */
export type TrackerId = string

/**
 * What we know about one vendor's system, as data. Recognition, rules, hover, completion, docs and snippets read the same object,
 * so knowledge has one address. Every constant that a vendor decides has its source in `sources`.
 */
export interface Tracker {
  readonly id: TrackerId
  /** The name people use: "Yandex Metrica". */
  readonly title: string
  /** What its counter is called by the vendor, lower-case: "counter", "pixel", "container", "measurement ID". */
  readonly noun: string
  readonly category: 'analytics' | 'tag-manager' | 'advertising' | 'session-replay' | 'rating' | 'consent' | 'product'
  /** The vendor's documentation page for installation. */
  readonly docs: string
  /** Case-sensitive substrings. When none of all trackers' scents stands in a text, nothing of it is parsed for tracking. */
  readonly scents: readonly string[]
  readonly ids: IdShape
  readonly loaders: readonly LoaderShape[]
  readonly protocols: readonly Protocol[]
  readonly pixels: readonly PixelShape[]
  /** Events declared in HTML, without a call. */
  readonly attributes?: readonly AttributeEvent[]
  /** Options of init/config with their types: unknown or misspelt names can be told. */
  readonly options?: OptionTable
  /** Events the vendor names itself, with their parameters. */
  readonly events?: readonly StandardEvent[]
  /** Which names an event or goal may have. */
  readonly names?: NameLimits
  /** Which names and how many parameters an event may have. */
  readonly parameters?: ParameterLimits
  /** Several counters of it on one page are normal (then "two ids" is no finding). */
  readonly several: boolean
  /** The system as a whole has ended. */
  readonly retired?: Retirement
  readonly cookies?: readonly string[]
  /** Hosts a content security policy must allow, by directive. */
  readonly csp?: Readonly<Record<string, readonly string[]>>
  /** Installation snippet with `{id}`; `head` goes high into the head, `body` right after `<body>`. */
  readonly snippet?: { readonly head?: string; readonly body?: string }
  readonly sources: readonly Source[]
}

/** Where a constant comes from. `seen` is the day it was read, ISO 8601. */
export interface Source {
  readonly claims: string
  readonly url: string
  readonly seen: string
}

export interface Retirement {
  /** When it stopped working or was retired, ISO date or year; `null` when no dated notice is known. */
  readonly since: string | null
  /** What takes its place, in words: "GA4 (gtag.js)". */
  readonly successor: string
  /** `dead` = collects nothing any more (an error to rely on it); `old` = still works, replace it. */
  readonly level: 'dead' | 'old'
}

export interface IdShape {
  /** Of a well-formed id, anchored. */
  readonly pattern: RegExp
  /** A softer expectation whose breach is information at most (usual length). */
  readonly usual?: RegExp
  /** Words for a person: "6 to 9 digits". */
  readonly words: string
  readonly example: string
  /** Ids that stand in instructions and never in a working page, anchored. General ones (XXXX, YOUR_ID, <…>) are known to the rules. */
  readonly placeholders?: readonly RegExp[]
  /** Two spellings are the same counter: numbers and digit strings always are; `fold` makes upper/lower case equal. */
  readonly fold?: boolean
}

/** Shape of an address. All given parts must match. Scheme-less (`//host/…`) and mirrored (`../../host/…`) addresses match too. */
export interface UrlShape {
  /** Exact host names, or a pattern on the host name. Absent = any host (first-party loaders): then `path` or `query` must be telling. */
  readonly hosts?: readonly string[] | RegExp
  /** Pattern on the path, leading slash included. */
  readonly path?: RegExp
  /** Patterns on query parameters; all must match. */
  readonly query?: Readonly<Record<string, RegExp>>
}

/** How the id is found in an address or tag. */
export type IdFrom =
  | { readonly query: string }
  /** First group of this pattern on the whole address. */
  | { readonly url: RegExp }
  /** An attribute of the tag. */
  | { readonly attribute: string }

export interface LoaderShape {
  /** Its name in facts and words: "tag.js", "gtag/js". */
  readonly name: string
  readonly url: UrlShape
  readonly id?: IdFrom
  /** The loader alone starts the counter (Plausible, Umami, GTM): it is a counter fact of `how: 'loader'` that needs no init. */
  readonly starts?: boolean
  /** The vendor demands or recommends async/defer on the tag. */
  readonly async?: 'required' | 'recommended'
  readonly generation?: string
  readonly retired?: Retirement
  /** The id's prefix decides which system it belongs to: `[/^G-/, 'ga4']`. First match wins; none = this tracker. */
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
}

/**
 * How a vendor's function is called. One of
 * - `function`: `ym(1,'reachGoal','x')`, `fbq('track','Lead')`, `clarity('set','a','b')`
 * - `queue`: `_paq.push(['trackEvent','a','b'])`, read as a function call with the list's items as arguments
 * - `object-queue`: `_tmr.push({type:'reachGoal', id:'1', goal:'x'})`
 * - `methods`: `VK.Goal('lead')`, `yaCounter1.reachGoal('x')`, `umami.track('x')`; `global` is the object, the member is the command
 * - `constructor`: `new Ya.Metrika({id:1})`
 * - `data-layer`: `dataLayer.push({event:'x'})`
 */
export interface Protocol {
  readonly style: 'function' | 'queue' | 'object-queue' | 'methods' | 'constructor' | 'data-layer'
  /** Dotted path of the global ("ym", "VK.Retargeting", "Ya.Metrika2"), or a pattern whose first group is the counter id. */
  readonly global: string | RegExp
  /** Position of the counter id among the arguments, from 0. */
  readonly counterAt?: number
  /** object-queue and constructor: the key that holds the counter id. */
  readonly counterKey?: string
  /** Position of the command word, from 0. */
  readonly commandAt?: number
  /** object-queue: the key that holds the command word. */
  readonly commandKey?: string
  /** Commands may be prefixed by a tracker name and a dot: `ga('t2.send', …)`. */
  readonly prefixed?: boolean
  readonly methods: Readonly<Record<string, Method>>
  /** What a call is when its command is no fixed word: `plausible('Signup')`. Without it an unknown command is a mistake. */
  readonly otherwise?: Method
  readonly generation?: string
  readonly retired?: Retirement
  /** Unknown commands can be told: the list of methods is complete. */
  readonly closed: boolean
}

export type Does =
  /** Starts a counter (the id is the counter argument or the protocol's). */
  | 'start'
  | 'event'
  | 'goal'
  | 'pageview'
  | 'conversion'
  | 'ecommerce'
  | 'consent'
  /** Anything else that is legal. */
  | 'other'

export interface Method {
  readonly does: Does
  /** Arguments after command and counter, in order. */
  readonly args: readonly Argument[]
  /** Fixed name of the event, for methods that are an event by themselves ("trackPageView"). */
  readonly event?: string
  /** Listed as an event at all. Explicit page views that every snippet has (`ga('send','pageview')`) are not. Default: true for event, goal, conversion, ecommerce. */
  readonly listed?: boolean
  readonly retired?: Retirement
  /** Words for hover and completion: what it does, one sentence. */
  readonly about?: string
  /** Does something else for certain first arguments: `gtag('config','AW-1/label')`, `ga('send','event')`. Tried in order, on argument 0 as text. */
  readonly when?: readonly { readonly first: RegExp; readonly then: Method }[]
}

export interface Argument {
  readonly role:
    | 'counter'
    | 'options'
    | 'name'
    | 'parameters'
    | 'callback'
    /** Parts of a name that is built of several arguments, joined by "/": category, action. */
    | 'name-part'
    | 'label'
    | 'value'
    | 'url'
    | 'consent-action'
    | 'consent-settings'
    | 'user-data'
    | 'any'
  /** Types the vendor accepts. Absent = any. */
  readonly types?: readonly ('string' | 'number' | 'boolean' | 'object' | 'list' | 'function' | 'regexp')[]
  readonly required?: boolean
  /** object-queue and constructor: the key it stands under instead of a position. */
  readonly key?: string
}

/** `<img>`, `<iframe>` of a noscript form. */
export interface PixelShape {
  readonly tag: 'img' | 'iframe'
  readonly url: UrlShape
  readonly id: IdFrom
  /** `counter` = the no-script form of a counter; `event` = an image that reports an event; `badge` = only shows a number. */
  readonly means: 'counter' | 'event' | 'badge'
  /** For events: query parameter that holds the name. */
  readonly name?: string
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
}

export interface AttributeEvent {
  /** Attribute whose value is the event name (`data-umami-event`), or a class prefix (`plausible-event-name=`). */
  readonly attribute?: string
  readonly classPrefix?: string
  /** The trigger words: "click". */
  readonly trigger: string
}

export interface OptionTable {
  readonly known: Readonly<Record<string, OptionShape>>
  /** Names outside `known` are ignored by the vendor, so a misspelling can be told. */
  readonly closed: boolean
}

export interface OptionShape {
  readonly types: readonly ('boolean' | 'string' | 'number' | 'object' | 'list' | 'function')[]
  readonly about: string
  readonly default?: string
  readonly values?: readonly string[]
  readonly retired?: Retirement
}

export interface StandardEvent {
  readonly name: string
  readonly about?: string
  /** Required parameters. A list within means "one of". */
  readonly required?: readonly (string | readonly string[])[]
  readonly parameters?: Readonly<Record<string, ParameterShape>>
  readonly retired?: Retirement
}

export interface ParameterShape {
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'list' | 'items' | 'currency' | 'any'
  readonly required?: boolean
  readonly values?: readonly string[]
  readonly about?: string
}

export interface NameLimits {
  /** Must match, else the vendor drops or mangles it. */
  readonly pattern?: RegExp
  /** Must not match: characters the vendor drops calls for (error) … */
  readonly forbidden?: RegExp
  /** … or advises against (warning). */
  readonly discouraged?: RegExp
  readonly words?: string
  readonly maxLength?: number
  readonly reserved?: readonly string[]
  readonly reservedPrefixes?: readonly string[]
}

export interface ParameterLimits {
  readonly pattern?: RegExp
  readonly maxLength?: number
  readonly maxCount?: number
  readonly maxValueLength?: number
  /** Longer values allowed for some. */
  readonly valueLengths?: Readonly<Record<string, number>>
  readonly reserved?: readonly string[]
  readonly reservedPrefixes?: readonly string[]
  /** Names the prefixes do not forbid. */
  readonly allowed?: readonly string[]
}
