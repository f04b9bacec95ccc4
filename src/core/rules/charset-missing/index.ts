import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { lackingPages, ONCE } from '../shared/habit.js'
import { asFirst } from '../shared/head-insertion.js'
import { headPlace } from '../shared/head-of.js'
import { lacking } from '../shared/lacking.js'

export const charsetMissing: Rule = rule({
  id: 'charset-missing',
  title: 'A page does not say how its letters are encoded',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    letters: 'The page does not say how its letters are encoded: unless the server does, other letters than English ones may be garbled',
    site: '{count} pages do not say how their letters are encoded, this is the first: unless the server does, other letters than English ones may be garbled',
    plain: 'The page does not say how its letters are encoded: nothing is garbled as long as all of them are English',
  },
  options: { once: ONCE },
  *check(ask) {
    const head = lacking(ask, 'charset')
    if (head === null) return
    const { page } = ask
    if (saysOtherwise(page.text)) return
    const count = lackingPages(ask, 'charset')
    if (count > 1) yield { at: headPlace(head), says: 'site', with: { count }, essence: 'site' }
    if (count !== 1) return
    const { open } = head
    const add =
      open === null ? [] : [{ title: 'Add `<meta charset="utf-8">`', edits: () => [asFirst(page, open, '<meta charset="utf-8">')] }]
    if (isPlain(page.text)) yield { at: headPlace(head), says: 'plain', offers: add, severity: 'info' }
    else yield { at: headPlace(head), says: 'letters', offers: add }
  },
})

/** A byte order mark or an XML declaration. */
function saysOtherwise(text: string): boolean {
  return text.startsWith('\ufeff') || /^\s*<\?xml\s[^>]{0,200}encoding\s*=/.test(text)
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}
