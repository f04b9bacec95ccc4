import type { Webview, WebviewPanel } from 'vscode'
import { env, Uri } from 'vscode'
import { nonce } from './nonce.js'
import { pageWith } from './page.js'

/** A panel of ours: its script is `dist/panel/<name>.js`, its style and icons lie in `media/<name>`. */
export interface Shell {
  readonly extension: Uri
  readonly name: 'coverage' | 'preview'
  readonly title: string
  /** It shows pictures of the workspace. */
  readonly pictures?: boolean
}

/** The two folders of the extension that a panel reads. */
export function ownRoots({ extension, name }: Pick<Shell, 'extension' | 'name'>): readonly Uri[] {
  return ['dist/panel', `media/${name}`].map(path => Uri.joinPath(extension, path))
}

/** Gives a panel its icon and its page, which begins to run. */
export function fill(panel: WebviewPanel, shell: Shell): void {
  const media = Uri.joinPath(shell.extension, `media/${shell.name}`)
  panel.iconPath = { light: Uri.joinPath(media, 'light.svg'), dark: Uri.joinPath(media, 'dark.svg') }
  panel.webview.html = pageFor(panel.webview, shell)
}

function pageFor(webview: Webview, { extension, name, title, pictures = false }: Shell): string {
  const address = (path: string): string => webview.asWebviewUri(Uri.joinPath(extension, path)).toString()
  return pageWith({
    script: address(`dist/panel/${name}.js`),
    style: address(`media/${name}/panel.css`),
    source: webview.cspSource,
    nonce: nonce(),
    language: env.language,
    title,
    pictures,
  })
}
