import type { Location } from 'vscode-languageserver-types'
import type { Path } from '../../core/index.js'

export type ServiceId = 'google' | 'yandex' | 'facebook' | 'telegram' | 'x'

/** What a line of a card is. */
export type Role = 'icon' | 'site' | 'address' | 'title' | 'text' | 'picture'

/** How a service shows a link to the page: `bare` = the address alone. */
export type Form = 'result' | 'large' | 'small' | 'bare'

/** A text as far as it is known; `null` = a part that only the running site knows. */
export type Parts = readonly (string | null)[]

/** One thing that a service shows, and where it takes it from. */
export interface Line {
  readonly role: Role
  /** As the service shows it. Empty = it shows nothing here, or takes something of its own choice. */
  readonly parts: Parts
  /** The service shows the beginning only. */
  readonly cut: boolean
  /** The tag it comes from: `<title>`, `og:title`; `null` = from no tag. */
  readonly tag: string | null
  /** Where that stands. */
  readonly place: Location | null
  /** The tag that the service would rather have read, and that is not there. */
  readonly instead: string | null
  /** Pictures and icons only. */
  readonly picture?: Picture
}

/**
 * `here` = a file of the folder; `missing` = there should be one; `outside` = on another host; `relative` = no whole address, which the service does not
 * complete; `drawing` = a kind of file that the service does not show; `unknown` = only the running site knows.
 */
export type PictureState = 'here' | 'missing' | 'outside' | 'relative' | 'drawing' | 'unknown'

export interface Picture {
  readonly state: PictureState
  /** Of the file in the folder; `null` = there is none. */
  readonly uri: string | null
  /** In pixels; `null` = not known. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** What a person should know of a card. */
export type NoteId =
  /** A robots tag keeps the page out. */
  | 'forbidden'
  /** A robots tag forbids texts under the title. */
  | 'no-snippet'
  /** The service chooses a title, or a text, by itself. */
  | 'own-title'
  | 'own-text'
  /** Nothing to show there. */
  | 'no-title'
  | 'no-text'
  | 'no-picture'
  /** X shows a card only where a tag asks for one, of a kind that it knows. */
  | 'no-card'
  | 'unknown-card'

export interface Note {
  readonly says: NoteId
  /** The tag it is about, or that is missing. */
  readonly tag: string
  readonly place: Location | null
}

export interface Card {
  readonly service: ServiceId
  readonly form: Form
  readonly lines: readonly Line[]
  readonly notes: readonly Note[]
}

/** How services show a page. */
export interface Preview {
  /** The page that is shown. */
  readonly path: Path
  /** The file it was asked for, when that is a part or a layout of the page; else `null`. */
  readonly part: Path | null
  readonly cards: readonly Card[]
}
