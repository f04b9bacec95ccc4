import type { Path, PlannedEvent, PlannedLikeness } from '../model/index.js'
import type { EventState } from './event-state.js'
import { matchesWhole } from './pattern.js'
import type { Ground } from './sent.js'
import { isBelow } from './sent.js'

/**
 * A URL goal is there when a page may have such an address. It is missing where no page can: where all are plain files that nothing renders.
 * How files get their addresses is the server's matter, so every end of a path counts as one, with and without `index.html`.
 */
export function addressState({ urlIs }: PlannedEvent, url: string, folder: Path, { site }: Ground): EventState {
  const wanted = url.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const pages = site.pages.filter(path => isBelow(folder, path))
  const fits = pages.some(path => addressesOf(path).some(it => isLike(it, urlIs === 'matches' ? url : wanted, urlIs)))
  const known = pages.length > 0 && pages.every(path => /\.x?html?$/i.test(path) && site.closed(path))
  const rest = { places: [], wrong: [] }
  if (fits) return { state: 'implemented', missing: [], why: null, ...rest }
  if (!known) return { state: 'unknown', missing: [], why: 'which addresses pages get is known to the server only', ...rest }
  return { state: 'missing', missing: [{ vendor: null, name: url, near: null, nearName: null, address: true }], why: null, ...rest }
}

/** `shop/thanks/index.html` may be `/shop/thanks/`, `/thanks`, `/thanks/index.html` … */
function addressesOf(path: Path): readonly string[] {
  const parts = path.split('/')
  return parts.flatMap((_, at) => {
    const whole = `/${parts.slice(at).join('/')}`
    const bare = whole.replace(/\.\w+$/, '')
    const folder = bare.replace(/index$/, '')
    return [whole, bare, `${bare}/`, folder, folder.replace(/(.)\/$/, '$1')]
  })
}

function isLike(address: string, url: string, how: PlannedLikeness): boolean {
  switch (how) {
    case 'contains':
      return address.includes(url)
    case 'equals':
      return address === url
    case 'starts':
      return address.startsWith(url)
    case 'matches':
      // What stands before the path, and what follows it, is not known here.
      return matchesWhole(`.*${url.replace(/^\^/, '').replace(/\$$/, '')}.*`, address) || !/^[\w/.^$\\-]+$/.test(url)
  }
}
