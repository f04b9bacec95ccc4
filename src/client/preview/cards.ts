import type { Webview } from 'vscode'
import { Uri } from 'vscode'
import type { Card } from '../../panel/preview/messages.js'
import type { PreviewResult } from '../../server/protocol.js'

/** The preview as its page takes it: places stay here, and pictures get the address under which the page may load them. */
export function cardsOf({ cards }: NonNullable<PreviewResult['preview']>, webview: Webview): readonly Card[] {
  return cards.map(({ service, form, lines, notes }) => ({
    service,
    form,
    lines: lines.map(({ role, parts, cut, tag, instead, place, picture }) => ({
      role,
      parts,
      cut,
      tag,
      instead,
      leads: place !== null,
      picture:
        picture === undefined
          ? null
          : {
              state: picture.state,
              size: picture.size,
              source: picture.uri === null ? null : webview.asWebviewUri(Uri.parse(picture.uri)).toString(),
            },
    })),
    notes: notes.map(({ says, tag, place }) => ({ says, tag, leads: place !== null })),
  }))
}
