import type { Path } from './page.js'
import type { Site } from './rule.js'
import type { SelectorPart, SelectorShape } from './selector.js'

/** No element of the page matches, and none can come. False where that cannot be known. */
export function lacksElement(site: Pick<Site, 'closed' | 'elements' | 'makes'>, path: Path, shapes: readonly SelectorShape[]): boolean {
  if (!site.closed(path)) return false
  const { found, perhaps, bare } = site.elements(path).matching(shapes)
  return (
    found.length === 0 &&
    perhaps.length === 0 &&
    !bare &&
    shapes.every(({ parts }) => parts.flatMap(wordsOf).every(word => !site.makes(path, word)))
  )
}

function wordsOf({ ids, classes, attributes }: SelectorPart): readonly string[] {
  return [
    ...ids,
    ...classes,
    ...attributes.flatMap(({ name, value }) => (name.startsWith('data-') && value === '' ? [name] : [value])),
  ].filter(word => word !== '')
}
