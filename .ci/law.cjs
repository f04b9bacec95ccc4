// The import law of src/README.md: what each folder may import, from src and from packages. Imports point inwards.
// `core` stands for the files of src/core itself, its door. .ci/layers.cjs makes rules of it; test/law.test.ts sees to it that the law and the folders agree.
module.exports = {
  'core/model': { packages: [] },
  'core/text': { imports: ['core/model'], packages: ['fastest-levenshtein'] },
  'core/page': {
    imports: ['core/model', 'core/text'],
    packages: [
      'parse5',
      'acorn',
      'acorn-jsx',
      '@sveltejs/acorn-typescript',
      '@humanwhocodes/momoa',
      'yaml',
      'toml-eslint-parser',
      'image-size',
    ],
  },
  'core/trackers': { imports: ['core/model'], packages: [] },
  'core/frameworks': { imports: ['core/model', 'core/trackers'], packages: [] },
  'core/facts': { imports: ['core/model', 'core/text', 'core/page', 'core/frameworks', 'core/plan'], packages: ['acorn', 'css-what'] },
  'core/config': { imports: ['core/model', 'core/text'], packages: ['yaml', 'picomatch'] },
  'core/plan': { imports: ['core/model', 'core/text', 'core/config'], packages: ['yaml', 'hucre'] },
  'core/site': { imports: ['core/model', 'core/text'], packages: [] },
  'core/rules': { imports: ['core/model', 'core/text', 'core/plan'], packages: [] },
  report: { imports: ['core/model', 'core/text'], packages: ['picocolors', 'string-width', 'diff'] },
  service: { imports: ['core'], packages: ['vscode-languageserver-types'] },
  // An audit is exported from the editor as the command line gives it.
  server: { imports: ['core', 'service', 'report'], packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'] },
  panel: { packages: ['@vscode-elements/elements', '@vscode/codicons'] },
  client: { imports: ['server', 'panel'], packages: ['vscode', 'vscode-languageclient'] },
  cli: { imports: ['core', 'report'], packages: ['commander'] },
  node: {
    imports: ['cli', 'core', 'report', 'server', 'client'],
    packages: [
      'ignore',
      'chardet',
      '@exodus/bytes',
      'hucre',
      'third-party-web',
      'vscode',
      'vscode-languageclient',
      'vscode-languageserver',
    ],
    runtime: true,
  },
  web: { imports: ['server', 'client'], packages: ['vscode', 'vscode-languageclient', 'vscode-languageserver'] },
}
