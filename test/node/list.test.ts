import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../src/node/files.js'
import type { Wishes } from '../../src/node/files.js'
import { inFolder } from './temp-folder.js'

const tree = (...paths: readonly string[]): Record<string, string> => Object.fromEntries(paths.map(path => [path, '']))
const nothing: Wishes = { file: () => null, folder: () => null, leadsToWanted: () => false }

describe('listFiles', () => {
  const rows: readonly { name: string; has: readonly string[]; lists: readonly string[]; ignore?: Readonly<Record<string, string>> }[] = [
    {
      name: 'every kind of page, script, template and component',
      has: [
        ...[
          'a.html',
          'a.htm',
          'a.xhtml',
          'a.shtml',
          'a.js',
          'a.mjs',
          'a.cjs',
          'a.jsx',
          'a.ts',
          'a.mts',
          'a.cts',
          'a.tsx',
          'a.vue',
          'a.svelte',
          'a.astro',
        ],
        ...[
          'a.php',
          'a.phtml',
          'a.twig',
          'a.njk',
          'a.liquid',
          'a.erb',
          'a.ejs',
          'a.hbs',
          'a.handlebars',
          'a.mustache',
          'a.blade.php',
          'a.cshtml',
        ],
        ...['a.jsp', 'a.jinja', 'a.jinja2', 'a.j2', 'a.tpl', 'a.volt', 'a.gohtml', 'A.HTML', 'a.html.twig'],
        ...['a.css', 'a.png', 'a.json', 'a.d.ts', 'html', '.html.swp', 'a.html~', 'a.txt'],
      ],
      lists: [
        ...[
          'A.HTML',
          'a.astro',
          'a.blade.php',
          'a.cjs',
          'a.cshtml',
          'a.cts',
          'a.ejs',
          'a.erb',
          'a.gohtml',
          'a.handlebars',
          'a.hbs',
          'a.htm',
          'a.html',
        ],
        ...[
          'a.html.twig',
          'a.j2',
          'a.jinja',
          'a.jinja2',
          'a.js',
          'a.jsp',
          'a.jsx',
          'a.liquid',
          'a.mjs',
          'a.mts',
          'a.mustache',
          'a.njk',
          'a.php',
          'a.phtml',
        ],
        ...['a.shtml', 'a.svelte', 'a.tpl', 'a.ts', 'a.tsx', 'a.twig', 'a.volt', 'a.vue', 'a.xhtml'],
      ],
    },
    {
      name: 'in alphabetical order, over folders',
      has: ['b.html', 'a/z.html', 'a-b/a.html', 'a.html', 'a/b/c.html', 'Б.html'],
      lists: ['a-b/a.html', 'a.html', 'a/b/c.html', 'a/z.html', 'b.html', 'Б.html'],
    },
    {
      name: 'no dependencies, version control and caches',
      has: [
        '.git/x.js',
        'node_modules/a/i.js',
        'sub/node_modules/a/i.js',
        'bower_components/j.js',
        '.next/s.js',
        'hts-cache/a.html',
        '.svn/t.html',
        'a.html',
      ],
      lists: ['a.html'],
    },
    {
      name: 'folders that a site may serve',
      has: [
        'dist/a.html',
        'build/b.html',
        '.well-known/c.html',
        'bitrix/cache/js/t.js',
        'vendor/own.js',
        '.vitepress/config.ts',
        'about.html/index.html',
      ],
      lists: [
        '.vitepress/config.ts',
        '.well-known/c.html',
        'about.html/index.html',
        'bitrix/cache/js/t.js',
        'build/b.html',
        'dist/a.html',
        'vendor/own.js',
      ],
    },
    {
      name: 'no vendor folder that Composer made',
      has: ['vendor/autoload.php', 'vendor/a/b.php', 'x/vendor/c.php'],
      lists: ['x/vendor/c.php'],
    },
    {
      name: 'no libraries under their own names',
      has: [
        ...[
          'jquery.min.js',
          'jquery-3.6.0.js',
          'jquery-3.6.0.min.js',
          'jquery.1.9.1.min.js',
          'bootstrap.bundle.min.js',
          'swiper-bundle.min.js',
          'vue.global.prod.min.js',
        ],
        ...[
          'jquery.fancybox.min.js',
          'owl.carousel.min.js',
          'react-dom.production.min.js',
          'slick-1.8.1.js',
          'lodash.min.js',
          'jquery-ui-1.12.1.custom.min.js',
        ],
      ],
      lists: [],
    },
    {
      name: 'scripts that a site may have written',
      has: [
        'app.min.js',
        'main.js',
        'bootstrap.js',
        'jquery.js',
        'metrika.min.js',
        'jquery-goals.js',
        'scripts.bundle.min.js',
        'chart.js',
        'main-1.2.3.js',
      ],
      lists: [
        'app.min.js',
        'bootstrap.js',
        'chart.js',
        'jquery-goals.js',
        'jquery.js',
        'main-1.2.3.js',
        'main.js',
        'metrika.min.js',
        'scripts.bundle.min.js',
      ],
    },
    {
      name: 'nothing that .gitignore names',
      ignore: {
        '.gitignore': 'old/\n*.bak.html\n/top.html\n!keep.bak.html\n',
        'sub/.gitignore': '# own\r\nlocal.html\r\n!back.bak.html\r\n',
      },
      has: [
        'old/a.html',
        'sub/old/b.html',
        'a.bak.html',
        'keep.bak.html',
        'top.html',
        'sub/top.html',
        'sub/local.html',
        'sub/x/local.html',
        'local.html',
        'sub/back.bak.html',
        'Old/c.html',
      ],
      lists: ['Old/c.html', 'keep.bak.html', 'local.html', 'sub/back.bak.html', 'sub/top.html'],
    },
    {
      name: 'everything beside a .gitignore of junk',
      ignore: { '.gitignore': '[\n\\\n**//**\n\0\n(((\n../x\n' },
      has: ['a.html', 'b/c.html'],
      lists: ['a.html', 'b/c.html'],
    },
    { name: 'an empty folder', has: [], lists: [] },
  ]
  for (const { name, has, lists, ignore = {} } of rows) {
    it(`lists ${name}`, () => {
      inFolder({ ...tree(...has), ...ignore }, root => {
        assert.deepEqual(listFiles(root), { files: lists, skipped: [] })
      })
    })
  }

  it('lists exported containers, and no other JSON, by how they begin', () => {
    const files = {
      'gtm/GTM-K8WQ3TZ_v7.json': `{\n  "exportFormatVersion": 2,\n  "containerVersion": {}\n}`,
      'version.json': `{"path":"accounts/1/containers/2/versions/7","containerVersionId":"7","tag":[]}`,
      'manifest.json': '{"name":"shop"}',
      'data.json': `{"text":"${'x'.repeat(5000)}","exportFormatVersion":2}`,
      'empty.json': '',
    }
    inFolder(files, root => assert.deepEqual(listFiles(root).files, ['gtm/GTM-K8WQ3TZ_v7.json', 'version.json']))
  })

  it('finds sitemaps and robots.txt', () => {
    inFolder(
      tree('sitemap.xml', 'sitemap_index.xml', 'robots.txt', 'sub/sitemap-1.xml', 'sitemap.html', 'feed.xml', 'node_modules/sitemap.xml'),
      root => {
        assert.deepEqual(listFiles(root).files, ['robots.txt', 'sitemap.html', 'sitemap.xml', 'sitemap_index.xml', 'sub/sitemap-1.xml'])
      },
    )
  })

  it('does what is wished, whatever the defaults say', () => {
    const paths = ['a.html', 'b.html', 'node_modules/own/x.js', 'node_modules/other/y.js', 'jquery.min.js', 'ignored.html', 'gone/z.html']
    inFolder({ ...tree(...paths), '.gitignore': 'ignored.html' }, root => {
      const entered: string[] = []
      const { files } = listFiles(root, {
        file: path =>
          path === 'b.html' ? false : path.includes('/own/') || path === 'jquery.min.js' || path === 'ignored.html' ? true : null,
        folder: path => (path === 'gone' ? false : null),
        leadsToWanted: folder => folder.startsWith('node_modules'),
        enter: (folder, names) => entered.push(`${folder}: ${[...names].sort().join(' ')}`),
      })
      assert.deepEqual(files, ['a.html', 'ignored.html', 'jquery.min.js', 'node_modules/own/x.js'])
      assert.ok(entered.includes('node_modules: other own'))
      assert.ok(!entered.some(it => it.startsWith('gone')))
    })
  })

  it('a folder that is wished for is in with all it holds', () => {
    inFolder(tree('bower_components/own/a.js', 'bower_components/b.js'), root => {
      const { files } = listFiles(root, { ...nothing, folder: path => (path === 'bower_components' ? true : null) })
      assert.deepEqual(files, ['bower_components/b.js', 'bower_components/own/a.js'])
    })
  })

  it('survives links in circles, and says which lead out', () => {
    inFolder(tree('site/a.html', 'site/sub/b.html', 'outside/c.html', 'outside/d.html'), top => {
      const root = join(top, 'site')
      symlinkSync('.', join(root, 'loop'))
      symlinkSync('..', join(root, 'sub', 'up'))
      symlinkSync('a.html', join(root, 'same.html'))
      symlinkSync('self.html', join(root, 'self.html'))
      symlinkSync('../outside/c.html', join(root, 'out.html'))
      symlinkSync('../outside', join(root, 'folder'))
      symlinkSync('nowhere.html', join(root, 'broken.html'))
      const reason = 'is a link that leads out of the folder or nowhere'
      assert.deepEqual(listFiles(root), {
        files: ['a.html', 'sub/b.html'],
        skipped: ['broken.html', 'out.html', 'self.html'].map(path => ({ path, reason })),
      })
    })
  })

  it('tells what is no ordinary file', () => {
    inFolder({}, root => {
      execFileSync('mkfifo', [join(root, 'pipe.html')])
      assert.deepEqual(listFiles(root).skipped, [{ path: 'pipe.html', reason: 'is no ordinary file' }])
    })
  })

  it('tells a root that is not there', () => {
    inFolder({}, root => {
      assert.deepEqual(listFiles(join(root, 'nowhere')), {
        files: [],
        skipped: [{ path: '', reason: 'cannot be listed: it is not there' }],
      })
    })
  })

  it('tells a folder that may not be listed', () => {
    inFolder(tree('a.html', 'secret/b.html'), root => {
      chmodSync(join(root, 'secret'), 0)
      const { files, skipped } = listFiles(root)
      chmodSync(join(root, 'secret'), 0o755)
      // Somebody who may do everything may list it.
      if (skipped.length === 0) assert.deepEqual(files, ['a.html', 'secret/b.html'])
      else
        assert.deepEqual(
          { files, skipped },
          { files: ['a.html'], skipped: [{ path: 'secret', reason: 'cannot be listed: permission denied' }] },
        )
    })
  })

  it('goes deep', () => {
    inFolder({}, root => {
      const deep = Array(200).fill('d').join('/')
      mkdirSync(join(root, deep), { recursive: true })
      assert.deepEqual(listFiles(root), { files: [], skipped: [] })
    })
  })
})
