import type { Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { faultyPages, ONCE } from '../shared/habit.js'
import { liveMetas } from '../shared/live-metas.js'
import type { Setting } from '../shared/viewport.js'
import { settingsOf } from '../shared/viewport.js'

export const viewportZoom: Rule = rule({
  id: 'viewport-zoom',
  title: 'A page keeps its visitors from enlarging it',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    locked: '{setting} keeps visitors from enlarging the page: who cannot read small letters leaves',
    site: '{setting} keeps visitors of {count} pages from enlarging them, this is the first: who cannot read small letters leaves',
  },
  options: {
    once: ONCE,
    zoom: { default: 2, minimum: 1, about: 'How many times larger visitors must be able to make the page' },
  },
  *check(ask) {
    for (const fact of liveMetas(ask, 'viewport')) {
      if (fact.via !== 'name') continue
      const zoom = Number(ask.option('zoom'))
      const locks = locksOf(fact, zoom)
      const [first] = locks
      if (first === undefined) continue
      const setting = locks.map(({ written }) => written).join(', ')
      const count = faultyPages(ask, 'viewport', `viewport-zoom ${zoom}`, other => locksOf(other, zoom).length > 0)
      if (count > 1) yield { at: first.at, says: 'site', with: { setting, count }, essence: 'site' }
      else if (count === 1) yield { at: first.at, says: 'locked', with: { setting }, offers: withoutLocks(fact, locks) }
    }
  },
})

function locksOf(fact: MetaFact, zoom: number): readonly Setting[] {
  return settingsOf(fact).filter(setting => isLock(setting, zoom))
}

function isLock({ name, value }: Setting, zoom: number): boolean {
  if (name === 'user-scalable') return value === 'no' || (value !== '' && Number(value) === 0)
  return name === 'maximum-scale' && value !== '' && Number(value) >= 0 && Number(value) < zoom
}

function withoutLocks(fact: MetaFact, locks: readonly Setting[]): readonly Fix[] {
  if (fact.content?.kind !== 'text' || !fact.content.exact) return []
  const { at } = fact.content
  const kept = settingsOf(fact).filter(({ at: place }) => !locks.some(lock => lock.at.start === place.start))
  if (kept.length === 0) return []
  return [{ title: 'Let visitors enlarge the page', edits: () => [{ at, text: kept.map(({ written }) => written).join(', ') }] }]
}
