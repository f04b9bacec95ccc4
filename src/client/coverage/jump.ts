import type { ViewColumn as Column } from 'vscode'
import { Range, Uri, ViewColumn, window } from 'vscode'
import type { CellParams } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { placeOfCell } from './site.js'

/** Opens the place a cell stands for: beside the panel, in a group of texts where there is one. */
export async function jump(session: Session, cell: CellParams, panel: Column | undefined): Promise<void> {
  const place = await placeOfCell(session, cell)
  if (place === null) return
  const { start, end } = place.range
  const others = window.visibleTextEditors.map(it => it.viewColumn).filter(it => it !== undefined && it !== panel)
  await window.showTextDocument(Uri.parse(place.uri), {
    viewColumn: others[0] ?? ViewColumn.Beside,
    selection: new Range(start.line, start.character, end.line, end.character),
  })
}
