import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import type { GreatRobot } from '../shared/robots-txt.js'
import { forbiddingAll, GREAT_ROBOTS, robotsAround, servedPaths } from '../shared/robots-txt.js'
import { forbidsIndexing } from '../shared/robots.js'

/** Which of the great robots a tag speaks to. */
const SPEAKS: Readonly<Record<string, readonly GreatRobot[]>> = { robots: GREAT_ROBOTS, googlebot: ['googlebot'], yandex: ['yandex'] }

export const noindexUnseen: Rule<'unseen'> = rule({
  id: 'noindex-unseen',
  title: 'A page forbids its indexing, and robots.txt keeps search engines from reading that',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    unseen:
      '{rule} in {file} keeps search engines from the page, so they never see this tag: the page can still be shown, by its address alone',
  },
  *check(ask) {
    const tag = ask.facts('meta').find(forbidsIndexing)
    if (tag === undefined || isBackstage(ask.page.path)) return
    const robots = robotsAround(ask.site, ask.page.path)
    if (robots === null) return
    const paths = servedPaths(ask, robots.from)
    const line = paths.length === 0 ? null : forbiddingAll(robots.fact, SPEAKS[tag.name] ?? [], paths)
    if (line === null) return
    yield {
      at: tag.at,
      says: 'unseen',
      with: { rule: `${line.field?.text ?? ''}: ${line.value.text}`, file: robots.from },
      related: [{ path: robots.from, at: line.at, says: 'The rule' }],
    }
  },
})
