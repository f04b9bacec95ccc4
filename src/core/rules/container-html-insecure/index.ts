import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { judgedExport, liveTags } from '../shared/exports.js'

export const containerHtmlInsecure: Rule = rule({
  id: 'container-html-insecure',
  title: 'A tag of the container asks for a file by http:',
  severity: 'warning',
  topic: 'containers',
  precision: 'very-high',
  words: {
    blocked: 'The tag “{tag}” asks for {address} by `http:`: browsers block that on pages with https',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    // Files of vendors we know are told, and repaired, by loader-insecure.
    const loads = new Set(ask.facts('load').map(({ at }) => at.start))
    for (const { name, markup } of liveTags(ask)) {
      for (const { what, at, said } of markup) {
        if (what === 'insecure' && !loads.has(at.start)) yield { at, says: 'blocked', with: { tag: name, address: clipped(said) } }
      }
    }
  },
})
