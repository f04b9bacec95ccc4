import { reports, SEND } from '../../../kit/reports.js'
import type { SiteFiles } from '../../../kit/site.js'

const goal = `export function goal(name) { ${SEND}name) }`
const FOUND = ['app/main.js order < goal', 'client/tools/stats.js ?']
const site = (source: string, more: SiteFiles): SiteFiles => ({
  'client/tools/stats.js': goal,
  'app/main.js': `import { goal } from '${source}'; goal('order')`,
  ...more,
})
const finds = (what: string, source: string, more: SiteFiles): void => {
  reports(what, site(source, more), ...FOUND)
}
const PATH = `import path from 'node:path'\n`

describe('names of modules that settings give', () => {
  finds('Vite', '#tools/stats', {
    'vite.config.js': `${PATH}export default { resolve: { alias: { '#tools': path.resolve(__dirname, './client/tools') } } }`,
  })
  finds('Vite, by an address', 'tools/stats', {
    'vite.config.ts': `import { fileURLToPath, URL } from 'node:url'; import { defineConfig } from 'vite'
export default defineConfig({ resolve: { alias: { tools: fileURLToPath(new URL('./client/tools', import.meta.url)) } } })`,
  })
  finds('Vite, as a list, by a function', 'tools/stats', {
    'vite.config.ts': `import { resolve } from 'path'; const here = (to: string) => resolve(__dirname, to)
export default defineConfig(({ mode }) => ({ resolve: { alias: [{ find: 'tools', replacement: here('client/tools') }] } }))`,
  })
  finds('webpack', 'Tools/stats', {
    'webpack.config.js': `const path = require('path'); module.exports = { resolve: { alias: { Tools$: 'x', Tools: path.join(__dirname, 'client', 'tools/') } } }`,
  })
  finds('webpack, one file', 'stats', {
    'build/webpack.config.js': `const path = require('path'); module.exports = { resolve: { alias: { '@stats$': path.resolve(__dirname, '../client/tools/stats.js') } } }`,
    'app/main.js': `import { goal } from '@stats'; goal('order')`,
  })
  finds('webpack, folders of modules', 'tools/stats', {
    'webpack.config.js': `const path = require('path'); module.exports = { resolve: { modules: [path.resolve(__dirname, 'client'), 'node_modules'] } }`,
  })
  finds('Babel', 't/stats', {
    'babel.config.js': `module.exports = { plugins: [['module-resolver', { alias: { t: './client/tools' } }]] }`,
  })
  finds('Babel, as JSON', 'tools/stats', {
    '.babelrc': `{ "plugins": [["babel-plugin-module-resolver", { "root": ["./client"] }]] }`,
  })
  finds('Vue', 'tools/stats', {
    'vue.config.js': `const path = require('path'); module.exports = { configureWebpack: { resolve: { alias: { tools: path.join(__dirname, 'client/tools') } } } }`,
  })
  finds('Nuxt', 'tools/stats', { 'nuxt.config.ts': `export default defineNuxtConfig({ alias: { tools: '~/client/tools' } })` })
  finds('SvelteKit', '$tools/stats', { 'svelte.config.js': `export default { kit: { alias: { $tools: 'client/tools' } } }` })
  finds('the compiler’s base alone', 'tools/stats', { 'tsconfig.json': `{ "compilerOptions": { "baseUrl": "client" } }` })
  finds('an editor’s project', 'tools/stats', { 'jsconfig.json': `{ "compilerOptions": { "baseUrl": "./client" } }` })
  finds('a package’s own imports', '#tools/stats.js', {
    'package.json': `{ "name": "shop", "imports": { "#tools/*": "./client/tools/*" } }`,
  })
  finds('a package’s own imports, for browsers', '#stats', {
    'package.json': `{ "imports": { "#stats": { "node": "./no.js", "browser": "./client/tools/stats.js" } } }`,
  })
  reports(
    'settings of somebody else',
    site('tools/stats', { 'vite.config.js': `export default { resolve: { alias: { other: '/client/tools' } } }` }),
    'client/tools/stats.js ?',
  )
  reports('a package of that name', site('tools/stats', {}), 'client/tools/stats.js ?')
})

describe('names in JSON files of any name', () => {
  reports(
    'a file beside',
    { 'src/data/tracking.json': `{ "buy": "order" }`, 'src/app.js': `import t from './data/tracking.json'; ${SEND}t.buy)` },
    'src/app.js order',
  )
  reports(
    'by an alias, of CommonJS',
    {
      'src/data/constants.json': `{ "goals": { "buy": "order" } }`,
      'src/app.js': `const { goals } = require('@/data/constants.json'); ${SEND}goals.buy)`,
    },
    'src/app.js order',
  )
  reports(
    'a list',
    { 'src/steps.json': `["cart", "paid"]`, 'src/app.js': `import steps from './steps.json'; ${SEND}steps[1])` },
    'src/app.js paid',
  )
  reports(
    'within a wrapper of another file',
    {
      'src/names.json': `{ "buy": "order" }`,
      'src/stats.js': `import names from './names.json'; export function goal(key) { ${SEND}names[key]) }`,
      'src/app.js': `import { goal } from './stats'; goal('buy')`,
    },
    'src/app.js order < goal',
    'src/stats.js ?',
  )
  reports(
    'what does not stand in it',
    { 'src/names.json': `{ "buy": "order" }`, 'src/app.js': `import n from './names.json'; ${SEND}n.ask)` },
    'src/app.js ?',
  )
})
