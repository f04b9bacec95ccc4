import type { Path } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { headOf } from './head.js'
import { google, yandex } from './search.js'
import { facebook, telegram, x } from './social.js'
import type { Preview } from './words.js'

/**
 * How search engines and networks show a page, with all that its layouts and parts bring. A part or a layout is shown as the first page that has it.
 * `null` for what is no page and belongs to none: scripts, settings.
 */
export function preview(folder: Folder, path: Path): Preview | null {
  const page = folder.workspace.page(path)
  if (page === undefined || !MARKUP.has(page.kind)) return null
  const [holder] = page.document && folder.workspace.site.pageKind(path) !== 'layout' ? [] : folder.workspace.site.loadedBy(path)
  const head = headOf(folder, holder ?? path)
  return {
    path: holder ?? path,
    part: holder === undefined ? null : path,
    cards: [google, yandex, facebook, telegram, x].map(it => it(head)),
  }
}

const MARKUP: ReadonlySet<string> = new Set(['html', 'template', 'component'])
