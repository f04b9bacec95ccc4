/**
 * Head metadata a page may carry: what it is for, and the words it may hold. Sources: https://html.spec.whatwg.org/multipage/semantics.html,
 * https://developers.google.com/search/docs/crawling-indexing/special-tags, https://ogp.me/,
 * https://developer.x.com/en/docs/x-for-websites/cards/overview/markup, https://yandex.com/support/webmaster/controlling-robot/meta-robots.html,
 * seen 2026-11-24.
 */
export interface MetaName {
  readonly about: string
  /** Which attribute carries the name. */
  readonly via: 'name' | 'property' | 'http-equiv' | 'tag'
  readonly values?: readonly string[]
}

const name = (about: string, values?: readonly string[]): MetaName => ({ about, via: 'name', ...(values === undefined ? {} : { values }) })
const property = (about: string, values?: readonly string[]): MetaName => ({
  about,
  via: 'property',
  ...(values === undefined ? {} : { values }),
})
const tag = (about: string): MetaName => ({ about, via: 'tag' })

const robots = [
  'index, follow',
  'noindex',
  'nofollow',
  'noindex, nofollow',
  'none',
  'noarchive',
  'nosnippet',
  'max-image-preview:large',
  'max-snippet:-1',
]

export const metaNames: Readonly<Record<string, MetaName>> = {
  title: tag('The title of the page: the headline in search results and the name of the browser tab.'),
  lang: tag('The language of the page, for readers, translators and search engines.'),
  charset: tag('The encoding of the page. It must stand within the first 1024 bytes.'),
  canonical: tag('The address under which search engines shall list this page.'),
  alternate: tag('The same page in another language or form.'),
  icon: tag('The picture beside the page’s name in tabs and search results.'),
  description: name('What the page is about: the text below the headline in search results.'),
  keywords: name('Words about the page. Google ignores them.'),
  robots: name('What search engines may do with this page.', robots),
  googlebot: name('What Google may do with this page.', robots),
  yandex: name('What Yandex may do with this page.', robots),
  viewport: name('How wide the page is on phones.', ['width=device-width, initial-scale=1']),
  author: name('Who wrote the page.'),
  generator: name('The program that made the page.'),
  'theme-color': name('The colour of the browser’s frame.'),
  referrer: name('How much of its address the page tells where its links lead.', [
    'no-referrer',
    'origin',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
    'unsafe-url',
  ]),
  'google-site-verification': name('Proves to Google Search Console who owns the site.'),
  'yandex-verification': name('Proves to Yandex Webmaster who owns the site.'),
  'msvalidate.01': name('Proves to Bing Webmaster Tools who owns the site.'),
  'facebook-domain-verification': name('Proves to Meta who owns the domain.'),
  'p:domain_verify': name('Proves to Pinterest who owns the site.'),
  'og:title': property('The headline of the page when it is shared.'),
  'og:description': property('The text of the page when it is shared.'),
  'og:image': property('The picture of the page when it is shared: an absolute address.'),
  'og:url': property('The address of the page when it is shared.'),
  'og:type': property('What the page is.', ['website', 'article', 'book', 'profile', 'product', 'video.other', 'music.song']),
  'og:site_name': property('The name of the whole site.'),
  'og:locale': property('The language and country of the page.', ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'ru_RU']),
  'twitter:card': name('How the page looks when it is shared on X.', ['summary', 'summary_large_image', 'app', 'player']),
  'twitter:title': name('The headline of the page on X; `og:title` when absent.'),
  'twitter:description': name('The text of the page on X; `og:description` when absent.'),
  'twitter:image': name('The picture of the page on X; `og:image` when absent.'),
  'twitter:site': name('The account of the site on X, with @.'),
  refresh: { about: 'Leads visitors elsewhere after some seconds. A redirect of the server is better.', via: 'http-equiv' },
  'content-security-policy': { about: 'What the page may load, and from where.', via: 'http-equiv' },
  'content-type': { about: 'The encoding of the page, in its old form.', via: 'http-equiv', values: ['text/html; charset=utf-8'] },
}
