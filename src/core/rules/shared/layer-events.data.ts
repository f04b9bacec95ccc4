/**
 * Events that stand in no file of a site, because the container or what it brings pushes them: the container's own, those of plugins, and those of
 * consent managers, which all have the product's name or the word consent in theirs. They only ever keep a rule silent. Seen 2026-11-24:
 * https://developers.google.com/tag-platform/tag-manager/api/reference/rest/v2/accounts.containers.workspaces.triggers (gtm.*)
 * https://github.com/duracelltomi/gtm4wp (gtm4wp.*)
 * https://www.gatsbyjs.com/plugins/gatsby-plugin-google-tagmanager (gatsby-route-change)
 */
const AUTOMATIC: readonly RegExp[] = [
  /^(?:gtm|gtm4wp|optimize|stg|mtm)\./i,
  /^gatsby-route-change$/,
  /consent|cookie/i,
  /^(?:onetrust|optanon|cky|cmplz|iubenda|didomi|usercentrics|axeptio|borlabs|tarteaucitron|cmp|tcf)/i,
]

/** Whether nobody needs to push an event of this name. */
export function isAutomatic(name: string): boolean {
  return AUTOMATIC.some(pattern => pattern.test(name))
}
