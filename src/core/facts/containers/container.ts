import type { ContainerFact, Reference } from '../../model/index.js'
import { items, member, textIn, textsBelow, type JsonTree } from '../../page/json-tree.js'
import { literal, type Export } from './export.js'
import { referencesIn } from './references.js'
import { BUILT_IN_VARIABLES, builtInName } from './tag-types.data.js'

/** The container itself. */
export function containerFact(found: Export, lacksParts: boolean): ContainerFact {
  const { source, top, version, container, tags, triggers, variables, folders } = found
  const id = textIn(member(container, 'publicId'))
  const number = textIn(member(version, 'containerVersionId'))?.text ?? ''
  const isVersion = /^[1-9]\d*$/.test(number)
  const start = top.at.start
  return {
    kind: 'container',
    vendor: 'gtm',
    id: id === null ? null : literal(id),
    name: textIn(member(container, 'name'))?.text ?? null,
    usage: usageOf(container),
    version: isVersion ? number : null,
    partial: lacksParts && !isVersion,
    exported: textIn(member(top, 'exportTime'))?.text ?? null,
    tags: tags.length,
    triggers: triggers.length,
    variables: variables.length,
    folders: [...folders.values()],
    pushes: templatesPush(version),
    references: otherReferences(source, version),
    builtIn: [...BUILT_IN_VARIABLES, ...switchedOn(version, container)],
    at: id?.at ?? { start, end: start + 1 },
    whole: top.at,
  }
}

function usageOf(container: JsonTree | undefined): ContainerFact['usage'] {
  const usages = items(member(container, 'usageContext')).flatMap(it => textIn(it)?.text.toLowerCase() ?? [])
  if (usages.length === 0 || usages.includes('web')) return 'web'
  return usages.includes('server') ? 'server' : 'other'
}

/** A template's code is not read; that it pushes is told by the words it needs for that. */
function templatesPush(version: JsonTree): boolean {
  return items(member(version, 'customTemplate')).some(it =>
    /createQueue|dataLayer|addEventCallback/.test(textIn(member(it, 'templateData'))?.text ?? ''),
  )
}

/** Whatever else of an export may speak of variables. */
function otherReferences(source: string, version: JsonTree): readonly Reference[] {
  return ['client', 'transformation', 'zone', 'gtagConfig'].flatMap(key => referencesIn(source, member(version, key)))
}

function switchedOn(version: JsonTree, container: JsonTree | undefined): readonly string[] {
  const named = items(member(version, 'builtInVariable')).flatMap(it => textIn(member(it, 'name'))?.text ?? [])
  // Format 1.3 lists their types with the container.
  const typed = [...textsBelow(member(container, 'enabledBuiltInVariable'))].map(it => builtInName(it.text))
  return [...named, ...typed]
}
