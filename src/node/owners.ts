import thirdParties from 'third-party-web/lib/subsets/httparchive-nostats.js'
import type { Owner } from '../report/index.js'

/** Whose a host is: data of the project third-party-web (MIT), as the version in package.json has it. `null` when it does not know. */
export function ownerOf(host: string): Owner | null {
  const entity = thirdParties.getEntity(`https://${host}/`)
  return entity === undefined ? null : { name: entity.name, category: entity.category }
}
