// The import law of src/README.md: what each folder may import, from src and from packages. Imports point inwards.
// .ci/layers.cjs makes rules of it; test/law.test.ts sees to it that the law and the folders agree.
module.exports = {
  'core/model': { packages: [] },
  'core/text': { imports: ['core/model'], packages: ['fastest-levenshtein'] },
  'core/page': {
    imports: ['core/model', 'core/text'],
    packages: ['parse5', 'entities', 'acorn', 'acorn-walk', 'acorn-jsx', 'acorn-loose', '@sveltejs/acorn-typescript', '@humanwhocodes/momoa'],
  },
  'core/trackers': { imports: ['core/model'], packages: [] },
  'core/facts': { imports: ['core/model', 'core/text', 'core/page', 'core/trackers'], packages: ['acorn', 'acorn-walk'] },
  'core/config': { imports: ['core/model', 'core/text'], packages: ['yaml', 'picomatch'] },
  'core/site': { imports: ['core/model', 'core/text', 'core/config'], packages: [] },
  'core/rules': { imports: ['core/model', 'core/text'], packages: [] },
  report: { imports: ['core'], packages: ['picocolors', 'string-width', 'diff'] },
  cli: { imports: ['core', 'report'], packages: ['commander', 'picocolors', 'diff'] },
  node: {
    imports: ['cli', 'core', 'report'],
    packages: ['ignore', 'chardet', '@exodus/bytes'],
    runtime: true,
  },
}
