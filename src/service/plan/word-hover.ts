import type { Hover, Position } from 'vscode-languageserver-types'
import type { Page } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { linesIn, offsetIn, rangeIn, trackerOf } from '../folder.js'
import { settingsContext } from '../settings/context.js'
import { planNodesAt } from '../settings/known.js'
import { hasSchema } from './ground.js'

/** What a word of a plan means. */
export function planWordHover(folder: Folder, page: Page, position: Position): Hover | null {
  if (hasSchema(page)) return null
  const lines = linesIn(page)
  const offset = offsetIn(lines, position)
  const end = offset + (/^[\w-]*/.exec(page.text.slice(offset, offset + 100))?.[0].length ?? 0)
  const context = settingsContext(page.text, end)
  if (context === null || context.typed === '' || offset < context.start) return null
  const tracker = trackerOf(folder, context.typed)
  const about =
    context.role === 'name'
      ? planNodesAt(folder, [...context.path, context.typed]).find(it => it.description !== undefined)?.description
      : tracker === undefined
        ? undefined
        : `**${tracker.title}**\n\n[Documentation](${tracker.docs})`
  if (about === undefined) return null
  const start = context.start + (context.quote === null ? 0 : 1)
  return { range: rangeIn(lines, { start, end }), contents: { kind: 'markdown', value: about } }
}
