/**
 * What the page of the preview and the extension say to each other; all the extension knows of the page. The server's words are `service/preview/words.ts`:
 * the compiler holds these to them where the extension hands a preview on.
 */

export type ServiceId = 'google' | 'yandex' | 'facebook' | 'telegram' | 'x'
export type Role = 'icon' | 'site' | 'address' | 'title' | 'text' | 'picture'
export type Form = 'result' | 'large' | 'small' | 'bare'
export type PictureState = 'here' | 'missing' | 'outside' | 'relative' | 'drawing' | 'unknown'
export type NoteId =
  'forbidden' | 'no-snippet' | 'own-title' | 'own-text' | 'no-title' | 'no-text' | 'no-picture' | 'no-card' | 'unknown-card'

export interface Line {
  readonly role: Role
  /** `null` = a part that only the running site knows. */
  readonly parts: readonly (string | null)[]
  readonly cut: boolean
  readonly tag: string | null
  readonly instead: string | null
  /** A click has somewhere to lead. */
  readonly leads: boolean
  readonly picture: Picture | null
}

export interface Picture {
  readonly state: PictureState
  /** Where the page may load it from; `null` = nowhere. */
  readonly source: string | null
  /** Pixels; `null` = not known. */
  readonly size: { readonly width: number; readonly height: number } | null
}

export interface Note {
  readonly says: NoteId
  readonly tag: string
  readonly leads: boolean
}

export interface Card {
  readonly service: ServiceId
  readonly form: Form
  readonly lines: readonly Line[]
  readonly notes: readonly Note[]
}

/** Why there is nothing to show: no page is open, the site is still read, or nothing runs. */
export type Waiting = 'no-page' | 'reading' | 'stopped'

/** To the page. */
export type ToPreview =
  | { readonly is: 'texts'; readonly texts: Texts }
  /** `part` is the file that is open when that is only a part of the page. */
  | { readonly is: 'preview'; readonly uri: string; readonly path: string; readonly part: string | null; readonly cards: readonly Card[] }
  | { readonly is: 'waiting'; readonly why: Waiting }

/** From the page. Lines are named by their numbers in the preview that was sent last. */
export type FromPreview =
  | { readonly is: 'ready'; readonly uri: string | null }
  | { readonly is: 'open'; readonly card: number; readonly line: number }
  | { readonly is: 'open-note'; readonly card: number; readonly note: number }
  | { readonly is: 'restart' }

/** Translated by the extension; `{0}` is filled by the page. */
export interface Texts {
  readonly services: Readonly<Record<ServiceId, string>>
  readonly roles: Readonly<Record<Role, string>>
  /** What stands for a text that only a template knows. */
  readonly unknown: Readonly<Record<Role, string>>
  readonly hole: string
  readonly pictures: Readonly<Record<Exclude<PictureState, 'here'>, string>>
  readonly broken: string
  readonly notes: Readonly<Record<NoteId, string>>
  readonly waiting: Readonly<Record<Waiting, string>>
  readonly part: string
  readonly sources: string
  readonly instead: string
  readonly cut: string
  readonly go: string
  readonly restart: string
}
