import assert from 'node:assert/strict'
import { auditPages } from '../../src/core/index.js'
import { shownValue } from './recognise.js'
import type { SiteFiles } from './site.js'

/** What a site's files report: `app.js goal order < track < send`, the functions it goes through behind the name. */
function reported(files: SiteFiles): readonly string[] {
  const { workspace } = auditPages(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { exists: path => path in files },
  )
  return workspace.paths.flatMap(path =>
    workspace
      .facts(path)
      .filter(fact => fact.kind === 'event')
      .map(({ vendor, name, via }) =>
        [path, ...(vendor === 'yandex-metrica' ? [] : [vendor]), [shownValue(name), ...via].join(' < ')].join(' '),
      ),
  )
}

/** A row: a site, and all that its files report. */
export function reports(what: string, files: SiteFiles, ...expected: readonly string[]): void {
  it(what, () => {
    assert.deepEqual(reported(files), expected)
  })
}

export const SEND = `ym(48213905, 'reachGoal', `

/** A page with one script. */
export const page = (code: string): SiteFiles => ({ 'index.html': `<script>${code}</script>` })
