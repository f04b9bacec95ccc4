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
  /** Globals that carry the id as a plain value. */
  readonly settings?: readonly SettingShape[]
  /** Components of npm packages that start a counter. Their functions are protocols with `from`. */
  readonly components?: readonly ComponentShape[]
  /** Globals whose functions run once the vendor's script is there: lists (`yandex_metrika_callbacks.push(f)`) and hooks (`vkAsyncInit = f`). */
  readonly callbacks?: readonly string[]
  /** E-commerce objects it reads from a data layer. */
  readonly ecommerce?: EcommerceShape
  /** Options of init/config with their types: unknown or misspelt names can be told. */
  readonly options?: OptionTable
  /** Events the vendor names itself, with their parameters. */
  readonly events?: readonly StandardEvent[]
  /** Which names an event or goal may have. */
  readonly names?: NameLimits
  /** Which names and how many parameters an event may have. */
  readonly parameters?: ParameterLimits
  /** Which names, values and how many of them the properties of a user may have. */
  readonly userProperties?: ParameterLimits
  /** What stands in an event's list of items. */
  readonly items?: ItemShape
  /** Starting a counter by one of these words counts the page, unless the option has this value. */
  readonly countsPage?: { readonly by: readonly string[]; readonly option: string; readonly unless: boolean }
  /** What it takes about a visitor in arguments of the role `user-data`. */
  readonly visitor?: VisitorShape
  /** The key by which the vendor knows an event that its server was told as well, and the argument it stands in. */
  readonly twin?: { readonly key: string; readonly in: 'parameters' | 'options' }
  /** Calls that shape those which follow and say nothing to those before. */
  readonly order?: readonly OrderShape[]
  /** Methods of which one of each list must be called somewhere, else nothing that is reported arrives: where to, and as what. */
  readonly needs?: readonly (readonly string[])[]
  /** Starting it counts no page: without a page view that is reported by hand, no page is counted. */
  readonly viewsByHand?: true
  /** Words of its consent commands. */
  readonly consent?: ConsentShape
  /** Several counters of it on one page are normal (then "two ids" is no finding). */
  readonly several: boolean
  /** What a second start of the same counter on one page does, to follow "so" or "again:": "the second start is ignored with its options". */
  readonly twice?: string
  /** Where the vendor wants its snippet; absent = anywhere. */
  readonly place?: 'head'
  /** The system as a whole has ended. */
  readonly retired?: Retirement
  readonly cookies?: readonly string[]
  /** Hosts a content security policy must allow, by directive. */
  readonly csp?: Readonly<Record<string, readonly string[]>>
  /** Installation snippet with `{id}`; `head` goes high into the head, `body` right after `<body>`. */
  readonly snippet?: { readonly head?: string; readonly body?: string }
  readonly sources: readonly Source[]
  /** The settings of a site describe it; absent = it is built in. */
  readonly described?: true
}

/** What must be said first: `_paq.push(['setCustomUrl', …])` before `_paq.push(['trackPageView'])`. */
export interface OrderShape {
  /** Methods that must come first … */
  readonly first: readonly string[]
  /** … of calls of these methods, on the same object. */
  readonly then: readonly string[]
  /**
   * Keys of the options of `first` that matter to later calls. With them it speaks for one counter and for good: only calls to that counter are
   * compared. Without them it speaks to whatever follows, so that it may be meant for another call further down.
   */
  readonly keys?: readonly string[]
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
  /** Older forms leave this prefix out: `123456789` and `AW-123456789` are the same counter. */
  readonly prefix?: string
  /** How calls address one action of a counter: group 1 is the counter's id, group 2 the action: `AW-123456789/AbC-D_efG`. */
  readonly address?: RegExp
  /** Most counters have no id: the system knows the site by its address. Then a missing id is no finding. */
  readonly optional?: boolean
}

