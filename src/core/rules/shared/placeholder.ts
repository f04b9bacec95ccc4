import type { Tracker } from '../../model/index.js'

/** Words that instructions of every vendor put where the id goes. */
const GENERAL: readonly RegExp[] = [
  /^(?:[A-Z]{1,4}-)?[X*?_#]{3,}(?:-?[XY\d]{1,12})?$/i,
  /X{5,}/i,
  /^(?:[A-Z]{1,4}-)?([A-Z])\1{4,}$/i,
  /^(?:[A-Z]{1,4}-)?(?:my|your|insert|enter|replace|put|change|paste|add)[-_ ]/i,
  /^(?:[A-Z]{1,4}-)?(?:[A-Z\d]+[-_ ])*(?:ID|KEY|HERE)$/i,
  /^(?:todo|fixme|placeholder|changeme|example|sample|dummy|foo|abc|none|null|undefined|nan)$/i,
  /^<[^<>]*>$/,
  /^\[[^[\]]*\]$/,
  /^(?:ваш|номер|идентификатор|id)[-_ ]?[а-яё_ -]*$/iu,
]

/** The id stands for one that was never filled in. Marks that a build step fills (`%ID%`, `__ID__`, `{{ id }}`) are none: nobody knows whether it does. */
export function isPlaceholder(text: string, tracker: Tracker): boolean {
  const id = text.trim()
  if (id === '' || isFilledLater(id)) return false
  return (tracker.ids.placeholders ?? []).some(pattern => pattern.test(id)) || GENERAL.some(pattern => pattern.test(id))
}

/** A place that a template or a build step fills, though the reader took it for plain text. */
export function isFilledLater(id: string): boolean {
  return /[{}$@%]|^__\w+__$|<[%?]|process\.env|import\.meta|\[\[/.test(id)
}
