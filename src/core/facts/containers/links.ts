import type { Reference } from '../../model/index.js'
import { items, member, textIn, type JsonTree } from '../../page/json-tree.js'
import { idIn, type Export, type Part } from './export.js'
import { BUILT_IN_TRIGGERS, isBuiltInTrigger } from './tag-types.data.js'

/** How tags hang together: by which triggers and other tags they are started. */
export interface Links {
  readonly isLive: (tag: Part) => boolean
  /** Names of what starts it, for a person; `null` when nothing does. */
  readonly startedBy: (tag: Part) => string | null
  /** Triggers that tags or groups of triggers speak of. */
  readonly isUsed: (trigger: string) => boolean
  /** Triggers that start a tag that can run. */
  readonly isHeard: (trigger: string) => boolean
}

export function idsIn(tree: JsonTree | undefined): readonly Reference[] {
  return items(tree).flatMap(it => {
    if (it.is === 'text') return [{ name: it.text, at: it.at }]
    return it.is === 'other' && typeof it.value === 'number' ? [{ name: String(it.value), at: it.at }] : []
  })
}

export function firingOf({ tree }: Part): readonly Reference[] {
  return idsIn(member(tree, 'firingTriggerId'))
}

/** Tags that it starts before or after itself, by name. */
export function sequenceOf({ tree }: Part): readonly Reference[] {
  return [...items(member(tree, 'setupTag')), ...items(member(tree, 'teardownTag'))].flatMap(it => {
    const name = textIn(member(it, 'tagName'))
    return name === null ? [] : [{ name: name.text, at: name.at }]
  })
}

export function pausedAt({ tree }: Part): JsonTree | null {
  const paused = member(tree, 'paused')
  return paused?.is === 'other' && paused.value === true ? paused : null
}

export function triggerId({ tree }: Part): string {
  return idIn(member(tree, 'triggerId')) ?? ''
}

export function linksOf({ tags, triggers }: Pick<Export, 'tags' | 'triggers'>): Links {
  const names = new Map(triggers.map(it => [triggerId(it), it.name.text]))
  const live = liveTags(tags)
  const grouped = triggers.flatMap(({ parameters }) =>
    idsIn(member(parameters.get('triggerIds'), 'list')).concat(groupedIn(parameters.get('triggerIds'))),
  )
  const used = new Set(
    [...tags.flatMap(it => [...firingOf(it), ...idsIn(member(it.tree, 'blockingTriggerId'))]), ...grouped].map(it => it.name),
  )
  const heard = new Set([...tags.filter(it => live.has(it)).flatMap(firingOf), ...grouped].map(it => it.name))
  const nameOf = (id: string): string =>
    names.get(id) ?? BUILT_IN_TRIGGERS.get(id) ?? (isBuiltInTrigger(id) ? 'a built-in trigger' : `trigger ${id}`)
  return {
    isLive: tag => live.has(tag),
    startedBy: tag => {
      const own = [...new Set(firingOf(tag).map(it => nameOf(it.name)))]
      if (own.length > 0) return own.join(', ')
      const starter = tags.find(it => sequenceOf(it).some(({ name }) => name === tag.name.text))
      return starter === undefined ? null : `with the tag “${starter.name.text}”`
    },
    isUsed: id => used.has(id),
    isHeard: id => heard.has(id),
  }
}

/** Members of a group of triggers stand in a list of parameters. */
function groupedIn(parameter: JsonTree | undefined): readonly Reference[] {
  return items(member(parameter, 'list')).flatMap(it => {
    const value = textIn(member(it, 'value'))
    return value === null ? [] : [{ name: value.text, at: value.at }]
  })
}

/** Tags that are not paused and are started by a trigger, or by a tag that can run. */
function liveTags(tags: readonly Part[]): ReadonlySet<Part> {
  const live = new Set(tags.filter(it => pausedAt(it) === null && firingOf(it).length > 0))
  for (let before = -1; before < live.size;) {
    before = live.size
    const started = new Set([...live].flatMap(sequenceOf).map(it => it.name))
    for (const tag of tags) if (pausedAt(tag) === null && started.has(tag.name.text)) live.add(tag)
  }
  return live
}
