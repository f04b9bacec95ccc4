import type { Ask, Edit, ElementFact, Fix, Path, PlanFact, PlannedEvent, Reached, TextOf } from '../../model/index.js'
import { callsOf, homesOf, isNamed } from '../../plan/index.js'
import { intoHandler, intoPage } from './call-insertion.js'
import type { Deed, Written } from './call-insertion.js'

/** A planned event that lacks the call for the vendors it has here. */
export interface Lacking {
  readonly event: PlannedEvent
  readonly fact: PlanFact
}

/** The elements of pages and their parts that shall send it, by the names the plan gives them. What makes other things happen is not looked for. */
export function* elementsFor(ask: Ask, { event, fact }: Lacking): Iterable<Reached<ElementFact>> {
  for (const name of event.selectors) {
    if (!/^[#.][A-Za-z_][\w-]*$/.test(name)) continue
    for (const one of ask.site.all('element', name)) {
      if (deedOf(event, one.fact) === null || COMPONENTS.test(one.from)) continue
      if (ask.site.own(one.from) && isHome(ask, one.from, event, fact)) yield one
    }
  }
}

/** What frameworks write handlers in has words of its own for them. */
const COMPONENTS = /\.(?:vue|svelte|astro|[cm]?[jt]sx?|mdx?)$/i

function isHome({ site }: Ask, from: Path, { pages }: PlannedEvent, { folder }: PlanFact): boolean {
  return homesOf(site, from).some(path => isNamed(folder, pages, path))
}

function deedOf({ trigger }: PlannedEvent, { tag }: ElementFact): Deed | null {
  const deed = trigger === null ? (tag === 'form' ? 'submit' : 'click') : DEEDS.find(it => it === trigger)
  return deed === undefined || (deed === 'submit' && tag !== 'form') ? null : deed
}

const DEEDS = ['click', 'submit', 'change'] as const satisfies readonly Deed[]

/** Inserts what an element shall send: one offer for all planned vendors; where any will do, one for each that runs there. */
export function sendingBy(ask: Ask, lacking: Lacking, { fact: element, from }: Reached<ElementFact>): readonly Fix[] {
  const deed = deedOf(lacking.event, element)
  if (deed === null) return []
  const name = lacking.event.selectors.find(it => it === `#${element.id ?? ''}`) ?? lacking.event.selectors[0] ?? ''
  return offered(ask, lacking, { path: from, by: `by ${name}`, insert: (text, written) => intoHandler(text, element.whole, deed, written) })
}

/** Inserts what a page shall send when it opens. */
export function sendingOn(ask: Ask, lacking: Lacking, path: Path): readonly Fix[] {
  return lacking.event.trigger === 'load' ? offered(ask, lacking, { path, by: 'when the page opens', insert: intoPage }) : []
}

interface Spot {
  readonly path: Path
  readonly by: string
  readonly insert: (text: string, written: Written) => Edit | null
}

function offered(ask: Ask, { event, fact }: Lacking, { path, by, insert }: Spot): readonly Fix[] {
  const calls = (quote: "'" | '"'): ReturnType<typeof callsOf> => callsOf(event, fact, ask, { page: path, quote, runs: true })
  const all = calls("'")
  const where = path === ask.page.path ? by : `${by} in ${path}`
  const offer = (title: string, written: Written): Fix => {
    const edits = (text: string | null): readonly Edit[] => {
      const edit = text === null ? null : insert(text, written)
      return edit === null ? [] : [edit]
    }
    if (path === ask.page.path) return { title, edits: () => edits(ask.page.text) }
    return { title, edits: () => [], elsewhere: (textOf: TextOf) => new Map([[path, edits(textOf(path))]]) }
  }
  if (all.length === 0) return []
  if (event.vendors.length === 0)
    return all.map(({ vendor }, at) => offer(`Send ${event.name} to ${vendor} ${where}`, quote => calls(quote)[at]?.code ?? ''))
  return [
    offer(`Send ${event.name} ${where}`, quote =>
      calls(quote)
        .map(it => it.code)
        .join('; '),
    ),
  ]
}