/** Shape of an address. All given parts must match. Scheme-less (`//host/…`) and mirrored (`../../host/…`) addresses match too. */
export interface UrlShape {
  /** Exact host names, or a pattern on the host name. Absent = any host (first-party loaders): then `path` or `query` must be telling. */
  readonly hosts?: readonly string[] | RegExp
  /** Pattern on the path, leading slash included. */
  readonly path?: RegExp
  /** Patterns on query parameters; all must match. */
  readonly query?: Readonly<Record<string, RegExp>>
  /** Pattern on the query as a whole (without `?`), for addresses that separate by `;`. */
  readonly search?: RegExp
}

/** How the id is found in an address or tag. */
export type IdFrom =
  | { readonly query: string }
  /** First group of this pattern on the whole address. */
  | { readonly url: RegExp }
  /** An attribute of the tag, or the first group of a pattern on its value. */
  | { readonly attribute: string; readonly part?: RegExp }

export interface LoaderShape {
  /** Its name in facts and words: "tag.js", "gtag/js". */
  readonly name: string
  readonly url: UrlShape
  readonly id?: IdFrom
  /** The loader alone starts the counter (Plausible, Umami, GTM): it is a counter fact of `how: 'loader'` that needs no init. */
  readonly starts?: boolean
  /** The file serves other purposes too (widgets, log-in): that it is loaded does not say that anything is tracked. */
  readonly shared?: boolean
  /** The vendor demands or recommends async/defer on the tag. */
  readonly async?: 'required' | 'recommended'
  /** Addresses of builds that are meant for testing, not for visitors: `container_…_preview.js`. */
  readonly test?: RegExp
  readonly generation?: string
  readonly retired?: Retirement
  /** The id's prefix decides which system it belongs to: `[/^G-/, 'ga4']`. First match wins; none = this tracker. */
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
  /**
   * Attributes the tag must carry to be taken for this loader, with patterns for what is known of their values:
   * they tell a first-party copy with a common name (`/script.js` with `data-website-id`) from anybody's script.
   */
  readonly marks?: Readonly<Record<string, RegExp>>
  /** Attributes of other vendors' tags that share its marks: with one of them the tag is not this loader. */
  readonly lacks?: readonly string[]
  /** The data layer it reads: its usual name, and the query parameter that renames it. */
  readonly layer?: { readonly name: string; readonly query: string }
}

/**
 * How a vendor's function is called. One of
 * - `function`: `ym(1,'reachGoal','x')`, `fbq('track','Lead')`, `clarity('set','a','b')`
 * - `queue`: `_paq.push(['trackEvent','a','b'])`, read as a function call with the list's items as arguments
 * - `object-queue`: `_tmr.push({type:'reachGoal', id:'1', goal:'x'})`
 * - `methods`: `VK.Goal('lead')`, `yaCounter1.reachGoal('x')`, `umami.track('x')`; `global` is the object, the member is the command
 * - `constructor`: `new Ya.Metrika({id:1})`; it has no command, so what it does is `otherwise`
 * - `data-layer`: `dataLayer.push({event:'x'})`
 * - `plugin`: `app.use(VueGtag, {…})`; `global` is the plugin, the arguments are those behind it
 */
