import type { Page } from '../../core/model/index.js'
import type { PageEntry } from '../contract.js'
import { known } from './values.js'

/** What an exported container is, for its page's entry; nothing for other pages. */
export function containerOf({ facts }: Page): Pick<PageEntry, 'container'> {
  const fact = facts.find(it => it.kind === 'container')
  if (fact?.kind !== 'container') return {}
  const { vendor, id, name, usage, version, exported, tags, triggers, variables } = fact
  return { container: { vendor, id: id === null ? null : known(id), name, usage, version, exported, tags, triggers, variables } }
}
