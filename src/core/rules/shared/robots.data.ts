/**
 * Directives of robots tags that a search engine reads or once read. Sources, seen 2026-11-24:
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag, https://developers.google.com/search/docs/crawling-indexing/special-tags,
 * https://www.yandex.com/support/webmaster/controlling-robot/meta-robots.html; Bing's through https://searchengineland.com.
 */
export const DIRECTIVES: ReadonlySet<string> = new Set(
  (
    'all index follow noindex nofollow none nosnippet max-snippet max-image-preview max-video-preview notranslate noimageindex unavailable_after ' +
    'indexifembedded noarchive nocache nositelinkssearchbox noyaca archive noodp noydir nopreview imageindex snippet nomediaindex noai noimageai ' +
    'translate odp ydir'
  ).split(' '),
)

/** What may stand behind the colon. */
export const VALUES: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  'max-snippet': { pattern: /^-?\d+$/, words: 'a number of letters, 0 or -1' },
  'max-image-preview': { pattern: /^(?:none|standard|large)$/i, words: 'none, standard or large' },
  'max-video-preview': { pattern: /^-?\d+$/, words: 'a number of seconds, 0 or -1' },
}
