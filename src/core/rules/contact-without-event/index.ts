import { rule, textOf } from '../../model/index.js'
import type { Ask, Fix, FormFact, LinkFact, Path, Rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { kindOfLink } from './kinds.js'
import type { ContactKind } from './kinds.js'
import { goalOffer } from './offer.js'

export const contactWithoutEvent: Rule<'link' | 'form'> = rule({
  id: 'contact-without-event',
  title: 'A form or a contact link sends no event',
  severity: 'info',
  optional: true,
  topic: 'events',
  precision: 'medium',
  words: { link: 'Clicks on this {what} send no event', form: 'Sending this form sends no event' },
  options: {
    phone: { default: 'phone_click', about: 'Name of the event offered for phone links; empty = these are not looked at' },
    email: { default: 'email_click', about: 'Name of the event offered for e-mail links; empty = these are not looked at' },
    messenger: { default: 'messenger_click', about: 'Name of the event offered for links to messengers; empty = these are not looked at' },
    download: { default: 'file_download', about: 'Name of the event offered for links to files; empty = these are not looked at' },
    form: { default: 'form_submit', about: 'Name of the event offered for forms; empty = these are not looked at' },
  },
  *check(ask) {
    const { facts } = ask
    if (facts('link').length + facts('form').length === 0) return
    const { page, loadedBy } = ask
    const links = facts('link').flatMap(link => contactOf(ask, link))
    const forms = nameFor(ask, 'form') === '' ? [] : facts('form').filter(form => !isSearch(form))
    const pages = page.document ? [page.path, ...loadedBy] : loadedBy
    if (links.length + forms.length === 0 || pages.length === 0 || isBackstage(page.path) || !pages.every(path => isCounted(ask, path)))
      return
    const covered = coveredOn(ask, pages)
    if (covered === null) return
    for (const { link, kind } of links) {
      if (covered.has(link.whole.start)) continue
      yield { at: link.at, says: 'link', with: { what: KINDS[kind] }, offers: offersFor(ask, link, nameFor(ask, kind)) }
    }
    for (const form of forms)
      if (!covered.has(form.whole.start)) yield { at: form.at, says: 'form', offers: offersFor(ask, form, nameFor(ask, 'form')) }
  },
})

const KINDS: Readonly<Record<ContactKind, string>> = {
  phone: 'phone link',
  email: 'e-mail link',
  messenger: 'link to a messenger',
  download: 'link to a file',
}

function contactOf(ask: Ask, link: LinkFact): readonly { readonly link: LinkFact; readonly kind: ContactKind }[] {
  const kind = kindOfLink(link.href)
  return kind === null || nameFor(ask, kind) === '' ? [] : [{ link, kind }]
}

function nameFor(ask: Ask, kind: ContactKind | 'form'): string {
  const name = ask.option(kind)
  return typeof name === 'string' ? name.trim() : ''
}

/** A site's search and its filters are no contacts. */
function isSearch({ id, name, method, action, fields }: FormFact): boolean {
  const words = [id, name, textOf(action)].join(' ')
  return (
    /search|поиск|filter|login|logout|sort/i.test(words) ||
    (method === 'get' && fields.some(field => /^(?:q|s|query|search|text)$/i.test(field)))
  )
}

/** A counter surely runs there, and no tag manager that may wait for clicks itself. */
function isCounted({ site, tracker }: Ask, path: Path): boolean {
  const counters = site.reached(path, 'counter').filter(({ fact }) => fact.state !== 'commented')
  return (
    site.complete(path) &&
    counters.some(({ fact }) => fact.state === 'active') &&
    counters.every(({ fact }) => tracker(fact.vendor)?.category !== 'tag-manager')
  )
}

/** Elements of this file that set off an event, or may; `null` when there are events whose elements nobody can tell. */
function coveredOn({ page, site, facts }: Ask, pages: readonly Path[]): ReadonlySet<number> | null {
  const covered = new Set<number>()
  // Handlers in attributes, and calls of functions in them that may report.
  for (const fact of [...facts('event'), ...facts('outcall'), ...facts('call')]) if (fact.tag !== null) covered.add(fact.tag.start)
  for (const path of pages) {
    const { bound, unbound } = site.setOff(path)
    if (unbound.length > 0) return null
    for (const { found, perhaps } of bound)
      for (const { fact, from } of [...found, ...perhaps]) if (from === page.path) covered.add(fact.whole.start)
  }
  return covered
}

function offersFor(ask: Ask, { whole }: LinkFact | FormFact, name: string): readonly Fix[] {
  const offer = goalOffer(ask, whole.start, name)
  return offer === null ? [] : [offer]
}
