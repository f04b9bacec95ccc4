import type { Value } from '../../model/index.js'

export type ContactKind = 'phone' | 'email' | 'messenger' | 'download'

/** Addresses by which messengers open a talk. https://faq.whatsapp.com/5913398998672934 https://core.telegram.org/api/links https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links https://developers.viber.com/docs/tools/deep-links/ (seen 2026-11-24) */
const MESSENGER =
  /^(?:(?:https?:)?\/\/(?:www\.)?(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|telegram\.me|m\.me|viber\.me|invite\.viber\.com|vk\.me|signal\.me)(?:\/|$)|(?:whatsapp|tg|viber|skype|max):)/i
/** Files that browsers hand over rather than show as a page, and PDF. The list of https://support.google.com/analytics/answer/9216061 (seen 2026-11-24) without media. */
const FILE = /\.(?:pdf|xlsx?|docx?|txt|rtf|csv|exe|key|pp(?:s|t|tx)|7z|pkg|rar|gz|zip|dmg|apk|msi)$/i

/** What a link is for, by its address; `null` = it leads to a page, or nobody knows where. */
export function kindOfLink(href: Value): ContactKind | null {
  const known = href.kind === 'text' ? href.text : href.kind === 'pattern' ? (href.parts[0] ?? '') : ''
  const address = known.trim()
  if (/^tel:/i.test(address)) return 'phone'
  if (/^mailto:/i.test(address)) return 'email'
  if (MESSENGER.test(address)) return 'messenger'
  return href.kind === 'text' && !/^[a-z]+:(?!\/\/)/i.test(address) && FILE.test(address.split(/[?#]/, 1)[0] ?? '') ? 'download' : null
}