export interface Protocol {
  readonly style: 'function' | 'queue' | 'object-queue' | 'methods' | 'constructor' | 'data-layer' | 'plugin'
  /** Dotted path of the global ("ym", "VK.Retargeting", "Ya.Metrika2"), or a pattern whose first group is the counter id. */
  readonly global: string | RegExp
  /**
   * npm package that exports it. Then `global` is the export's name: `default`, `reachGoal`, `useMetrica()` for what a call of it returns,
   * `new Analytics` for its instances.
   */
  readonly from?: string
  /** The object exists only once the vendor's file has run: its snippet makes no queue for calls that come earlier. */
  readonly late?: true
  /** The global has a common name: it is the vendor's only where a page loads the vendor's library. */
  readonly loaded?: true
  /** Position of the counter id among the arguments, from 0. */
  readonly counterAt?: number
  /** object-queue and constructor: the key (object-queue: `config.id` too) that holds the counter id. With `counterAt`: asked when an object stands at that position. */
  readonly counterKey?: string
  /** Position of the command word, from 0. */
  readonly commandAt?: number
  /** object-queue: the key, `config.command` too, that holds the command word. */
  readonly commandKey?: string
  /** Commands may be prefixed by a tracker name and a dot: `ga('t2.send', …)`. */
  readonly prefixed?: boolean
  /** Commands may be followed by a colon and the names of trackers: `snowplow('trackPageView:sp1;sp2')`. */
  readonly suffixed?: boolean
  /** The id's prefix decides which system a call speaks to, as for loaders: `gtag('config', 'AW-1')`. None matches = this tracker. */
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
  /** Function style: the list its stub fills. An `arguments` object pushed there by a function of any name is a call of this protocol. */
  readonly queue?: string
  /** The library takes only `arguments` objects from the queue for commands; real lists are dropped without a word. */
  readonly strict?: true
  /**
   * A global whose text is the function's real name: `window.GoogleAnalyticsObject = '__gaTracker'`.
   * Or a list to which its names are added: `GlobalSnowplowNamespace.push('sp')`.
   */
  readonly namedBy?: string
  readonly methods: Readonly<Record<string, Method>>
  /** What a call is when its command is no fixed word: `plausible('Signup')`. Without it an unknown command is a mistake. */
  readonly otherwise?: Method
  /** constructor, or methods that `gives: 'instance'`: the methods of the object one gets. It remembers the counter. */
  readonly instance?: Readonly<Record<string, Method>>
  readonly generation?: string
  readonly retired?: Retirement
  /**
   * Nobody can call the vendor so, but people who know another vendor do: what to write instead, in words. A call with one of its
   * methods is a mistake and makes no counter or event; any other call is none of ours.
   */
  readonly mistaken?: string
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
  /** Pushes its `parameters` to the data layer; `event` is the name where they have none. */
  | 'push'
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
  /** Which event names it takes. Absent = any. */
  readonly takes?: NameChoice
  /** Returns an object with the protocol's `instance` methods: `ttq.instance('ID').track('x')`. */
  readonly gives?: 'instance'
  /**
   * Does something else for certain first arguments: `gtag('config','AW-1/label')`, `ga('send','event')`. Tried in order, on argument 0 as
   * text (numbers and booleans as JavaScript prints them). The `args` of `then` begin with this same argument 0.
   */
  readonly when?: readonly { readonly first: RegExp; readonly then: Method }[]
  /** When argument 0 is an object, `when` looks at this key of it instead: `ga('send', { hitType: 'event' })`. */
  readonly firstKey?: string
  /** What it does when the argument of role `name` is left out: `umami.track()` is a page view. */
  readonly nameless?: Method
}

/** The names a method is made for: the tracker's `events`, or a list of its own. */
export interface NameChoice {
  readonly names?: readonly string[]
  /** It takes no names but ids of this shape, in words for a person: "the id of an event, such as tw-o1a2b-p3c4d". */
  readonly like?: RegExp
  readonly words?: string
  /** What becomes of other names: not sent at all; sent although another method is meant for them; no vendor text says. */
  readonly others: 'dropped' | 'sent' | 'unknown'
  /** The method that is meant for other names. */
  readonly instead?: string
}

export interface Argument {
  readonly role:
    | 'counter'
    /** A name for the counter, by which prefixed commands address it: `ga('create', 'UA-1-1', 'auto', 't2')`. */
    | 'counter-name'
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
  /** The words it must be one of. */
  readonly values?: readonly string[]
  /**
   * The key (`config.id`: of an object within) it stands under instead of a position: of the pushed object, of the constructor's options,
   * in other styles of the first argument after command and counter. `parameters` without a key is that whole object.
   * An argument that has a place of its own too is asked by its key when an object stands in its place or in one before it:
   * `ga('send', 'event', 'form', 'sent')`, `ga('send', 'event', { eventCategory: 'form', eventAction: 'sent' })`.
   * A counter's is asked of each object of a list as well: `initialize([{ trackingId: 'G-1' }])`.
   */
  readonly key?: string
  /** parameters: the key among them that names the receiving counter, or a list of them: `send_to`. */
  readonly counterKey?: string
}

