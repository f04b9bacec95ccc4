import type { Fix, MetaFact, Page, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { withLine } from '../shared/line-removal.js'
import { liveMetas } from '../shared/live-metas.js'
import { VERIFICATIONS } from '../shared/verifications.data.js'

const PLACEHOLDER =
  /^(?:x{4,}|(?:your[-_ ]|my[-_ ])?(?:verification|google|yandex|bing|site|domain|unique)?[-_ ]?(?:code|key|token|id|here|verification)(?:[-_ ]?(?:here|code|from[-_ ]\w+))*|abc123|123456(?:789)?0?|code_from_\w+|todo|none|null|undefined)$/i

type Words = 'empty' | 'file' | 'tag' | 'placeholder' | 'other'

export const verificationMalformed: Rule<Words> = rule({
  id: 'verification-malformed',
  title: 'A tag that should prove who owns the site proves nothing',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    empty: 'The code for {service} is empty: the tag proves nothing',
    file: '{code} is the name of the file by which Google Search Console can verify a site, not the code for the tag: it proves nothing here',
    tag: 'The whole tag stands in its own content: {service} does not find its code',
    placeholder: '{code} is a placeholder: {service} does not find its code',
    other: '{code} does not look like a code of {service}: is all of it there?',
  },
  *check(ask) {
    for (const [name, { service, code }] of Object.entries(VERIFICATIONS)) {
      for (const fact of liveMetas(ask, name)) {
        const text = fact.via === 'name' || fact.via === 'property' ? plain(fact) : null
        if (text === null) continue
        const shown = clipped(text, 40)
        if (text === '') yield { at: fact.whole, says: 'empty', with: { service }, offers: [removal(ask.page, fact)] }
        else if (/^google[0-9a-f]{12,16}(?:\.html)?$/i.test(text)) yield { at: fact.at, says: 'file', with: { code: shown } }
        else if (/<\s*meta\b|\bcontent\s*=/i.test(text)) yield { at: fact.at, says: 'tag', with: { service }, ...unpacked(fact, code) }
        else if (PLACEHOLDER.test(text)) yield { at: fact.at, says: 'placeholder', with: { code: shown, service } }
        else if (!code.test(text)) yield { at: fact.at, says: 'other', with: { code: shown, service }, severity: 'info' }
      }
    }
  },
})

/** A tag in a content looks like a template's mark, and is none. */
function plain(fact: MetaFact): string | null {
  return fact.content?.kind === 'text' && fact.content.text.includes('<') ? fact.content.text.trim() : knownText(fact)
}

function removal(page: Page, { whole }: MetaFact): Fix {
  return { title: 'Remove the tag', edits: () => [{ at: withLine(page, whole), text: '' }] }
}

/** The code is in there, and nothing else looks like one. */
function unpacked({ content, at }: MetaFact, code: RegExp): { readonly fix?: Fix } {
  const inner = content?.kind === 'text' ? /content\s*=\s*(?:["']|&quot;)?([\w-]+=?)/i.exec(content.text)?.[1] : undefined
  if (inner === undefined || !code.test(inner)) return {}
  return { fix: { title: `Write ${inner}`, edits: () => [{ at, text: inner }] } }
}
