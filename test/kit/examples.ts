/** An example of a README: the files of a small site, by path. */
export type Example = Readonly<Record<string, string>>

const NAMES: Readonly<Record<string, string>> = {
  html: 'index.html',
  js: 'main.js',
  jsx: 'main.jsx',
  ts: 'main.ts',
  tsx: 'main.tsx',
  php: 'index.php',
  vue: 'App.vue',
  svelte: 'App.svelte',
  twig: 'index.twig',
  liquid: 'index.liquid',
  erb: 'index.erb',
  xml: 'sitemap.xml',
  yaml: 'countersign.yaml',
}

/**
 * The examples of a section. A fenced block is a file and a site of its own (`html` is `index.html`, `js` is `main.js`);
 * blocks with a path behind the language (```html shop/cart.html) are together one site.
 */
export function examplesIn(markdown: string, section: string): readonly Example[] {
  const single: Example[] = []
  const together: Record<string, string> = {}
  for (const [, language = '', path = '', text = ''] of sectionOf(markdown, section).matchAll(/^```(\w+)[ \t]*(\S*)\n([^]*?)^```/gm)) {
    if (path === '') single.push({ [NAMES[language] ?? `file.${language}`]: text })
    else together[path] = text
  }
  return Object.keys(together).length === 0 ? single : [...single, together]
}

/** The text between a `## heading` and the next; '' when there is none. */
export function sectionOf(markdown: string, section: string): string {
  const from = markdown.indexOf(`\n## ${section}\n`)
  if (from === -1) return ''
  const to = markdown.indexOf('\n## ', from + 1)
  return markdown.slice(from, to === -1 ? undefined : to)
}
