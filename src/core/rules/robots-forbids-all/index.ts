import type { Ask, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import type { RobotsGroup } from '../shared/robots-txt.js'
import { fieldOf, groupsOf } from '../shared/robots-txt.js'
import { siteOrigin } from '../shared/site-origin.js'

const WHOLE: ReadonlySet<string> = new Set(['/', '/*', '*'])
const GREAT: Readonly<Record<string, string>> = { googlebot: 'Google', yandex: 'Yandex', yandexbot: 'Yandex', bingbot: 'Bing' }
/** Folders of copies that are not to be found. */
const TRIAL = /(?:^|\/)(?:staging|stage|stg|dev|preview|preprod)\//i

export const robotsForbidsAll: Rule<'all' | 'one'> = rule({
  id: 'robots-forbids-all',
  title: 'The file robots.txt keeps search engines from the whole site',
  severity: 'error',
  topic: 'meta',
  precision: 'high',
  words: {
    all: 'This keeps all search engines from the whole site: left over from a test site?',
    one: 'This keeps {engine} from the whole site: left over from a test site?',
  },
  *check(ask) {
    const [robots] = ask.facts('robots')
    const { path } = ask.page
    if (robots === undefined || isBackstage(path) || TRIAL.test(path) || ask.site.pages.length === 0) return
    const groups = groupsOf(robots)
    // A site that lets a great one in shuts others out on purpose.
    const lets = groups.some(group => group.agents.some(agent => Object.hasOwn(GREAT, agent)) && !isShut(group))
    for (const group of groups) {
      const line = lineOf(group)
      if (line === undefined) continue
      const severity = wantsToBeFound(ask) ? {} : { severity: 'warning' as const }
      const engine = group.agents.flatMap(agent => GREAT[agent] ?? [])[0]
      if (group.agents.includes('*')) {
        if (!lets) yield { at: line.at, says: 'all', ...severity }
      } else if (engine !== undefined) yield { at: line.at, says: 'one', with: { engine }, ...severity }
    }
  },
})

function lineOf({ rules }: RobotsGroup): RobotsGroup['rules'][number] | undefined {
  if (rules.some(line => fieldOf(line) === 'allow' && line.value.text !== '')) return undefined
  return rules.find(line => fieldOf(line) === 'disallow' && WHOLE.has(line.value.text))
}

function isShut(group: RobotsGroup): boolean {
  return lineOf(group) !== undefined
}

/** It names a sitemap, has one, or its pages say what their addresses are. */
function wantsToBeFound(ask: Ask): boolean {
  const names = ask.facts('robots').some(({ lines }) => lines.some(line => fieldOf(line) === 'sitemap'))
  return names || ask.site.sitemap.size > 0 || siteOrigin(ask) !== null
}