/**
 * `<img>`, `<iframe>` of a noscript form. An image that a script asks for (`new Image().src = …`, `element.src = …`, written markup)
 * is the same pixel; then the counter's `how` is `snippet`, because it runs.
 */
export interface PixelShape {
  readonly tag: 'img' | 'iframe'
  readonly url: UrlShape
  readonly id: IdFrom
  /** `counter` = the no-script form of a counter; `event` = an image that reports an event; `badge` = only shows a number. */
  readonly means: 'counter' | 'event' | 'badge'
  /** For events: the address is often all there is of the counter, so that it declares the counter as well. */
  readonly declares?: true
  /** For events: query parameters that are parameters of the event, with their names among the tracker's. */
  readonly parameters?: Readonly<Record<string, string>>
  /** For events: query parameter that holds the name, or a pattern on the address whose groups, joined by "/", are the name. */
  readonly name?: string | RegExp
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
}

/** `rrPartnerId = '…'`, `_hjSettings = {hjid: 1, hjsv: 6}`: a global, or a key of one, that holds the id. */
export interface SettingShape {
  readonly global: string
  readonly key?: string
  /** It is the only place of the id and the loader follows it: a counter fact of `how: 'snippet'`, `by` the global's name. */
  readonly starts: boolean
  readonly generation?: string
  readonly retired?: Retirement
}

/** `<YMInitializer accounts={[1]} options={{…}} />`: `id` and `options` are properties; `id` may hold a list of ids. */
export interface ComponentShape {
  readonly from: string
  readonly name: string
  readonly id: string
  readonly options?: string
  /** The variable of the environment it reads where the id is left out. */
  readonly environment?: string
  /** A property with which it takes what was started elsewhere (`client={posthog}`), and starts nothing. */
  readonly instead?: string
  /** The id's prefix decides which system it belongs to. */
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
}

/** Objects `{ecommerce: {currencyCode, <action>: {…}}}` in a data layer. Other actions are dropped by the vendor. */
export interface EcommerceShape {
  /** Option of init that names the layer; `true` there means `layer`. Absent option = not read (or switched on in the vendor's interface). */
  readonly option?: string
  readonly layer: string
  readonly key: string
  readonly currencyKey: string
  readonly actions: Readonly<Record<string, EcommerceAction>>
  /** GA4 names the vendor converts to its own actions. */
  readonly converts?: Readonly<Record<string, string>>
}

export interface EcommerceAction {
  /** Key of the list within the action; `null` = the action is the list itself. */
  readonly list: string | null
  /** Of each entry. A list within `required` means "one of". */
  readonly required?: readonly (string | readonly string[])[]
  readonly fields: Readonly<Record<string, ParameterShape>>
  /** Of its `actionField`. */
  readonly actionField?: Readonly<Record<string, ParameterShape>>
}

