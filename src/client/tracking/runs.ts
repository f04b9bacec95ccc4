import type { PageParams, PageResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import type { RunEntry } from './site.js'

/** What runs on pages, asked once for each state of the site. */
export interface Runs {
  /** `folder` is the address of a workspace folder. Empty when the server cannot tell. */
  of(folder: string, path: string): Promise<readonly RunEntry[]>
  /** The site has changed. */
  forget(): void
}

export function askRuns(session: Session): Runs {
  const known = new Map<string, Promise<readonly RunEntry[]>>()
  async function ask(params: PageParams): Promise<readonly RunEntry[]> {
    return (await session.ask<PageResult>(methods.page, params))?.runs ?? []
  }
  return {
    of(folder, path) {
      const key = `${folder}\n${path}`
      const asked = known.get(key) ?? ask({ folder, path })
      known.set(key, asked)
      return asked
    },
    forget: () => known.clear(),
  }
}
