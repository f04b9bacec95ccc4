import type { Fix, MetaFact, Page, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeIn } from '../shared/attribute-in.js'
import { isBackstage } from '../shared/is-backstage.js'

/** Names that are read from `name=` only: capo.js, commit e15313e, 2026-08-15. */
const NAMES: ReadonlySet<string> = new Set('description keywords robots googlebot viewport theme-color author referrer'.split(' '))
/** Of policies browsers take this from the server's answer only: html.spec.whatwg.org/multipage/semantics.html#pragma-directives, 2026-11-24. */
const SERVER: ReadonlySet<string> = new Set(['content-security-policy-report-only', 'x-frame-options'])

export const httpEquivUseless: Rule<'name' | 'server'> = rule({
  id: 'http-equiv-useless',
  title: 'A meta tag stands in http-equiv and is read from somewhere else',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    name: 'Nobody reads {name} from http-equiv: it is written name="{name}"',
    server: 'Browsers do not read {name} from a page: only the server can send it',
  },
  *check(ask) {
    for (const fact of ask.facts('meta')) {
      if (fact.via !== 'http-equiv' || fact.state !== 'active') continue
      const { page } = ask
      if (isBackstage(page.path)) return
      const name = fact.written.trim().toLowerCase()
      if (SERVER.has(name)) yield { at: fact.nameAt, says: 'server', with: { name } }
      else if (NAMES.has(name)) {
        const fix = named(page, fact)
        yield { at: fact.nameAt, says: 'name', with: { name }, ...(fix === null ? {} : { fix }) }
      }
    }
  },
})

function named(page: Page, { whole }: MetaFact): Fix | null {
  const attribute = attributeIn(page, whole, 'http-equiv')
  if (attribute === null || attributeIn(page, whole, 'name') !== null) return null
  return { title: 'Write name= instead of http-equiv=', edits: () => [{ at: attribute.nameAt, text: 'name' }] }
}
