import type { Ask, Finding, MetaFact, Path, Rule } from '../../model/index.js'
import { keyOf, rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { remembered } from '../shared/remembered.js'
import { pagesWith, sitePages } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'

/** Names of encodings that browsers know (https://encoding.spec.whatwg.org/#names-and-labels), roughly, 2026-11-24. */
const ENCODINGS =
  /^(?:(?:windows|cp)-?(?:125\d|874|866)|x-cp125\d|ibm866|iso-?8859-?\d+(?:-[ei])?|l\d|latin-?\d|koi8?-?(?:r|u|ru)?|gb_?2312(?:-80)?|gbk|gb18030|big5(?:-hkscs)?|(?:x-)?sjis|shift[-_]jis|ms_kanji|windows-31j|euc-?(?:jp|kr)|ks_c_5601-1987|windows-949|iso-2022-jp|utf-16(?:le|be)?|(?:us-)?ascii|mac|macintosh|x-mac-\w+|tis-620|dos-874|x-user-defined)$/i

const LIKE_UTF_8 = /^(?:u?[tf]+[^a-z\d]*8\W*|utf)$/i

type Words = 'other' | 'site' | 'unknown'

export const charsetNotUtf8: Rule<Words> = rule({
  id: 'charset-not-utf8',
  title: 'A page is declared in another encoding than UTF-8',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'very-high',
  words: {
    other: 'The page is declared in {encoding}: the HTML standard wants UTF-8, and what services send or read in UTF-8 may be garbled',
    site: '{count} pages are declared in {encoding}: the HTML standard wants UTF-8, and what services send or read in UTF-8 may be garbled',
    unknown: 'Browsers know no encoding {encoding}: UTF-8 may be meant',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const [charset] = certainMetas(ask, 'charset')
    const encoding = charset === undefined ? '' : (knownText(charset) ?? '')
    if (charset === undefined || encoding === '' || /^(?:unicode-1-1-)?utf-?8$/i.test(encoding) || isBackstage(ask.page.path)) return
    if (ENCODINGS.test(encoding)) yield* known(ask, charset, encoding)
    else if (LIKE_UTF_8.test(encoding)) {
      const { at } = charset
      const exact = charset.content?.kind === 'text' && charset.content.exact
      const fix = { title: 'Write utf-8', edits: () => [{ at, text: 'utf-8' }] }
      yield { at, says: 'unknown', with: { encoding }, ...(exact ? { fix } : {}) }
    }
  },
})

function* known(ask: Ask, charset: MetaFact, encoding: string): Iterable<Finding<Words>> {
  const key = keyOf(charset)
  const group = key === null ? [] : declaring(ask, key)
  if (!sitePages(ask).has(ask.page.path)) return
  if (!speaksFor(ask, group)) return
  if (group.length > Number(ask.option('once')))
    yield { at: charset.at, says: 'site', with: { count: group.length, encoding }, essence: encoding }
  else yield { at: charset.at, says: 'other', with: { encoding } }
}

/** Pages whose first declaration this is: browsers heed no later one. */
function declaring(ask: Ask, key: string): readonly Path[] {
  const having = pagesWith(ask, key)
  const all = ask.site.all('meta', 'charset')
  return remembered(having, 'first', [all], () => {
    const first = new Map<Path, MetaFact>()
    for (const { fact, from } of all) {
      const known = first.get(from)
      if (fact.state === 'active' && (known === undefined || fact.at.start < known.at.start)) first.set(from, fact)
    }
    return having.filter(path => {
      const fact = first.get(path)
      return fact !== undefined && keyOf(fact) === key
    })
  })
}
