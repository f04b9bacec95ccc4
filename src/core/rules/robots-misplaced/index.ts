import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { absolute } from '../shared/site-origin.js'

export const robotsMisplaced: Rule<'folder'> = rule({
  id: 'robots-misplaced',
  title: 'The file robots.txt does not stand at the root of the site',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    folder:
      'Crawlers look for robots.txt at the root of a host alone, and the pages beside this one are served below /{folder}: nobody reads it',
  },
  *check(ask) {
    const [robots] = ask.facts('robots')
    const { path } = ask.page
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (robots === undefined || folder === '' || isSpecimen(path)) return
    const beside = ask.site.all('meta', 'canonical').filter(({ fact, from }) => from.startsWith(folder) && isGenuine(fact))
    const below = beside.filter(({ fact }) => absolute(knownText(fact) ?? '')?.path.startsWith(`/${folder}`) === true)
    if (below.length > 0 && below.length === beside.length) yield { at: robots.at, says: 'folder', with: { folder } }
  },
})
