import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { judgedExport, liveTags, together } from '../shared/exports.js'

export const containerHtmlModern: Rule = rule({
  id: 'container-html-modern',
  title: 'Custom HTML is written in a newer JavaScript than old browsers know',
  severity: 'info',
  optional: true,
  topic: 'containers',
  precision: 'medium',
  words: {
    one: 'The tag {names} is written in newer JavaScript ({word}): browsers that do not know it run nothing of it, and older containers refuse it',
    many: '{count} tags are written in newer JavaScript ({word} in the first): browsers that do not know it run nothing of them. {names}',
  },
  *check(ask) {
    if (judgedExport(ask) === null) return
    const modern = liveTags(ask).flatMap(({ name, markup }) =>
      markup.flatMap(it => (it.what === 'modern' ? [{ name, at: it.at, said: it.said }] : [])),
    )
    const [first] = modern
    if (first === undefined) return
    const { names, related } = together(ask.page.path, modern)
    const words = { names, word: first.said }
    yield modern.length === 1
      ? { at: first.at, says: 'one', with: words }
      : { at: first.at, says: 'many', with: { ...words, count: modern.length }, related }
  },
})
