import type { Ask, Base } from '../../model/index.js'

/** Modules run when the page has been read, as files with `defer` do. */
export function isInModule(ask: Ask, { whole }: Base): boolean {
  return ask.facts('script').some(script => script.module && script.whole.start <= whole.start && whole.end <= script.whole.end)
}
