import type { Fact } from '../../model/index.js'
import type { Island, Markup } from '../../page/markup.js'
import { elementOf, fieldsOf, formFact, nothingListed } from './form.js'
import { headFact, structuredData } from './head.js'
import { linkFact } from './link.js'
import { metaFacts } from './meta.js'
import { scriptFact } from './script.js'

export { selectorOf, triggerWords } from './handlers.js'
export { scriptBlocks } from './script.js'
export { scriptSource, scriptState } from './script-type.js'
export { attributeValue } from './values.js'

/**
 * What the tags of a file say, in document order: metadata, head, JSON-LD, links, forms, elements, scripts.
 * @param text masked, as {@link Markup} was read from it
 * @param islands those that were masked
 */
export function markupFacts(markup: Markup, text: string, islands: readonly Island[]): readonly Fact[] {
  const holes = markup.islands.length === 0 ? islands : [...islands, ...markup.islands].sort((one, other) => one.start - other.start)
  const facts: Fact[] = []
  const add = (fact: Fact | null): void => {
    if (fact) facts.push(fact)
  }
  const fields = fieldsOf(markup.tags)
  const listed = nothingListed()
  add(headFact(markup))
  for (const [i, tag] of markup.tags.entries()) {
    facts.push(...metaFacts(tag, text, holes))
    const listing = elementOf(tag, listed)
    if (tag.name === 'script') {
      add(structuredData(tag, text, holes))
      add(scriptFact(tag, i, text, holes))
    } else if (tag.name === 'form') add(formFact(tag, fields.get(i) ?? [], text, holes))
    else add(linkFact(tag, text, holes, listing))
    add(listing.element)
  }
  return facts
}
