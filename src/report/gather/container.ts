import type { Fact, Page } from '../../core/model/index.js'
import type { FolderEntry, PageEntry } from '../contract.js'
import { known } from './values.js'

/** What an exported container is, for its page's entry; nothing for other pages. */
export function containerOf({ facts }: Page): Pick<PageEntry, 'container'> {
  const fact = facts.find(it => it.kind === 'container')
  if (fact?.kind !== 'container') return {}
  const { vendor, id, name, usage, version, exported, tags, triggers, variables, folders } = fact
  const own = folders.length === 0 ? {} : { folders: folders.map(it => folderOf(it, facts)) }
  return { container: { vendor, id: id === null ? null : known(id), name, usage, version, exported, tags, triggers, variables, ...own } }
}

function folderOf(name: string, facts: readonly Fact[]): FolderEntry {
  const count = (kind: 'container-tag' | 'container-trigger' | 'container-variable'): number =>
    facts.filter(it => it.kind === kind && it.folder === name).length
  return { name, tags: count('container-tag'), triggers: count('container-trigger'), variables: count('container-variable') }
}
