import { absolute, withoutWww } from '../../core/rules/shared/site-origin.js'
import { percentDecoded } from '../../core/text/index.js'
import type { Head } from './head.js'
import { textOfTag } from './head.js'
import { plainLine } from './lines.js'
import type { Line, Parts } from './words.js'

/** The page's address as one of its tags names it; `null` = no tag does. */
export interface PageAddress {
  readonly host: string
  readonly path: string
  readonly line: Line
}

/** Reads the first of these tags that is a whole address. */
export function addressOf(head: Head, names: readonly string[]): PageAddress | null {
  for (const name of names) {
    const tag = head.tag(name)
    const address = absolute(textOfTag(tag) ?? '')
    if (tag === null || address === null) continue
    const line: Line = { role: 'address', parts: [], cut: false, tag: tag.called, place: tag.place, instead: null }
    return { host: address.host, path: address.path.replace(/[?#].*$/s, ''), line }
  }
  return null
}

const TRAIL = ' › '

/** Host and folders, as search results show them above a title. The host of a page that does not name it is not known. */
export function trail(head: Head): Line {
  const address = addressOf(head, ['canonical'])
  if (address === null) return plainLine('address', [null, trailOf(`/${head.path}`)])
  return { ...address.line, parts: [address.host + trailOf(address.path)] }
}

function trailOf(path: string): string {
  const steps = path.split('/').filter(step => step !== '' && !/^index\.\w+$/i.test(step))
  return steps.map(step => TRAIL + percentDecoded(step)).join('')
}

/** The host alone, as cards show it. */
export function hostLine(head: Head): Line {
  const address = addressOf(head, ['og:url', 'canonical'])
  const parts: Parts = [address === null ? null : withoutWww(address.host)]
  return address === null ? plainLine('address', parts) : { ...address.line, parts }
}
