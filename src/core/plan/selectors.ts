import type { Path, PlannedEvent, SelectorShape } from '../model/index.js'
import { lacksElement } from '../model/index.js'
import type { Ground } from './sent.js'
import { isBelow, isNamed } from './sent.js'

/** Planned ids and classes that no page of the event can have; other selectors are not looked into. Silent where elements may come that files do not show. */
export function absentSelectors({ selectors, pages }: PlannedEvent, folder: Path, { site }: Ground): readonly string[] {
  if (selectors.length === 0) return []
  const asked = site.pages.filter(path => isBelow(folder, path) && isNamed(folder, pages, path))
  if (asked.length === 0) return []
  return selectors.filter(selector => {
    const shape = shapeOf(selector)
    return shape !== null && asked.every(path => lacksElement(site, path, [shape]))
  })
}

function shapeOf(selector: string): SelectorShape | null {
  const [, mark, name] = /^([#.])([A-Za-z_][\w-]*)$/.exec(selector) ?? []
  if (name === undefined) return null
  return { parts: [{ tag: null, ids: mark === '#' ? [name] : [], classes: mark === '.' ? [name] : [], attributes: [] }] }
}
