import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage, isDoorkeeper } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import { textWidth } from '../shared/text-width.js'

/** Google names neither size nor limit (https://developers.google.com/search/docs/appearance/snippet); who measures its results on desktops finds Arial of 14 px, cut at about 985, 2026-11-24. */
const LETTERS = 14

export const descriptionLength: Rule = rule({
  id: 'description-length',
  title: 'A description is too long or too short for search results',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'medium',
  words: {
    long: 'The description is {width} pixels wide: search results cut it at about {most}',
    short:
      'The description is only {width} pixels wide: search results have room for {most}, and often show other text of the page instead',
  },
  options: {
    once: ONCE_SHARED,
    most: { default: 985, minimum: 100, about: 'Widest description in pixels, as search results show it (Arial, 14 px)' },
    least: { default: 250, minimum: 0, about: 'Narrowest description in pixels; 0 = any' },
  },
  *check(ask) {
    const [description] = certainMetas(ask, 'description')
    const text = description === undefined ? null : knownText(description)
    if (description === undefined || text === null || text === '' || isBackstage(ask.page.path) || isDoorkeeper(ask.page.text)) return
    if (ask.site.pageKind(ask.page.path) !== 'page' || !speaksForSame(ask, description)) return
    const width = textWidth(text, LETTERS)
    const [most, least] = [Number(ask.option('most')), Number(ask.option('least'))]
    if (width > most) yield { at: description.at, says: 'long', with: { width, most }, essence: 'long' }
    else if (width < least) yield { at: description.at, says: 'short', with: { width, most }, essence: 'short' }
  },
})
