import type { Ask, Entry, Finding, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeIn } from '../shared/attribute-in.js'
import { once } from '../shared/once.js'
import type { SentEvent } from '../shared/sent-events.js'
import { eventsOf, isControl } from '../shared/sent-events.js'
import { isSpecimen } from '../shared/is-backstage.js'

type Words = 'key' | 'literal' | 'name' | 'form' | 'address'

export const personalData: Rule<Words> = rule({
  id: 'personal-data',
  title: 'A visitor’s e-mail address or phone number goes to an analytics vendor, or into an address they see',
  severity: 'warning',
  topic: 'events',
  privacy: true,
  precision: 'medium',
  words: {
    key: '`{key}` looks like a visitor’s {what}: events must not carry it to {vendor}',
    literal: '`{key}` holds {what}: events must not carry personal data to {vendor}',
    name: 'The event’s name holds {what}: it must not go to {vendor}',
    form: 'The form puts `{field}` into the address of the next page, where every counter reads it: use method="post"',
    address: 'The link carries {what} in its address, where every counter reads it',
  },
  *check(ask) {
    const found = [...eventsOf(ask).flatMap(sent), ...forms(ask), ...links(ask)]
    if (found.length > 0 && !isSpecimen(ask.page.path)) yield* once(found)
  },
})

const EMAIL = /(?:^|[\s:=<("'])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}(?![\w-])/i
/** Keys that hold nothing else. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ...'email e_mail useremail user_email customer_email customeremail email_address emailaddress mail'
    .split(' ')
    .map((key): [string, string] => [key, 'e-mail address']),
  ...'phone user_phone userphone phone_number phonenumber customer_phone telephone mobile_phone tel'
    .split(' ')
    .map((key): [string, string] => [key, 'phone number']),
])

function sent(event: SentEvent): readonly Finding<Words>[] {
  const { fact, tracker, parameters } = event
  if (fact.vendor === 'datalayer') return []
  const vendor = tracker.title
  const name = fact.name.kind === 'text' && EMAIL.test(fact.name.text) ? fact.name : null
  const own = (parameters?.entries ?? []).flatMap(entry => (isControl(event, entry.key) ? [] : parameter(entry, vendor)))
  return name === null ? own : [{ at: name.at, says: 'name', with: { what: 'an e-mail address', vendor }, severity: 'info' }, ...own]
}

function parameter({ key, value }: Entry, vendor: string): readonly Finding<Words>[] {
  const what = KEYS.get(key.toLowerCase())
  if (what !== undefined && isReadWhileRunning(value)) return [{ at: value.at, says: 'key', with: { key, what, vendor } }]
  // What is written in the code is the same for every visitor: most often the site's own address.
  if (value.kind === 'text' && EMAIL.test(value.text))
    return [{ at: value.at, says: 'literal', with: { key, what: 'an e-mail address', vendor }, severity: 'info' }]
  return []
}

/** A field's value, a variable: not something worked out from it, and not hashed. */
function isReadWhileRunning(value: Value): boolean {
  return (
    value.kind === 'unknown' &&
    /(?:depends on|is read from|comes from the template)/.test(value.why) &&
    !/hash|sha|md5|crypt|mask|has_|is_/i.test(value.why)
  )
}

/** Fields of a form that is sent by address. */
function forms(ask: Ask): readonly Finding<Words>[] {
  const all = ask.facts('form')
  if (all.length === 0 || !ask.page.document || !ask.reached('counter').some(({ fact }) => fact.state === 'active')) return []
  return all.flatMap(({ method, action, fields, whole }) => {
    const written = attributeIn(ask.page, whole, 'method')
    if (written === null || method.toLowerCase() !== 'get' || action?.kind !== 'text' || /^(?:[a-z]+:)?\/\//i.test(action.text)) return []
    const field = fields.find(name => KEYS.has(name.toLowerCase().replace(/-/g, '_')))
    return field === undefined ? [] : [{ at: written.whole, says: 'form' as const, with: { field } }]
  })
}

/** `href="/unsubscribe?email=ivan@example.org"`. */
function links(ask: Ask): readonly Finding<Words>[] {
  return ask.facts('link').flatMap(({ href, at }) => {
    const query = href.kind === 'text' && !/^(?:mailto|tel|[a-z]+:\/\/)/i.test(href.text) ? (href.text.split('?')[1] ?? '') : ''
    return EMAIL.test(query) ? [{ at, says: 'address' as const, with: { what: 'an e-mail address' } }] : []
  })
}
