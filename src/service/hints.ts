import { InlayHintKind } from 'vscode-languageserver-types'
import type { InlayHint, Range } from 'vscode-languageserver-types'
import type { Path } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, offsetIn, positionIn, titleOf } from './folder.js'
import { occurrencesIn } from './subjects.js'

/** The vendor's name behind an id that says nothing by itself: `ym(12345678` is told, `G-ABC1234567` is not. One a line is enough. */
export function inlayHints(folder: Folder, path: Path, range: Range): InlayHint[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  const lines = linesIn(page)
  const [start, end] = [offsetIn(lines, range.start), offsetIn(lines, range.end)]
  const seen = new Set<number>()
  return occurrencesIn(folder, path).flatMap(({ at, subject, exact }): InlayHint[] => {
    if (subject.kind !== 'counter' || !exact || at.start < start || at.end > end || !/^\d+$/.test(subject.name)) return []
    const position = positionIn(lines, at.end)
    if (seen.has(position.line)) return []
    seen.add(position.line)
    // Behind the closing quote, where there is one.
    const character = /["'`]/.test(page.text.charAt(at.end)) ? position.character + 1 : position.character
    return [
      { position: { line: position.line, character }, label: titleOf(folder, subject.vendor), kind: InlayHintKind.Type, paddingLeft: true },
    ]
  })
}
