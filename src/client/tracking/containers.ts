import type { Icon, Node, Nodes, Table } from './node.js'
import { escaped, node, numbered, paragraphs } from './node.js'
import type { ContainerEntry, PartEntry, Site } from './site.js'
import { fileSubject, placeCells, placeHead, targetOf } from './site.js'
import { joined, pagesWord } from './words.js'

/** *Containers*: exported container → its tags, triggers and variables. No line where nothing was exported. */
export function containersBranch(parent: string, site: Site): Nodes {
  const { tell, overview } = site
  const { containers } = overview
  if (containers.length === 0) return []
  const branch = node(parent, 'containers', {
    label: tell('Containers'),
    detail: String(containers.length),
    tooltip: tell('Containers of a tag manager that were exported into this folder, and what they hold.'),
    icon: { name: 'package' },
    roles: ['table'],
    table: () => containersTable(site, containers),
  })
  return [{ ...branch, children: () => numbered(containers, it => it.path).map(([key, it]) => containerLine(branch.id, key, site, it)) }]
}

function containerLine(parent: string, key: string, site: Site, entry: ContainerEntry): Node {
  const { tell } = site
  const { id, name, path, version, exported, usage, on, replaced } = entry
  const where =
    usage === 'web' ? (on.length === 0 ? tell('on no page') : tell('on {0}', pagesWord(on.length, tell))) : usageWord(usage, site)
  const line = node(parent, key, {
    label: id ?? name ?? path,
    detail: joined(replaced ? tell('an older export') : where, version === null ? tell('workspace') : tell('version {0}', version)),
    tooltip: paragraphs(
      `**${escaped(id ?? path)}** ${escaped(name ?? '')}`,
      escaped(path),
      exported === null ? '' : tell('Exported {0}.', escaped(exported)),
      replaced ? tell('A newer export of this container lies in this folder: this one is left alone.') : '',
    ),
    icon: { name: 'package', ...(replaced || (usage === 'web' && on.length === 0) ? { colour: 'disabledForeground' } : {}) },
    target: targetOf(site, entry),
    roles: ['file', 'table'],
    subject: fileSubject(site, path),
    table: () => containersTable(site, [entry]),
  })
  const groups = (): Nodes => [
    ...group(line.id, site, entry, { key: 'tags', label: tell('Tags'), icon: { name: 'tag' } }),
    ...group(line.id, site, entry, { key: 'triggers', label: tell('Triggers'), icon: { name: 'zap' } }),
    ...group(line.id, site, entry, { key: 'variables', label: tell('Variables'), icon: { name: 'symbol-variable' } }),
  ]
  return { ...line, children: groups }
}

function usageWord(usage: ContainerEntry['usage'], { tell }: Site): string {
  return usage === 'server' ? tell('of a server') : tell('of an app')
}

interface Group {
  readonly key: 'tags' | 'triggers' | 'variables'
  readonly label: string
  readonly icon: Icon
}

function group(parent: string, site: Site, entry: ContainerEntry, { key, label, icon }: Group): Nodes {
  const parts = entry[key]
  if (parts.length === 0) return []
  const line = node(parent, key, { label, detail: String(parts.length), icon })
  const lines = (): Nodes => numbered(parts, it => it.name).map(([own, it]) => partLine(line.id, own, site, { entry, part: it, icon }))
  return [{ ...line, children: lines }]
}

interface Part {
  readonly entry: ContainerEntry
  readonly part: PartEntry
  readonly icon: Icon
}

function partLine(parent: string, key: string, site: Site, { entry: { path }, part, icon }: Part): Node {
  const { tell } = site
  const { name, type, folder, range, detail, idle } = part
  return node(parent, key, {
    label: name === '' ? tell('(no name)') : name,
    detail: joined(detail ?? '', idle ? tell('idle') : ''),
    tooltip: paragraphs(
      `**${escaped(name)}** ${escaped(type)}`,
      escaped(detail ?? ''),
      folder === null ? '' : tell('In the folder “{0}”.', escaped(folder)),
      idle ? tell('It never runs.') : '',
    ),
    icon: idle ? { ...icon, colour: 'disabledForeground' } : icon,
    target: targetOf(site, { path, range }),
    roles: ['file'],
    subject: fileSubject(site, path),
  })
}

function containersTable({ tell }: Site, containers: readonly ContainerEntry[]): Table {
  return {
    head: [tell('Container'), tell('Part'), tell('Name'), tell('Kind'), tell('About'), ...placeHead(tell)],
    rows: containers.flatMap(({ id, path, tags, triggers, variables }) => {
      const rows = (what: string, parts: readonly PartEntry[]): readonly (readonly string[])[] =>
        parts.map(({ name, type, detail, range }) => [id ?? '', what, name, type, detail ?? '', ...placeCells({ path, range })])
      return [...rows(tell('tag'), tags), ...rows(tell('trigger'), triggers), ...rows(tell('variable'), variables)]
    }),
  }
}
