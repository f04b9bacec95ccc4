import { lacksElement, rule, textOf } from '../../model/index.js'
import type { Ask, BindingFact, EventFact, Fix, Path, Rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'

export const eventWithoutElement: Rule<'here' | 'there' | 'anywhere'> = rule({
  id: 'event-without-element',
  title: 'An event waits for an element that no page has',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    here: 'Nothing on this page matches "{selector}", so {event} is never sent',
    there: 'Nothing on {page}, which loads this file, matches "{selector}", so {event} is never sent',
    anywhere: 'Nothing on the {count} pages that load this file matches "{selector}", so {event} is never sent',
  },
  *check(ask) {
    const { facts } = ask
    const bindings = facts('binding')
    if (bindings.length === 0) return
    const { page, loadedBy } = ask
    const events = facts('event').filter(({ state, trigger }) => state === 'active' && trigger !== null)
    const pages = page.document ? [page.path, ...loadedBy] : loadedBy
    for (const binding of bindings) {
      const [event, ...others] = events.filter(({ trigger }) => isSetOffBy(trigger, binding))
      if (event === undefined || pages.length === 0 || !pages.every(path => lacksElement(ask.site, path, binding.shapes))) continue
      const offers = meantBy(ask, binding, pages)
      const holes = { selector: binding.selector, event: others.length > 0 ? 'what it sets off' : eventWords(event) }
      const [only = ''] = pages
      if (pages.length > 1) yield { at: binding.at, says: 'anywhere', with: { ...holes, count: pages.length }, offers }
      else if (only === page.path) yield { at: binding.at, says: 'here', with: holes, offers }
      else yield { at: binding.at, says: 'there', with: { ...holes, page: only }, offers }
    }
  },
})

/** Of several triggers, any will do it: only what has no other is never sent. */
function isSetOffBy(trigger: string | null, binding: BindingFact): boolean {
  return trigger === binding.trigger
}

function eventWords({ name }: EventFact): string {
  const text = textOf(name)
  return text === null ? 'the event' : `"${text}"`
}

/** Where one id or class of the selector is on no page: those that look like it, and the same word as class or id. */
function meantBy({ page, site }: Ask, { shapes, at, exact }: BindingFact, pages: readonly Path[]): readonly Fix[] {
  const [shape, ...alternatives] = shapes
  if (shape === undefined || alternatives.length > 0 || !exact) return []
  const names = new Set(pages.flatMap(path => [...site.elements(path).names]))
  const asked = shape.parts.flatMap(({ ids, classes }) => [...ids.map(id => `#${id}`), ...classes.map(name => `.${name}`)])
  const [wrong, ...more] = asked.filter(name => !names.has(name))
  if (wrong === undefined || more.length > 0) return []
  const written = page.text.slice(at.start, at.end)
  // An id may be written without its mark: `getElementById('order')`.
  const from = written === wrong.slice(1) ? wrong.slice(1) : wrong
  const start = written.indexOf(from)
  if (start === -1 || written.includes(from, start + 1)) return []
  return meantNames(wrong, names, from === wrong).map(name => ({
    title: `Wait for ${name}`,
    edits: () => [{ at: { start: at.start + start, end: at.start + start + from.length }, text: from === wrong ? name : name.slice(1) }],
  }))
}

function meantNames(wrong: string, names: ReadonlySet<string>, marked: boolean): readonly string[] {
  const mark = wrong.charAt(0)
  const other = `${mark === '#' ? '.' : '#'}${wrong.slice(1)}`
  const kin = [...names].filter(name => name.startsWith(mark)).map(name => name.slice(1))
  const alike = nearest(wrong.slice(1), kin).map(name => mark + name)
  return marked && names.has(other) ? [other, ...alike] : alike
}
