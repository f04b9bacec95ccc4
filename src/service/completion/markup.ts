import { CompletionItemKind } from 'vscode-languageserver-types'
import { textOf } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { metaNames } from '../meta.data.js'
import type { Offer } from './code.js'
import { currencyOffers } from './code.js'

/** A start tag in the making. */
export interface TagPlace {
  readonly name: string
  /** The tag's text up to the cursor, and its rest. */
  readonly text: string
  /** The attribute whose value is being typed. */
  readonly attribute: string
}

/** What may stand in the value of an attribute. */
export function attributeOffers(folder: Folder, place: TagPlace): readonly Offer[] {
  if (place.name === 'meta') return metaOffers(place)
  return [...idOffers(folder, place), ...eventOffers(folder, place)]
}

function metaOffers({ attribute, text }: TagPlace): readonly Offer[] {
  if (attribute === 'name' || attribute === 'property' || attribute === 'http-equiv') {
    return Object.entries(metaNames)
      .filter(([, it]) => it.via === attribute)
      .map(([label, it]) => ({ label, kind: CompletionItemKind.Property, about: it.about }))
  }
  if (attribute !== 'content') return []
  const name = /\b(?:name|property|http-equiv)\s*=\s*["']?([^"'\s>]+)/i.exec(text)?.[1]?.toLowerCase()
  if (name === 'product:price:currency' || name === 'og:price:currency') return currencyOffers
  const values = name !== undefined && Object.hasOwn(metaNames, name) ? (metaNames[name]?.values ?? []) : []
  return values.map(label => ({ label, kind: CompletionItemKind.Value }))
}

/** Attributes that carry a counter's id: `data-website-id`, `data-domain`. */
function idOffers({ trackers, workspace }: Folder, { attribute }: TagPlace): readonly Offer[] {
  return trackers
    .filter(it => it.loaders.some(({ id }) => id !== undefined && 'attribute' in id && id.attribute === attribute))
    .flatMap(tracker => {
      const ids = new Set(workspace.site.all('counter', tracker.id).flatMap(({ fact }) => textOf(fact.id) ?? []))
      return [...ids].map(label => ({ label, kind: CompletionItemKind.Value, detail: tracker.title }))
    })
}

/** Attributes that declare an event: `data-umami-event`. */
function eventOffers({ trackers, workspace }: Folder, { attribute }: TagPlace): readonly Offer[] {
  return trackers
    .filter(it => it.attributes?.some(one => one.attribute === attribute) === true)
    .flatMap(tracker => {
      const names = new Set(workspace.site.all('event', tracker.id).flatMap(({ fact }) => textOf(fact.name) ?? []))
      return [...names].map(label => ({ label, kind: CompletionItemKind.Event, detail: tracker.title }))
    })
}
