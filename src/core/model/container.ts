import type { Base } from './fact.js'
import type { Span } from './span.js'
import type { TrackerId } from './tracker.js'
import type { Value } from './value.js'

/** An exported container of a tag manager. At most one in a file. `at` is its public id, else the start of the file. */
export interface ContainerFact extends Base {
  readonly kind: 'container'
  readonly vendor: TrackerId
  /** `GTM-K8WQ3TZ`, as written; `null` when the export names none. */
  readonly id: Value | null
  readonly name: string | null
  /** Where it runs: only `web` containers are loaded by pages and listen to their data layer. */
  readonly usage: 'web' | 'server' | 'other'
  /** The number of a published version; `null` = of a workspace, which may have been exported in part. */
  readonly version: string | null
  /** It speaks of variables, triggers or tags that it does not hold, and comes from a workspace: a part of one, most likely. */
  readonly partial: boolean
  /** When it was exported, as written: `2025-07-04 10:36:13`. Compares as text. */
  readonly exported: string | null
  readonly tags: number
  readonly triggers: number
  readonly variables: number
  /** Names of its folders, in the order of the export. */
  readonly folders: readonly string[]
  /** Custom templates of it push to the data layer: which events, nobody reads. */
  readonly pushes: boolean
  /** Names of variables that zones, clients, transformations and folders speak of. */
  readonly references: readonly Reference[]
  /** Names that `{{…}}` may speak of besides its variables: built-in ones. */
  readonly builtIn: readonly string[]
}

/** `{{Name}}`, or a trigger's id, a tag's name: `name` is what it means, `at` where it stands. */
export interface Reference {
  readonly name: string
  readonly at: Span
}

/** One tag of a container. `at` is its name. */
export interface ContainerTagFact extends Base {
  readonly kind: 'container-tag'
  readonly vendor: TrackerId
  readonly name: string
  /** The folder it lies in; `null` = in none, or in one that the export does not hold. */
  readonly folder: string | null
  /** The manager's own word: `googtag`, `gaawe`, `html`, `cvt_181152182_9`. */
  readonly type: string
  /** Where it says that it is paused; `null` when it is not. */
  readonly paused: Span | null
  /** It can run: it is not paused, and a trigger or another tag that can run starts it. */
  readonly live: boolean
  /** Ids of triggers; `builtIn` ones stand in no list. */
  readonly firing: readonly Reference[]
  readonly blocking: readonly Reference[]
  /** Names of tags it runs before and after itself. */
  readonly sequence: readonly Reference[]
  /** Names of its triggers, or of the tag that starts it, for a person. */
  readonly trigger: string | null
  /** Additional consent checks: not decided, decided that none is needed, or which kinds are needed. */
  readonly consent: 'unset' | 'none' | 'needed'
  /** The id it sends to, where its type has one. */
  readonly target: Value | null
  /** Whose tag it is, where its type tells. */
  readonly system: TrackerId | null
  /** It starts a counter, which sends by itself; others only send to one. */
  readonly starts: boolean
  readonly references: readonly Reference[]
  /** What stands in its Custom HTML that containers or browsers make trouble with. */
  readonly markup: readonly MarkupTrouble[]
  /** Vendors whose code its Custom HTML holds. */
  readonly vendors: readonly TrackerId[]
}

export interface MarkupTrouble {
  /** `written` = by `document.write` though the tag does not support it; `supported` = though it does; `insecure` = `http:`; `modern` = newer than ES5. */
  readonly what: 'written' | 'supported' | 'insecure' | 'modern'
  readonly at: Span
  /** What is written there: the address, the word. */
  readonly said: string
}

/** One trigger of a container. `at` is its name. */
export interface ContainerTriggerFact extends Base {
  readonly kind: 'container-trigger'
  readonly vendor: TrackerId
  readonly id: string
  readonly name: string
  readonly folder: string | null
  /** In the words of exports: `CUSTOM_EVENT`, `LINK_CLICK`. */
  readonly type: string
  /** Which events of the data layer it waits for; `null` = for none by name. */
  readonly hears: Hearing | null
  /** It has further conditions. */
  readonly filtered: boolean
  /** A tag of the container is started or blocked by it, or a group of triggers holds it. */
  readonly used: boolean
  /** A tag that can run is started by it. */
  readonly live: boolean
  readonly references: readonly Reference[]
}

export interface Hearing {
  readonly by: 'equals' | 'contains' | 'starts' | 'ends' | 'regex' | 'other'
  /** `at` is its place. */
  readonly text: Value
  readonly negated: boolean
  readonly ignoresCase: boolean
}

/** One variable of a container. `at` is its name. */
export interface ContainerVariableFact extends Base {
  readonly kind: 'container-variable'
  readonly vendor: TrackerId
  readonly name: string
  readonly folder: string | null
  /** The manager's own word: `v`, `c`, `jsm`, `gtes`. */
  readonly type: string
  /** The data layer key it reads, with its place; `null` for others. */
  readonly key: Value | null
  /** It has a value for when there is none. */
  readonly fallback: boolean
  readonly references: readonly Reference[]
}
