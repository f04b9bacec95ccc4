import { rule, textOf } from '../../model/index.js'
import type { Ask, EventFact, Path, Rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const eventParity: Rule<'missing'> = rule({
  id: 'event-parity',
  title: 'An event is sent to one vendor and not to the other that runs beside it',
  severity: 'info',
  optional: true,
  topic: 'events',
  precision: 'medium',
  words: { missing: '"{name}" is sent to {one} and not to {other}' },
  options: {
    from: { default: 'yandex-metrica', about: 'The vendor whose events are looked at' },
    to: { default: 'ga4', about: 'The vendor that should get them as well' },
  },
  *check(ask) {
    if (ask.facts('event').length === 0) return
    const [from, to] = [ask.option('from'), ask.option('to')]
    if (typeof from !== 'string' || typeof to !== 'string' || isSpecimen(ask.page.path)) return
    const events = ask.facts('event').filter(({ state, event }) => state === 'active' && event !== 'pageview')
    const own = events.filter(({ vendor }) => vendor === from)
    if (own.length === 0 || !runBoth(ask, from, to)) return
    const heard = hearers(ask, to)
    for (const event of own) {
      const name = textOf(event.name)
      if (name === null || events.some(other => heard.has(other.vendor) && isTwin(event, other))) continue
      yield { at: event.at, says: 'missing', with: { name, one: titleOf(ask, from), other: titleOf(ask, to) } }
    }
  },
})

function titleOf(ask: Ask, vendor: string): string {
  return ask.tracker(vendor)?.title ?? vendor
}

/** The vendor itself, a function that serves it with others, and the data layer, which a tag manager hands on. */
function hearers({ trackers }: Ask, to: string): ReadonlySet<string> {
  const shared = trackers.filter(({ protocols }) => protocols.some(({ belongs }) => belongs?.some(([, vendor]) => vendor === to) === true))
  return new Set([to, 'datalayer', ...shared.map(({ id }) => id)])
}

/** Set off by the same, in the same piece of code. */
function isTwin(one: EventFact, other: EventFact): boolean {
  return one.trigger === other.trigger && one.tag?.start === other.tag?.start && one.immediate === other.immediate
}

/** Both counters run on a page that has this file, and no tag manager that may send the rest. */
function runBoth(ask: Ask, from: string, to: string): boolean {
  const { page, loadedBy, site } = ask
  const runs = (path: Path, vendor: string): boolean =>
    site.reached(path, 'counter').some(({ fact }) => fact.vendor === vendor && (fact.state === 'active' || fact.state === 'blocked'))
  const managed = (path: Path): boolean =>
    site.reached(path, 'counter').some(({ fact }) => fact.state !== 'commented' && ask.tracker(fact.vendor)?.category === 'tag-manager')
  const pages = page.document ? [page.path, ...loadedBy] : loadedBy
  return pages.some(path => runs(path, from) && runs(path, to)) && !pages.some(managed)
}
