import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { isOwnAddress, ownFile } from '../shared/own-file.js'
import { otherCase } from '../shared/other-case.js'
import { writing } from '../shared/replacing.js'
import { sitePages } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'

export const iconAbsent: Rule<'absent' | 'case'> = rule({
  id: 'icon-absent',
  title: 'The icon of a page is not among the files of the site',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    absent: 'There is no file {file}: browsers and search results show the page without its icon',
    case: 'There is no file {file}, only {found}: servers mind upper and lower case, and show no icon',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const icons = certainMetas(ask, 'icon')
    const { page, site } = ask
    if (icons.length === 0 || page.kind !== 'html' || page.holes.length > 0 || isBackstage(page.path) || !sitePages(ask).has(page.path))
      return
    const standpoint = { site, path: page.path, own: [] }
    const there = icons.filter(fact => isPixels(knownText(fact) ?? '') && ownFile(knownText(fact) ?? '', standpoint) !== null)
    for (const fact of icons) {
      const file = knownText(fact)
      if (file === null || !/\.\w+(?:[?#]|$)/.test(file) || !isOwnAddress(file, standpoint) || ownFile(file, standpoint) !== null) continue
      const other = otherCase(file, standpoint)
      // Where no icon of the page is there, pictures are kept elsewhere; where a drawing alone is, a build makes the others from it.
      if ((other === null && there.length === 0) || !speaksForSame(ask, fact)) continue
      if (other === null) yield { at: fact.at, says: 'absent', with: { file } }
      else yield { at: fact.at, says: 'case', with: { file, found: other }, offers: [writing(fact.at, other)] }
    }
  },
})

/** A drawing (SVG) is a text that people keep among their sources. */
function isPixels(address: string): boolean {
  return !/\.svg(?:[?#]|$)/i.test(address)
}
