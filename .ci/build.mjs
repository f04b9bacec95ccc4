// Makes dist/ of src/: `node .ci/build.mjs [--only library|cli|server|spreadsheets|worker|extension|web-extension|panel|preview] [--quiet] [--watch]`.
// Types are the compiler's matter: `tsc -b` puts them beside it.
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What the product knows of itself, for src/node/product.ts. */
const about = {
  version: manifest.version,
  homepage: manifest.homepage ?? null,
  rulePages: Object.fromEntries(rulePages()),
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Its plugins ask for acorn by `require`, which would bring a second copy.
  alias: { acorn: join(root, 'node_modules/acorn/dist/acorn.mjs') },
}

const products = {
  /** The engine as a library: for any runtime, so a built-in module of Node stops the build. */
  library: { entryPoints: ['src/core/index.ts'], outfile: 'dist/index.js', platform: 'neutral', mainFields: ['module', 'main'] },
  cli: {
    entryPoints: ['src/node/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    define: { COUNTERSIGN_BUILD: JSON.stringify(about) },
    external: ['./server.js', './spreadsheets.js'],
    // Some packages are CommonJS and ask for built-in modules while they run.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as countersignRequire } from 'node:module'\nconst require = countersignRequire(import.meta.url)",
    },
  },
}

/**
 * The language server, for an editor that starts a process and for one that starts a worker. The worker's file holds all of it; the program for
 * Node takes it from there, because the package would be a third larger with two of them.
 */
products.server = {
  ...products.cli,
  entryPoints: ['src/node/server.ts'],
  outfile: 'dist/server.js',
  external: ['./spreadsheets.js'],
  define: { COUNTERSIGN_BUILD: JSON.stringify({ ...about, rulePages: null }) },
  banner: { js: products.cli.banner.js.replace(/^#!.*\n/, '') },
  plugins: [
    {
      name: 'the-server-once',
      setup: ({ onResolve }) => onResolve({ filter: /server\/serve\.js$/ }, () => ({ path: './web/server.js', external: true })),
    },
  ],
}
/** What reads and writes spreadsheets, for the command line and the server: loaded when somebody has one. */
products.spreadsheets = { entryPoints: ['src/node/spreadsheets.ts'], outfile: 'dist/spreadsheets.js', platform: 'node' }
products.worker = {
  entryPoints: ['src/web/server.ts'],
  outfile: 'dist/web/server.js',
  format: 'cjs',
  platform: 'browser',
  // A worker knows no modules; for Node the last line says what there is to import.
  banner: { js: 'var module=typeof module==="undefined"?{exports:{}}:module' },
  footer: { js: '0&&(module.exports={serve})' },
  define: { COUNTERSIGN_BUILD: JSON.stringify({ ...about, rulePages: null }) },
}

/** The extension itself, for both kinds of extension host. It is CommonJS: that is what hosts in a browser take. */
products.extension = {
  entryPoints: ['src/node/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  platform: 'node',
  external: ['vscode'],
}
products['web-extension'] = {
  ...products.extension,
  entryPoints: ['src/web/extension.ts'],
  outfile: 'dist/web/extension.cjs',
  platform: 'browser',
}
/** What the coverage panel runs, in a page of its own. */
products.panel = {
  entryPoints: ['src/panel/dom/main.ts'],
  outfile: 'dist/panel/coverage.js',
  format: 'iife',
  platform: 'browser',
  loader: { '.svg': 'text' },
}

/** And what the preview of a page's search result and cards runs. */
products.preview = { ...products.panel, entryPoints: ['src/panel/preview/main.ts'], outfile: 'dist/panel/preview.js' }

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const quiet = process.argv.includes('--quiet')

const chosen = Object.entries(products).filter(([name]) => only === null || only === name)
if (process.argv.includes('--watch')) await Promise.all(chosen.map(([, options]) => watch(options)))
else await buildAll(chosen.map(([, options]) => options))

async function watch(options) {
  const watching = await context({ ...shared, ...options, logLevel: 'info' })
  await watching.watch()
}

async function buildAll(wanted) {
  const packages = new Set()
  for (const options of wanted) {
    const { metafile } = await build({ ...shared, ...options })
    for (const input of Object.keys(metafile.inputs)) {
      const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
      if (found) packages.add(found[1])
    }
    if (options === products.cli) chmodSync(join(root, options.outfile), 0o755)
    if (!quiet) console.log(`${options.outfile}  ${Math.round(metafile.outputs[options.outfile].bytes / 1024)} kB`)
  }
  // Rule pages as the extension opens them and the server exports them: read only when somebody asks.
  mkdirSync(join(root, 'dist/web'), { recursive: true })
  writeFileSync(join(root, 'dist/web/package.json'), '{"type":"commonjs"}\n')
  writeFileSync(join(root, 'dist/rules.json'), JSON.stringify(about.rulePages))
  writeFileSync(join(root, 'dist/third-party-licenses.txt'), [...packages].sort().map(licenseOf).join('\n'))
}

function* rulePages() {
  const rules = join(root, 'src/core/rules')
  for (const entry of readdirSync(rules, { withFileTypes: true })) {
    const page = join(rules, entry.name, 'README.md')
    if (entry.isDirectory() && entry.name !== 'shared' && existsSync(page)) yield [entry.name, readFileSync(page, 'utf8')]
  }
}

/** The notice that a bundled package asks to be kept. */
function licenseOf(name) {
  const home = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const file = readdirSync(home).find(it => /^licen[cs]e/i.test(it))
  const text = file === undefined ? '' : `\n${readFileSync(join(home, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}
