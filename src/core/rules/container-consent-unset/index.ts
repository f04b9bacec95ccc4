import type { Ask, ContainerTagFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { judgedExport, liveTags, together } from '../shared/exports.js'

export const containerConsentUnset: Rule = rule({
  id: 'container-consent-unset',
  title: 'A tag with another vendor’s code has no consent settings, though the container asks for consent',
  severity: 'info',
  topic: 'containers',
  precision: 'medium',
  words: {
    one: 'The tag {names} runs {vendors} without consent settings, though this container asks for consent elsewhere',
    many: '{count} tags run {vendors} without consent settings, though this container asks for consent elsewhere: {names}',
  },
  *check(ask) {
    if (judgedExport(ask) === null || !asksForConsent(ask)) return
    const unset = liveTags(ask).filter(tag => tag.consent === 'unset' && tag.type === 'html' && vendorsIn(ask, tag).length > 0)
    const [first] = unset
    if (first === undefined) return
    const { names, related } = together(ask.page.path, unset)
    const vendors = [...new Set(unset.flatMap(tag => vendorsIn(ask, tag)))].sort().join(', ')
    yield unset.length === 1
      ? { at: first.at, says: 'one', with: { names, vendors } }
      : { at: first.at, says: 'many', with: { names, vendors, count: unset.length }, related }
  },
})

function asksForConsent(ask: Ask): boolean {
  return ask.facts('container-tag').some(({ consent }) => consent === 'needed') || ask.facts('consent').length > 0
}

function vendorsIn(ask: Ask, { vendors }: ContainerTagFact): readonly string[] {
  return vendors.flatMap(id => {
    const tracker = ask.tracker(id)
    return tracker === undefined || tracker.category === 'tag-manager' ? [] : [tracker.title]
  })
}
