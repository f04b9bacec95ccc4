import type { Place } from './site.js'

/** Translates a text and fills its `{0}`, `{1}` …: `l10n.t` of the editor. Given, so that the tree can be made without one. */
export type Tell = (text: string, ...filled: readonly (string | number)[]) => string

/** A picture of the editor's own set, by name, and its colour by theme colour id. `file` and `folder` look as the theme has them. */
export interface Icon {
  readonly name: string
  readonly colour?: string
}

/** Where a click leads. `range` absent = the top of the file. */
export interface Target {
  readonly uri: string
  readonly range?: Place['range']
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What an action on a node is about. */
export type Subject =
  | { readonly kind: 'counter'; readonly vendor: string; readonly id: string; readonly folder: string }
  | { readonly kind: 'event'; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly folder: string }
  | FileSubject
  | (Omit<FileSubject, 'kind'> & { readonly kind: 'problem'; readonly message: string })

export interface FileSubject {
  readonly kind: 'file'
  readonly path: string
  readonly uri: string
}

/** What can be done with a node; menus of the manifest ask for these words. */
export type Role = 'counter' | 'addable' | 'event' | 'rule' | 'fixable' | 'problem' | 'file' | 'plan' | 'table'

/** One line of the view, and what stands below it. Plain, but for its children, which are made when somebody opens it. */
export interface Node {
  /** Stays the same while the thing is the same, so that the editor keeps what is open. Begins with that of the parent. */
  readonly id: string
  readonly label: string
  /** Beside the label; empty = nothing. */
  readonly detail: string
  /** Markdown. */
  readonly tooltip: string
  /** What a screen reader says; the picture is in it in words. */
  readonly spoken: string
  readonly icon: Icon
  readonly target: Target | null
  readonly roles: readonly Role[]
  readonly subject: Subject | null
  /** Open when it is seen for the first time. */
  readonly open: boolean
  /** `null` = a leaf. */
  readonly children: (() => Nodes | Promise<Nodes>) | null
  /** All below it, for another program. */
  readonly table: (() => Table | Promise<Table>) | null
}

export type Nodes = readonly Node[]

/** A node with what most nodes have. Its id is made of the parent's and its own key. */
export function node(parent: string, key: string, given: Pick<Node, 'label' | 'icon'> & Partial<Omit<Node, 'id'>>): Node {
  const { label, detail = '' } = given
  return {
    detail,
    tooltip: escaped(label),
    spoken: detail === '' ? label : `${label}, ${detail}`,
    target: null,
    roles: [],
    subject: null,
    open: false,
    children: null,
    table: null,
    ...given,
    id: idOf(parent, key),
  }
}

/** Ids are paths of keys; a line's end cannot stand in a key. */
export function idOf(parent: string, key: string): string {
  return `${parent}\n${key.replaceAll('\n', ' ')}`
}

/** Numbers what would have the same key otherwise, in order: places keep their ids when lines move. */
export function numbered<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [key: string, item: T])[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const key = keyOf(item)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [`${key} ${count}`, item]
  })
}

/** A text of a site as Markdown shows it, letter for letter. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:]/g, '\\$&')
}

/** A text of a site as code within Markdown. */
export function coded(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** Items by their key, in the order of the first of each. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [key: string, items: readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups]
}

/** A sentence of the engine, in which names stand between backticks, as Markdown. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 0 ? escaped(part) : coded(part)))
    .join('')
}

/** Markdown of those parts that say something. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n')
}
