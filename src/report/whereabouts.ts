import { count } from './words.js'

/** On how many of the site's pages something is: "on all 12 pages", "on 9 of 12 pages". */
export function whereabouts(on: number, all: number): string {
  if (on === 0) return 'on no whole page'
  if (on < all) return `on ${on} of ${all} pages`
  if (on === 2) return 'on both pages'
  return on > 2 ? `on all ${on} pages` : `on ${count(on, 'page')}`
}
