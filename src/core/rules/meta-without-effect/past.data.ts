/** Names that nobody reads, and why. https://developers.google.com/search/docs/crawling-indexing/special-tags and the services' own pages, 2026-11-24. */
export const BY_NAME: Readonly<Record<string, string>> = {
  'revisit-after': 'search engines decide themselves when they come again',
  'resource-type': 'it is of the nineties',
  'document-state': 'it is of the nineties',
  distribution: 'it is of the nineties',
  alexaverifyid: 'Alexa closed in 2022',
  'verify-v1': 'google-site-verification took its place',
  'twitter:url': 'X takes the address of the link',
  'twitter:domain': 'X takes the address of the link',
  'twitter:image:width': 'X looks at the picture itself',
  'twitter:image:height': 'X looks at the picture itself',
}

/** Of the server's answer, or of Internet Explorer: capo.js, commit e15313e, and https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/meta/http-equiv, 2026-11-24. */
export const BY_HTTP_EQUIV: Readonly<Record<string, string>> = {
  'cache-control': 'only the server can say it',
  pragma: 'only the server can say it',
  expires: 'only the server can say it',
  etag: 'only the server can say it',
  'last-modified': 'only the server can say it',
  'set-cookie': 'only the server and scripts can set cookies',
  'content-language': 'the language stands in the lang of <html>',
  'x-ua-compatible': 'it was for Internet Explorer, which has ended',
  imagetoolbar: 'it was for Internet Explorer, which has ended',
  cleartype: 'it was for Internet Explorer, which has ended',
  'page-enter': 'it was for Internet Explorer, which has ended',
  'page-exit': 'it was for Internet Explorer, which has ended',
  'content-script-type': 'browsers take JavaScript for granted',
  'content-style-type': 'browsers take CSS for granted',
}

/** Directives of robots tags that no engine follows. Those that only Google dropped (noarchive) are followed elsewhere. */
export const DIRECTIVES_PAST: Readonly<Record<string, string>> = {
  noodp: 'the directory closed in 2017',
  noydir: 'the directory closed in 2014',
  odp: 'the directory closed in 2017',
  ydir: 'the directory closed in 2014',
  nositelinkssearchbox: 'Google no longer shows the box',
}

/** https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy, 2026-11-24. */
export const POLICY_PARTS: ReadonlySet<string> = new Set(['frame-ancestors', 'report-uri', 'sandbox'])
