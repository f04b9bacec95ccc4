import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { judgedExport, liveTags } from '../shared/exports.js'

export const containerHtmlWrite: Rule = rule({
  id: 'container-html-write',
  title: 'Custom HTML writes into the document while the page is there already',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    lost: '`document.{word}` of the tag “{tag}” comes after the page is read: browsers ignore it or empty the page. Insert an element instead',
    slow: '`document.{word}` of the tag “{tag}” is imitated by Tag Manager, which is slow: insert an element instead',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    for (const { name, markup } of liveTags(ask)) {
      for (const { what, at, said } of markup) {
        if (what === 'written') yield { at, says: 'lost', with: { tag: name, word: said } }
        if (what === 'supported') yield { at, says: 'slow', with: { tag: name, word: said }, severity: 'info' }
      }
    }
  },
})
