import type { IncludeFact, Path } from '../../model/index.js'

interface Convention {
  /** Folders in which names are looked up, tried under every folder around the file, nearest first. */
  readonly folders: readonly string[]
  /** Endings to try on a name that has none of its own. */
  readonly endings: readonly string[]
  /** The file's own folder comes first. */
  readonly own?: boolean
  /** Turns the written name into path names, best first. */
  readonly names?: (name: string) => readonly string[]
}

const dots = (name: string): readonly string[] => [name.replace(/^[\w-]+::/, '').replace(/\./g, '/')]
const underscored = (name: string): readonly string[] => {
  const cut = name.lastIndexOf('/') + 1
  return [`${name.slice(0, cut)}_${name.slice(cut)}`, name]
}
const withoutVariant = (name: string): readonly string[] => {
  const names = [name]
  for (let stem = name.replace(/\.php$/, ''); stem.lastIndexOf('-') > stem.lastIndexOf('/');) {
    stem = stem.slice(0, stem.lastIndexOf('-'))
    names.push(`${stem}.php`)
  }
  // Themes that were packed on systems that do not mind case.
  const [first = ''] = names
  return first.includes('/') ? names : [...names, ...names.map(it => it.charAt(0).toUpperCase() + it.slice(1))]
}

const TEMPLATES = [
  '',
  'templates/',
  'views/',
  'partials/',
  'includes/',
  'layouts/',
  '_includes/',
  '_layouts/',
  'src/views/',
  'app/views/',
  'resources/views/',
]
const CONVENTIONS: Readonly<Record<string, Convention>> = {
  twig: {
    own: true,
    folders: [...TEMPLATES, 'templates/partials/'],
    endings: ['.html.twig', '.twig', '.html'],
    names: name => [name.replace(/^@!?[\w-]+\/|^[\w]+::?/, ''), name],
  },
  jinja: { own: true, folders: TEMPLATES, endings: ['.html', '.jinja', '.jinja2', '.j2'] },
  django: { own: true, folders: TEMPLATES, endings: ['.html'] },
  nunjucks: { own: true, folders: [...TEMPLATES, 'src/_includes/', 'src/', 'src/templates/'], endings: ['.njk', '.html', '.nunjucks'] },
  volt: { own: true, folders: TEMPLATES, endings: ['.volt'] },
  liquid: {
    own: true,
    folders: ['snippets/', '_includes/', 'src/_includes/', 'views/', 'templates/', ''],
    endings: ['.liquid', '.html', '.html.liquid'],
  },
  'liquid-section': { folders: ['sections/'], endings: ['.liquid'] },
  'shopify-layout': { folders: ['layout/'], endings: ['.liquid'] },
  jekyll: {
    folders: [
      '_includes/',
      '_layouts/',
      'src/_includes/',
      'src/_layouts/',
      '_includes/layouts/',
      'src/_includes/layouts/',
      'layouts/',
      'src/layouts/',
      '',
    ],
    endings: ['.html', '.liquid', '.njk', '.hbs', '.md', '.html.liquid', '.webc', '.ejs'],
  },
  'jekyll-relative': { own: true, folders: [], endings: [] },
  handlebars: {
    own: true,
    folders: [
      'partials/',
      'views/partials/',
      'templates/partials/',
      'src/partials/',
      'views/',
      'views/layouts/',
      'layouts/',
      'src/layouts/',
      'templates/',
      '',
    ],
    endings: ['.hbs', '.handlebars', '.mustache', '.html'],
  },
  mustache: { own: true, folders: ['partials/', 'templates/', 'views/', ''], endings: ['.mustache', '.html', '.hbs'] },
  go: {
    own: true,
    folders: [
      'layouts/partials/',
      'layouts/_partials/',
      'layouts/_default/',
      'layouts/',
      'partials/',
      'templates/',
      'templates/partials/',
      '',
    ],
    endings: ['.html', '.gohtml', '.tmpl'],
  },
  ejs: {
    own: true,
    folders: ['views/', 'views/partials/', 'partials/', 'templates/', 'src/views/', 'source/', 'layout/', ''],
    endings: ['.ejs', '.html'],
  },
  erb: {
    own: true,
    folders: ['app/views/', 'views/', 'source/', 'source/partials/', 'app/views/application/', ''],
    endings: ['.html.erb', '.erb', '.html.haml', '.html.slim'],
    names: underscored,
  },
  'rails-script': {
    folders: [
      'app/assets/javascripts/',
      'app/javascript/',
      'app/javascript/packs/',
      'app/frontend/entrypoints/',
      'public/javascripts/',
      'source/javascripts/',
      'public/',
    ],
    endings: ['.js', '.ts', '.js.erb', '.tsx', '.jsx'],
  },
  razor: {
    own: true,
    folders: ['Views/Shared/', 'Pages/Shared/', 'Views/', 'Pages/', 'Shared/', 'Components/'],
    endings: ['.cshtml', '.razor'],
    names: name => [name.replace(/^~\//, '/')],
  },
  jsp: { own: true, folders: ['', 'WEB-INF/', 'WEB-INF/jsp/', 'WEB-INF/views/', 'src/main/webapp/'], endings: ['.jsp', '.jspf'] },
  smarty: { own: true, folders: ['', 'templates/', 'tpl/', 'views/', 'themes/'], endings: ['.tpl', '.html'] },
  modx: {
    own: true,
    folders: ['chunks/', 'core/elements/chunks/', 'elements/chunks/', 'core/components/site/elements/chunks/', 'templates/', ''],
    endings: ['.tpl', '.html', '.chunk.tpl', '.chunk.html'],
  },
  thymeleaf: { own: true, folders: ['src/main/resources/templates/', 'templates/', 'resources/templates/', ''], endings: ['.html'] },
  ssi: { own: true, folders: [''], endings: ['.html', '.shtml', '.inc'] },
  blade: { folders: ['resources/views/', 'views/', ''], endings: ['.blade.php', '.php', '.html'], names: dots },
  'blade-component': {
    folders: ['resources/views/components/', 'views/components/', 'components/'],
    endings: ['.blade.php', '/index.blade.php'],
    names: dots,
  },
  livewire: { folders: ['resources/views/livewire/', 'views/livewire/'], endings: ['.blade.php'], names: dots },
  vite: { folders: ['', 'public/'], endings: ['.js', '.ts'] },
  php: { own: true, folders: [''], endings: ['.php', '.html', '.inc'] },
  'php-theme': { folders: [''], endings: ['.php', '.js'] },
  'php-script': {
    own: true,
    folders: ['', 'web/', 'public/', 'webroot/js/', 'js/', 'assets/js/', 'media/'],
    endings: ['.js'],
    names: name => [name.replace(/^@web\//, '/')],
  },
  'php-view': {
    own: true,
    folders: [
      'views/',
      'app/Views/',
      'app/views/',
      'application/views/',
      'templates/',
      'src/Template/Element/',
      'templates/element/',
      'site/snippets/',
      'partials/',
      '',
    ],
    endings: ['.php', '.phtml', '.html.php', '.ctp', '.tpl.php', '.html'],
    names: name => [name.replace(/^@?[\w-]+::/, ''), name.replace(/\./g, '/')],
  },
  wordpress: { folders: [''], endings: ['.php'], names: withoutVariant },
}

/**
 * Paths that an include may mean, best first; whether they exist is not asked. Relative to the site's root, `/` between folders.
 * Empty when too little of the name is known.
 */
export function candidates(fact: IncludeFact, from: Path): readonly Path[] {
  const written = nameOf(fact).split(/[?#]/, 1)[0]?.trim() ?? ''
  if (written === '' || /^[a-z]+:\/\/|^\/\//i.test(written)) return []
  const convention = CONVENTIONS[fact.language] ?? CONVENTIONS['jinja']
  const found = new Set<Path>()
  for (const name of convention?.names?.(written) ?? [written])
    for (const path of places(name, from, fact.as, convention)) for (const one of endings(path, convention)) found.add(one)
  found.delete(from)
  return [...found]
}

function* places(name: string, from: Path, as: IncludeFact['as'], convention: Convention | undefined): Iterable<Path> {
  const own = from.slice(0, from.lastIndexOf('/') + 1)
  if (/^\.{1,2}\//.test(name)) {
    yield normal(own + name)
    return
  }
  const rest = name.replace(/^\/+/, '')
  const around = foldersAround(from)
  // A path from the root of the site: the folder that is audited may hold it further down.
  if (name.startsWith('/')) {
    for (const folder of [...around].reverse()) yield normal(folder + rest)
    return
  }
  if (convention?.own) yield normal(own + rest)
  const folders = [...(convention?.folders ?? [])]
  // `layout: default` means the layout, not a part of that name.
  if (as === 'layout') folders.sort((a, b) => Number(b.includes('layout')) - Number(a.includes('layout')))
  for (const folder of around) for (const place of folders) yield normal(folder + place + rest)
}

/** The name as far as it is known: the folder of a theme or site template is looked for around the file. */
function nameOf({ target, language }: IncludeFact): string {
  if (target.kind === 'text') return target.text
  const known = target.kind === 'pattern' && language === 'php-theme' && target.parts.length === 2 ? target.parts[1] : null
  return known?.replace(/^\/+/, '') ?? ''
}

function* endings(path: Path, convention: Convention | undefined): Iterable<Path> {
  const known = convention?.endings ?? []
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (/\.\w+$/.test(last)) yield path
  if (!known.some(ending => path.endsWith(ending))) for (const ending of known) yield path + ending
  if (!/\.\w+$/.test(last)) yield path
}

/** The folders around a file, innermost first; the root is the empty text. */
function foldersAround(path: Path): readonly string[] {
  const folders: string[] = []
  for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
    folders.push(path.slice(0, at + 1))
    if (at === 0) break
  }
  return [...folders, '']
}

function normal(path: string): Path {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
