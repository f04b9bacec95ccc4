import type { Ask, ContainerFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { judgedExport } from '../shared/exports.js'
import { installedIds, keyOfContainer } from '../shared/installed.js'
import { listed } from '../shared/listed.js'

export const containerNotInstalled: Rule = rule({
  id: 'container-not-installed',
  title: 'No page installs the exported container',
  severity: 'warning',
  topic: 'containers',
  precision: 'high',
  words: {
    other: 'No page of this site installs {id}: what is installed is {others}',
    nowhere: 'No page of this site installs {id}',
  },
  *check(ask) {
    const container = judgedExport(ask)
    const id = textOf(container?.id)?.trim()
    if (container?.usage !== 'web' || id === undefined) return
    const key = keyOfContainer(ask, id)
    const installed = installedIds(ask)
    if (key === null || installed === null || installed.has(key) || isNamed(ask, key)) return
    const others = [...installed].map(it => it.slice(it.indexOf(':') + 1)).sort()
    if (others.length > 0) yield { at: container.at, says: 'other', with: { id, others: listed(others) }, related: places(ask, installed) }
    else if (isCountedSite(ask)) yield { at: container.at, says: 'nowhere', with: { id }, severity: 'info' }
  },
})

/** Whoever keeps an export beside a tool or a template has pages that count nobody; and where a page is not known, it may install it. */
function isCountedSite({ site }: Ask): boolean {
  return site.pages.length > 1 && site.coverage().size > 0 && site.pages.every(site.complete)
}

/** It stands somewhere, though nobody runs it: commented out, or in a pixel alone. */
function isNamed(ask: Ask, key: string): boolean {
  return ask.site.all('counter', key).some(({ fact }) => fact.how !== 'container')
}

function places(
  ask: Ask,
  installed: ReadonlySet<string>,
): readonly { readonly path: string; readonly at: ContainerFact['at']; readonly says: string }[] {
  return [...installed].slice(0, 3).flatMap(key => {
    const first = ask.site.all('counter', key).find(({ fact }) => fact.how !== 'container')
    return first === undefined ? [] : [{ path: first.from, at: first.fact.at, says: 'Installed here' }]
  })
}
