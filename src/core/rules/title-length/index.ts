import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage, isDoorkeeper } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import { textWidth } from '../shared/text-width.js'

/** Google names neither size nor limit (https://developers.google.com/search/docs/appearance/title-link); who measures its results on desktops finds Arial of 20 px, cut at about 580 to 600, 2026-11-24. */
const LETTERS = 20

export const titleLength: Rule = rule({
  id: 'title-length',
  title: 'A title is too long or too short for search results',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'medium',
  words: {
    long: 'The title is {width} pixels wide: search results cut it at about {most}',
    short: 'The title is only {width} pixels wide: it says little about the page, and search results have room for {most}',
  },
  options: {
    once: ONCE_SHARED,
    most: { default: 600, minimum: 100, about: 'Widest title in pixels, as search results show it (Arial, 20 px)' },
    least: { default: 100, minimum: 0, about: 'Narrowest title in pixels; 0 = any' },
  },
  *check(ask) {
    const [title] = certainMetas(ask, 'title')
    const text = title === undefined ? null : knownText(title)
    if (title === undefined || text === null || text === '' || isBackstage(ask.page.path) || isDoorkeeper(ask.page.text)) return
    if (ask.site.pageKind(ask.page.path) !== 'page' || !speaksForSame(ask, title)) return
    const width = textWidth(text, LETTERS)
    const [most, least] = [Number(ask.option('most')), Number(ask.option('least'))]
    if (width > most) yield { at: title.at, says: 'long', with: { width, most }, essence: 'long' }
    else if (width < least) yield { at: title.at, says: 'short', with: { width, most }, essence: 'short' }
  },
})
