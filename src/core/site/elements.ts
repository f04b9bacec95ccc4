import type {
  ElementFact,
  FormFact,
  LinkFact,
  PageElements,
  Path,
  Reached,
  SelectorAttribute,
  SelectorPart,
  SelectorShape,
  ShownElement,
  Value,
} from '../model/index.js'
import { textOf } from '../model/index.js'

type Answer = 'yes' | 'maybe' | 'no'

interface Seen {
  readonly from: Path
  /** The fact that tells most of it. */
  fact: ElementFact | LinkFact | FormFact
  readonly tag: string
  element: ElementFact | null
  twin: NonNullable<LinkFact['twin']> | null
  href: Value | null
}

/**
 * @param facts what markup that comes to the page says
 * @param isWhole whether nothing stands around what a file shows: a document, not a part
 */
export function elementsOf(facts: readonly Reached<ElementFact | LinkFact | FormFact>[], isWhole: (path: Path) => boolean): PageElements {
  const seen = new Map<string, Seen>()
  const names = new Set<string>()
  for (const { fact, from } of facts) {
    const key = `${from}\n${fact.whole.start}`
    const known = seen.get(key) ?? { from, fact, tag: tagOf(fact), element: null, twin: null, href: null }
    if (fact.kind === 'element') {
      known.element = fact
      known.fact = fact
      if (fact.id !== null) names.add(`#${fact.id}`)
      for (const name of fact.classes) names.add(`.${name}`)
    } else if (fact.kind === 'link') {
      known.href = fact.href
      known.twin = fact.twin ?? null
    }
    seen.set(key, known)
  }
  const all = [...seen.values()]
  for (const one of all) {
    const like = one.twin === null ? null : seen.get(`${one.from}\n${one.twin.alike}`)?.element
    if (like != null && one.twin !== null) one.element = { ...withoutOthers(like), within: one.twin.within }
  }
  const around = (one: Seen): Seen | null | undefined => {
    // Without anything to be told by, what is around it is not kept.
    if (one.element === null) return undefined
    const { within } = one.element
    if (within !== null) return seen.get(`${one.from}\n${within}`)
    return isWhole(one.from) ? null : undefined
  }
  return {
    names,
    matching(shapes) {
      const found: ShownElement[] = []
      const perhaps: ShownElement[] = []
      for (const one of all) {
        const answers = shapes.map(shape => standsFor(shape, one, around))
        if (answers.includes('yes')) found.push({ fact: one.fact, from: one.from })
        else if (answers.includes('maybe')) perhaps.push({ fact: one.fact, from: one.from })
      }
      return { found, perhaps, bare: shapes.some(isBare) }
    },
  }
}

function tagOf(fact: ElementFact | LinkFact | FormFact): string {
  if (fact.kind === 'form') return 'form'
  return fact.kind === 'link' ? 'a' : fact.tag
}

/** Its last part names a tag only, or nothing at all. */
function isBare({ parts }: SelectorShape): boolean {
  const last = parts.at(-1)
  return last === undefined || (last.ids.length === 0 && last.classes.length === 0 && last.attributes.every(({ name }) => !isListed(name)))
}

function standsFor({ parts }: SelectorShape, one: Seen, around: (one: Seen) => Seen | null | undefined): Answer {
  const [last, ...outer] = [...parts].reverse()
  if (last === undefined) return 'maybe'
  let answer = partOf(last, one)
  let at: Seen | null | undefined = one
  // What stands for others says nothing of what is around them.
  let others = one.element?.elsewhere === true
  // Such a one around it may not be the one that is around it.
  let passed = false
  for (const part of outer) {
    if (answer === 'no') return 'no'
    let here: Answer = 'no'
    while (here === 'no' && at != null) {
      at = around(at)
      if (at == null) continue
      here = partOf(part, at)
      if (passed && here === 'yes') here = 'maybe'
      if (at.element?.elsewhere === true) others = passed = true
    }
    // Plain tags around an element are not listed; what stands around a part of a page is not known.
    if (here === 'no') here = at === undefined || others ? 'maybe' : isTagOnly(part) ? 'yes' : 'no'
    answer = worse(answer, here)
  }
  return answer
}

function withoutOthers({ elsewhere: _, ...one }: ElementFact): ElementFact {
  return one
}

function isTagOnly({ ids, classes, attributes }: SelectorPart): boolean {
  return ids.length === 0 && classes.length === 0 && attributes.length === 0
}

const ORDER: Readonly<Record<Answer, number>> = { yes: 0, maybe: 1, no: 2 }

function worse(one: Answer, other: Answer): Answer {
  return ORDER[one] >= ORDER[other] ? one : other
}

function partOf({ tag, ids, classes, attributes }: SelectorPart, one: Seen): Answer {
  if (tag !== null && tag !== one.tag) return 'no'
  const { element } = one
  if (ids.some(id => id !== element?.id) || classes.some(name => element?.classes.includes(name) !== true)) return 'no'
  let answer: Answer = 'yes'
  for (const attribute of attributes) answer = worse(answer, attributeOf(attribute, one))
  return answer
}

function isListed(name: string): boolean {
  return name === 'id' || name === 'class' || name === 'name' || name === 'href' || name.startsWith('data-')
}

function attributeOf(asked: SelectorAttribute, { element, href, tag }: Seen): Answer {
  const { name } = asked
  if (!isListed(name)) return 'maybe'
  if (name === 'href') {
    if (href === null) return tag === 'a' || tag === 'area' ? 'no' : 'maybe'
    const text = textOf(href)
    return text === null ? 'maybe' : compare(text, asked)
  }
  if (element === null) return 'no'
  if (name === 'class') return compare(element.classes.join(' '), asked)
  return compare(name === 'id' ? element.id : name === 'name' ? element.name : (element.data[name] ?? null), asked)
}

function compare(text: string | null, { is, value }: SelectorAttribute): Answer {
  if (text === null) return 'no'
  switch (is) {
    case 'has':
      return 'yes'
    case 'equals':
      return text === value ? 'yes' : 'no'
    case 'starts':
      return value !== '' && text.startsWith(value) ? 'yes' : 'no'
    case 'ends':
      return value !== '' && text.endsWith(value) ? 'yes' : 'no'
    case 'contains':
      return value !== '' && text.includes(value) ? 'yes' : 'no'
    case 'word':
      return text.split(/\s+/).includes(value) ? 'yes' : 'no'
  }
}
