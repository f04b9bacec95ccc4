/**
 * By which words of a campaign Google Analytics tells its channels, in order: https://support.google.com/analytics/answer/9756891 and
 * https://github.com/plausible/docs (top-referrers.md, which follows it), 2026-11-24. Letters of either case are equal.
 */
const CHANNELS: readonly (readonly [channel: string, medium: RegExp])[] = [
  ['Email', /^e(?:mail|[-_ ]mail)$/],
  ['Paid', /^(?:.*cp.*|ppc|retargeting|paid.*)$/],
  ['Display', /^(?:display|banner|expandable|interstitial|cpm)$/],
  ['Organic Social', /^(?:social|social-network|social-media|sm|social network|social media)$/],
  ['Organic Video', /^.*video.*$/],
  ['Organic Search', /^organic$/],
  ['Affiliates', /^affiliate$/],
  ['Referral', /^(?:referral|app|link)$/],
  ['Audio', /^audio$/],
  ['SMS', /^sms$/],
  ['Mobile Push', /^(?:.*push|mobile|notification)$/],
  ['Cross-network', /^cross-network$/],
]
/** Sources that Google knows itself, whatever the medium; a few of the greatest. */
const KNOWN_SOURCES =
  /(?:^|\.)(?:google|bing|yandex|ya|yahoo|duckduckgo|baidu|ecosia|facebook|fb|instagram|ig|vk|vkontakte|ok|odnoklassniki|twitter|t\.co|x|linkedin|lnkd|pinterest|reddit|tiktok|telegram|tg|t\.me|whatsapp|quora|youtube|vimeo|rutube|twitch|dzen|zen)(?:\.|$)/

/** The channel; `null` for what ends up as Unassigned. A source that may be known makes it any. */
export function channelOf(medium: string, source: string): string | null {
  const [word, from] = [medium.toLowerCase(), source.toLowerCase()]
  const found = CHANNELS.find(([, pattern]) => pattern.test(word))
  if (found) return found[0]
  if (CHANNELS[0]?.[1].test(from) === true) return 'Email'
  if (from === 'sms' || word === '(none)' || word === '(not set)') return from === 'sms' ? 'SMS' : 'Direct'
  return KNOWN_SOURCES.test(from) || from === '' || from === 'firebase' ? 'any' : null
}
