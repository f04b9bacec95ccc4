/** Services that have owners prove a site by a `<meta>`, their names, and how their codes look, as counted over real pages. 2026-11-24. */
export const VERIFICATIONS: Readonly<Record<string, { readonly service: string; readonly code: RegExp }>> = {
  'google-site-verification': { service: 'Google Search Console', code: /^[\w-]{43}=?$/ }, // https://support.google.com/webmasters/answer/9008080
  'yandex-verification': { service: 'Yandex Webmaster', code: /^[0-9a-f]{16}$/ }, // https://yandex.com/support/webmaster/service/rights.html
  'msvalidate.01': { service: 'Bing Webmaster Tools', code: /^[0-9A-F]{32}$/i }, // https://www.bing.com/webmasters/help/add-and-verify-site-12184f8b
  'facebook-domain-verification': { service: 'Meta Business', code: /^[a-z0-9]{30}$/ }, // https://www.facebook.com/business/help/321167023127050
  'p:domain_verify': { service: 'Pinterest', code: /^[0-9a-f]{32}$/ }, // https://help.pinterest.com/en/business/article/claim-your-website
  'ahrefs-site-verification': { service: 'Ahrefs', code: /^[0-9a-f]{64}$/ },
  'wot-verification': { service: 'Web of Trust', code: /^[0-9a-f]{20}$/ },
  'baidu-site-verification': { service: 'Baidu', code: /^(?:codeva-)?[A-Za-z0-9]{10}$/ },
  'naver-site-verification': { service: 'Naver', code: /\S/ },
  'norton-safeweb-site-verification': { service: 'Norton', code: /\S/ },
  'wmail-verification': { service: 'Mail.ru', code: /\S/ },
  'mailru-verification': { service: 'Mail.ru', code: /\S/ },
  'zen-verification': { service: 'Dzen', code: /\S/ },
  'apple-domain-verification': { service: 'Apple', code: /\S/ },
  'seznam-wmt': { service: 'Seznam', code: /\S/ },
}
