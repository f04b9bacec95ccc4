import assert from 'node:assert/strict'
import { BAKERIES } from '../kit/layouts.js'
import { countersignIn } from '../kit/on-disk.js'
import { inFolder } from '../node/temp-folder.js'

const WANTED: Readonly<Record<string, readonly string[]>> = {
  Jekyll: [
    'index.html  everything that runs here is known',
    '  1  index.html  the page itself',
    '  2  _layouts/default.html  layout of index.html',
    '  3  _includes/metrika.html  part of _layouts/default.html < index.html',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  'Jekyll with a theme, the counter in its settings': [
    'index.html  more may run here: see what could not be followed',
    '  1  index.html  the page itself',
    '  2  _config.yml  settings of the site of index.html',
    '       line 2  counter Google Analytics 4 G-7RW3K9QZ2M  component',
    '',
    'Could not be followed',
    '  index.html:2  there is no such file',
  ],
  Hugo: [
    'layouts/index.html  everything that runs here is known',
    '  1  layouts/index.html  the page itself',
    '  2  layouts/_default/baseof.html  layout of layouts/index.html',
    '  3  hugo.toml  settings of the site of layouts/_default/baseof.html < layouts/index.html',
    '  4  layouts/partials/metrika.html  part of layouts/_default/baseof.html < layouts/index.html',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  Eleventy: [
    'index.njk  everything that runs here is known',
    '  1  index.njk  the page itself',
    '  2  _includes/base.njk  layout of index.njk',
    '  3  _includes/metrika.njk  part of _includes/base.njk < index.njk',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  Twig: [
    'templates/index.html.twig  everything that runs here is known',
    '  1  templates/index.html.twig  the page itself',
    '  2  templates/base.html.twig  layout of templates/index.html.twig',
    '  3  templates/_metrika.html.twig  part of templates/base.html.twig < templates/index.html.twig',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  Jinja: [
    'templates/index.html  everything that runs here is known',
    '  1  templates/index.html  the page itself',
    '  2  templates/base.html  layout of templates/index.html',
    '  3  templates/metrika.html  part of templates/base.html < templates/index.html',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  Blade: [
    'resources/views/index.blade.php  everything that runs here is known',
    '  1  resources/views/index.blade.php  the page itself',
    '  2  resources/views/layouts/app.blade.php  layout of resources/views/index.blade.php',
    '  3  resources/views/partials/metrika.blade.php  part of resources/views/layouts/app.blade.php < resources/views/index.blade.php',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  WordPress: [
    'index.php  everything that runs here is known',
    '  1  index.php  the page itself',
    '  2  header.php  part of index.php',
    '  3  functions.php  part of header.php < index.php',
    '       line 4  counter Yandex Metrica 48120011  snippet',
    '       line 4  counter Yandex Metrica 48120011  noscript',
    '  4  footer.php  part of index.php',
  ],
  Bitrix: [
    'index.php  everything that runs here is known',
    '  1  index.php  the page itself',
    '  2  local/templates/main/header.php  part of index.php',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
    '  3  local/templates/main/footer.php  part of index.php',
  ],
  'PHP includes': [
    'index.php  everything that runs here is known',
    '  1  index.php  the page itself',
    '  2  inc/head.php  part of index.php',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  SSI: [
    'index.shtml  everything that runs here is known',
    '  1  index.shtml  the page itself',
    '  2  ssi/counter.html  part of index.shtml',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  'Shopify Liquid': [
    'templates/index.liquid  everything that runs here is known',
    '  1  templates/index.liquid  the page itself',
    '  2  layout/theme.liquid  layout of templates/index.liquid',
    '  3  snippets/metrika.liquid  part of layout/theme.liquid < templates/index.liquid',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '       line 1  counter Yandex Metrica 48120011  noscript',
  ],
  Astro: [
    'src/pages/index.astro  everything that runs here is known',
    '  1  src/pages/index.astro  the page itself',
    '  2  src/components/Metrika.astro  imported by src/layouts/Base.astro < src/pages/index.astro',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '  3  src/layouts/Base.astro  imported by src/pages/index.astro',
  ],
  SvelteKit: [
    'src/routes/+page.svelte  everything that runs here is known',
    '  1  src/routes/+page.svelte  the page itself',
    '  2  src/routes/+layout.svelte  layout of src/routes/+page.svelte',
    '       line 1  counter Yandex Metrica 48120011  snippet',
    '  3  src/app.html  layout of src/routes/+layout.svelte < src/routes/+page.svelte',
  ],
  Nuxt: [
    'pages/index.vue  everything that runs here is known',
    '  1  pages/index.vue  the page itself',
    '  2  layouts/default.vue  layout of pages/index.vue',
    '       line 2  counter Yandex Metrica 48120011  snippet',
    '  3  app.vue  layout of layouts/default.vue < pages/index.vue',
    '  4  nuxt.config.ts  settings of the site of app.vue < layouts/default.vue < pages/index.vue',
  ],
  'Next with app folder': [
    'app/page.tsx  everything that runs here is known',
    '  1  app/page.tsx  the page itself',
    '  2  app/layout.tsx  layout of app/page.tsx',
    '       line 2  counter Yandex Metrica 48120011  snippet',
  ],
  'Next with pages folder': [
    'pages/index.tsx  everything that runs here is known',
    '  1  pages/index.tsx  the page itself',
    '  2  pages/_app.tsx  layout of pages/index.tsx',
    '       line 2  counter Yandex Metrica 48120011  snippet',
  ],
  Gatsby: [
    'src/pages/index.js  everything that runs here is known',
    '  1  src/pages/index.js  the page itself',
    '  2  gatsby-browser.js  imported by src/pages/index.js',
    '       line 1  counter Yandex Metrica 48120011  snippet',
  ],
  Docusaurus: [
    'src/pages/index.js  everything that runs here is known',
    '  1  src/pages/index.js  the page itself',
    '  2  docusaurus.config.js  settings of the site of src/pages/index.js',
    '       line 1  counter Google Analytics 4 G-7RW3K9QZ2M  component',
  ],
  Angular: [
    'src/index.html  everything that runs here is known',
    '  1  src/index.html  the page itself',
    '       line 9  counter Yandex Metrica 48120011  snippet',
    '       line 9  counter Yandex Metrica 48120011  noscript',
    '  2  src/app/app.component.ts  imported by src/main.ts < src/index.html',
    '  3  src/main.ts  script of src/index.html',
  ],
}

describe('countersign graph: what runs on a page of each system, in order, and why', () => {
  for (const { name, files, counted } of BAKERIES) {
    it(name, () => {
      const { code, out } = inFolder(files, root => countersignIn(root, 'graph', counted[0] ?? '', root))
      assert.deepEqual(out.trimEnd().split('\n'), WANTED[name])
      assert.equal(code, 0)
    })
  }
})
