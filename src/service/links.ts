import type { DocumentLink } from 'vscode-languageserver-types'
import type { Fact, Page, Path, Value } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, rangeIn } from './folder.js'

/** Scripts, parts and other pages of the site that a file names: links to their files. Rule ids in our comments lead to their pages. */
export function documentLinks(folder: Folder, path: Path): DocumentLink[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  return folder.workspace.facts(path).flatMap(fact => linksOf(folder, page, fact))
}

function linksOf(folder: Folder, page: Page, fact: Fact): readonly DocumentLink[] {
  switch (fact.kind) {
    case 'script':
      return fact.src === null ? [] : linkTo(folder, page, fact.src, 'Open the script')
    case 'include':
      return linkTo(folder, page, fact.target, 'Open the part')
    case 'directive':
      return fact.rules
        .filter(({ id }) => folder.rules.some(rule => rule.id === id))
        .map(({ id, at }) => ({ range: rangeIn(linesIn(page), at), target: folder.ruleAddress(id), tooltip: `About the rule ${id}` }))
    default:
      return []
  }
}

function linkTo({ workspace, uriOf }: Folder, page: Page, value: Value, tooltip: string): readonly DocumentLink[] {
  if (value.kind !== 'text' || !value.exact || value.text === '') return []
  const target = workspace.site.resolve(page.path, value.text)
  if (target === null || workspace.page(target) === undefined) return []
  return [{ range: rangeIn(linesIn(page), value.at), target: uriOf(target), tooltip }]
}
