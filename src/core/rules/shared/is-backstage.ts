import { isSpecimen } from '../../model/index.js'
import type { Path, Site } from '../../model/index.js'

export { isSpecimen }

/** Folders of browser extensions, which hold a manifest. */
const EXTENSIONS = /^(?:.*\/)?(?:(?:browser|chrome|firefox|web)[-_]?)?extension\//i
/** Folders of back offices. */
const OFFICES = /(?:^|\/)(?:wp-admin|admin|administrator|backend|back-?office|phpmyadmin)\//i
/** Plain pages among the parts of a site on 1C-Bitrix: what its designers built and its templates were made from. */
const PROTOTYPES =
  /(?:^|\/)(?:local|bitrix)\/(?:templates|components|modules|blocks|php_interface|front(?:end)?|markup|verstka)\/.*\.html?$/i

/** Files no search engine and no stranger comes to: specimens, prototypes and back offices. What they lack in their head is nobody's loss. */
export function isBackstage(path: Path): boolean {
  return isSpecimen(path) || OFFICES.test(path) || PROTOTYPES.test(path)
}

/** Windows of a browser extension: visitors never see them. */
export function isExtension(path: Path, site: Pick<Site, 'exists'>): boolean {
  const root = EXTENSIONS.exec(path)?.[0]
  return root !== undefined && site.exists(`${root}manifest.json`)
}

/** Titles of the pages that servers show before the site is there: ISPmanager, nginx, Apache on Ubuntu and Debian. Seen 2026-11-24. */
const UNBUILT =
  /<title>\s*(?:Website \S+ is ready\. The content is to be added|Welcome to nginx!|Apache2 (?:Ubuntu|Debian) Default Page: It works)\s*<\/title>/i

/**
 * A page that only keeps visitors from seeing the files of its folder ("403 Forbidden", "No access", "Silence is golden"), or that the server shows
 * until there is a site.
 */
export function isDoorkeeper(text: string): boolean {
  if (UNBUILT.test(text)) return true
  return (
    text.length < 600 &&
    /\bno access\b|access (?:is )?(?:denied|forbidden)|directory access|silence is golden|403 forbidden|доступ запрещ/i.test(text)
  )
}
