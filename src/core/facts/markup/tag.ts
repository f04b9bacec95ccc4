import type { Span, State } from '../../model/index.js'
import type { Attribute, Tag } from '../../page/markup.js'

/** The attribute of that name that counts. */
export function attributeOf(tag: Tag, name: string): Attribute | undefined {
  for (const attribute of tag.attributes) if (attribute.name === name && !attribute.duplicate) return attribute
  return undefined
}

/** Its value without white space around it; `null` when there is none or a template writes part of it. */
export function wordOf(tag: Tag, name: string): string | null {
  const attribute = attributeOf(tag, name)
  if (!attribute || attribute.holed) return null
  const word = attribute.value.trim()
  return word === '' ? null : word
}

/** Where a person would point: the value, or the name where there is no value. */
export function pointAt(attribute: Attribute): Span {
  return attribute.valueAt.end > attribute.valueAt.start ? attribute.valueAt : attribute.nameAt
}

/** From start tag to end tag. */
export function wholeOf(tag: Tag): Span {
  return { start: tag.at.start, end: tag.close?.end ?? tag.content?.end ?? tag.at.end }
}

/** Metadata and data blocks: what stands in `<noscript>` or `<template>` is there for some visitors, or for none. */
export function standing(tag: Tag): State {
  if (tag.commented) return 'commented'
  return tag.noscript || tag.template ? 'unknown' : 'active'
}
