import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types'
import type { CompletionItem, Range } from 'vscode-languageserver-types'
import type { TrackerId } from '../../core/index.js'
import { textOf } from '../../core/index.js'
import type { Folder } from '../folder.js'

/** What people type when they want a vendor's code. Others are found by their id and title. */
const WORDS: Readonly<Record<TrackerId, readonly string[]>> = {
  'yandex-metrica': ['metrika', 'metrica', 'ym'],
  gtag: ['gtag'],
  ga4: ['ga4', 'analytics'],
  gtm: ['gtm'],
  'meta-pixel': ['fbq', 'pixel'],
  'vk-pixel': ['vk'],
  'top-mail-ru': ['tmr'],
  'google-ads': ['adwords'],
}

/** Installation snippets of all vendors, for an empty place between tags. The id is a tab stop, filled with the site's own where it has one. */
export function snippets({ trackers, workspace }: Folder, range: Range, typed: string): CompletionItem[] {
  return trackers.flatMap((tracker): CompletionItem[] => {
    const { snippet, ids, title, id, retired } = tracker
    if (snippet === undefined || retired !== undefined) return []
    const words = Object.hasOwn(WORDS, id) ? (WORDS[id] ?? [id]) : [id]
    const used = [...new Set(workspace.site.all('counter', id).flatMap(({ fact }) => textOf(fact.id) ?? []))]
    return words.flatMap(word => {
      const isMeant = typed === '' || word.startsWith(typed.toLowerCase())
      if (!isMeant) return []
      return (['head', 'body'] as const).flatMap((part): CompletionItem[] => {
        const code = snippet[part]
        if (code === undefined) return []
        const isSecond = part === 'body' && snippet.head !== undefined
        return [
          {
            label: isSecond ? `${word}-body` : word,
            kind: CompletionItemKind.Snippet,
            detail: `${title}: ${isSecond ? 'code for the body' : 'installation'}`,
            documentation: {
              kind: 'markdown',
              value: `[${title} documentation](${tracker.docs})\n\n\`\`\`html\n${code.replaceAll('{id}', used[0] ?? ids.example)}\n\`\`\``,
            },
            insertTextFormat: InsertTextFormat.Snippet,
            textEdit: { range, newText: withStops(code.trimEnd(), used[0] ?? ids.example) },
            sortText: `~${word}`,
          },
        ]
      })
    })
  })
}

/** The code with its id as the first tab stop; `$` and `}` of the code stand for themselves. */
function withStops(code: string, id: string): string {
  const written = code.split('{id}').map(part => part.replace(/[$\\]/g, '\\$&'))
  const inStop = id.replace(/[$}\\]/g, '\\$&')
  return `${written.join(`\${1:${inStop}}`)}$0`
}
