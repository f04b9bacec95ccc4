/** Addresses as the webview can load them. */
export interface PageParts {
  readonly script: string
  readonly style: string
  /** Where the webview's own resources come from, for its policy. */
  readonly source: string
  /** Unguessable, new for each page: only what carries it is run. */
  readonly nonce: string
  readonly language: string
  readonly title: string
  /** It shows pictures of the workspace. */
  readonly pictures?: boolean
}

/** The page of a panel. It loads one script and one style of ours, and pictures of the workspace where it shows any. It can reach nothing else. */
export function pageWith({ script, style, source, nonce, language, title, pictures = false }: PageParts): string {
  // Web components have styles of their own, as objects; a policy of style sheets does not touch these.
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'${pictures ? `; img-src ${source}` : ''}`
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`)
}