export interface AttributeEvent {
  /** Attribute whose value is the event name (`data-umami-event`), or a class prefix (`plausible-event-name=`). */
  readonly attribute?: string
  readonly classPrefix?: string
  /** Beginnings of classes that people write for the prefix, and that match nothing. Anchored. */
  readonly mistaken?: RegExp
  /** The trigger words: "click". */
  readonly trigger: string
  /** The trigger when the element is a form, where it differs: "submit". */
  readonly formTrigger?: string
  /** Attributes that give the name when the event's own is empty. */
  readonly fallback?: readonly string[]
  /** What stands before the name of a parameter, in attributes or classes as the event's own: `data-umami-event-`. */
  readonly parameterPrefix?: string
  /** `+` in the value stands for a space. */
  readonly plus?: boolean
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

/** What an event reports, whatever a vendor calls it. By it the name of one vendor finds that of another. */
export type Meaning =
  | 'page'
  | 'view'
  | 'category'
  | 'search'
  | 'cart'
  | 'wish'
  | 'checkout'
  | 'payment'
  | 'purchase'
  | 'lead'
  | 'sign-up'
  | 'trial'
  | 'subscribe'

export interface StandardEvent {
  readonly name: string
  /** Absent = nothing that other vendors have a name for. */
  readonly means?: Meaning
  readonly about?: string
  /** Required parameters. A list within means "one of". */
  readonly required?: readonly (string | readonly string[])[]
  /** Parameters the vendor asks for without which the event still counts, only poorer ("typically required"): never an error. */
  readonly expected?: readonly string[]
  /** A parameter that is useless without others: `{ value: ['currency'] }`. */
  readonly needs?: Readonly<Record<string, readonly string[]>>
  readonly parameters?: Readonly<Record<string, ParameterShape>>
  readonly retired?: Retirement
}

export interface ParameterShape {
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'list' | 'items' | 'currency' | 'any'
  readonly required?: boolean
  readonly values?: readonly string[]
  /** Numbers: a number written as a text does as well. */
  readonly texts?: true
  /** Numbers: the smallest the vendor takes. */
  readonly least?: number
  readonly about?: string
}

/** The keys under which a vendor is told who a visitor is. Other keys are ignored by it. */
export interface VisitorShape {
  readonly keys: readonly string[]
  /** Keys people write instead, with the vendor's: `{ email: 'em' }`. */
  readonly former?: Readonly<Record<string, string>>
  /** Keys whose value is a hash of this kind and nothing else: `{ customerEmail: 'SHA-1' }`. */
  readonly hashed?: Readonly<Record<string, 'SHA-1' | 'SHA-256' | 'MD5'>>
}

/** What an item of an event's list may hold. */
export interface ItemShape {
  /** The event parameter that holds the list. */
  readonly list: string
  readonly keys: Readonly<Record<string, ParameterShape>>
  /** A list within means "one of". */
  readonly required: readonly (string | readonly string[])[]
  /** Keys of an older system that people leave in, with today's name: `{ id: 'item_id' }`. */
  readonly former?: Readonly<Record<string, string>>
  /** How many keys of one's own may stand beside `keys`. */
  readonly maxExtra?: number
}

/** Words of consent commands. */
export interface ConsentShape {
  /** Words of the action argument; empty when the command has none. */
  readonly actions: readonly string[]
  /** The action that must run before the loader and before anything that sends. */
  readonly first?: string
  /** The action (the command's own name where it has none) that keeps everything back until another lets it go, and methods it must come before. */
  readonly holds?: { readonly action: string; readonly before?: readonly string[] }
  /** What can be allowed, in the exact case. */
  readonly keys: readonly string[]
  /** What each key can be set to. */
  readonly values: readonly string[]
  /** The value that allows nothing. */
  readonly denied?: string
  /** Keys that a complete command sets. */
  readonly expected?: readonly string[]
  /** Keys that say how the command works instead of what is allowed. */
  readonly settings?: Readonly<Record<string, ConsentSetting>>
}

export interface ConsentSetting extends OptionShape {
  /** The action it works with; absent = any. */
  readonly only?: string
}

export interface NameLimits {
  /** Upper and lower case are the same to the vendor. */
  readonly fold?: true
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
  /** Reserved names that the vendor takes from code as well, where its own collection of them may be switched off. */
  readonly measured?: readonly string[]
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
  /** Parameters that mean something in every event. */
  readonly known?: Readonly<Record<string, ParameterShape>>
  /** Names the prefixes do not forbid. */
  readonly allowed?: readonly string[]
  /** Keys of an older form or of other vendors that say nothing here, with today's: `{ quantity: 'order_quantity' }`. */
  readonly former?: Readonly<Record<string, string>>
  /** Names that steer the call instead of being sent: not counted, not judged as parameters. */
  readonly control?: Readonly<Record<string, OptionShape>>
}
