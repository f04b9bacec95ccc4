import type { Ask, Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { clipped } from '../shared/clipped.js'
import { certainMetas, liveMetas } from '../shared/live-metas.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import type { Setting } from '../shared/viewport.js'
import { settingsOf } from '../shared/viewport.js'

type Words = 'fixed' | 'unknown' | 'meant' | 'value' | 'twice'

/** https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/meta/name/viewport and capo.js, commit e15313e, 2026-11-24. */
const NUMBER = /^\d*\.?\d+$/
const SETTINGS: Readonly<Record<string, RegExp>> = {
  width: /^(?:device-width|\d+(?:px)?)$/,
  height: /^(?:device-height|\d+(?:px)?)$/,
  'initial-scale': NUMBER,
  'minimum-scale': NUMBER,
  'maximum-scale': NUMBER,
  'user-scalable': /^(?:yes|no|[01](?:\.0)?|true|false)$/,
  'viewport-fit': /^(?:auto|contain|cover)$/,
  'interactive-widget': /^(?:resizes-visual|resizes-content|overlays-content)$/,
  'shrink-to-fit': /^(?:yes|no)$/,
  'target-densitydpi': /^/,
  'minimal-ui': /^/,
}

export const viewportValue: Rule<Words> = rule({
  id: 'viewport-value',
  title: 'The viewport of a page is set to something browsers do not understand, or to a fixed width',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    fixed:
      'The page is {width} pixels wide on every telephone: visitors must move it to read, and search engines judge what telephones show',
    unknown: 'Browsers know no setting {name}: it is ignored',
    meant: 'Browsers know no setting {name}: {meant} is meant',
    value: '{name} cannot be {value}: browsers ignore the setting',
    twice: 'The page has two viewports: browsers heed the last one',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    for (const fact of liveMetas(ask, 'viewport')) {
      if (fact.via !== 'name') continue
      const found = settingsOf(fact).flatMap(setting => judged(setting, fact.content?.kind === 'text' && fact.content.exact))
      if (found.length > 0 && speaksForSame(ask, fact)) yield* found
    }
    yield* twice(ask)
  },
})

function judged({ name, value, at, written }: Setting, exact: boolean): readonly Finding<Words>[] {
  const allowed = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined
  // `{{ … }}` and other marks are somebody else's.
  if (!/^[a-z_-]+$/.test(name)) return []
  if (allowed === undefined) {
    const [meant] = nearest(name, Object.keys(SETTINGS))
    if (meant === undefined) return [{ at, says: 'unknown', with: { name: clipped(name, 40) }, severity: 'info' }]
    const place = { start: at.start, end: at.start + name.length }
    const fix = { title: `Write ${meant}`, edits: () => [{ at: place, text: meant }] }
    return [{ at, says: 'meant', with: { name, meant }, ...(exact && written.toLowerCase().startsWith(name) ? { fix } : {}) }]
  }
  if (!allowed.test(value))
    return /[{}%$]/.test(value) ? [] : [{ at, says: 'value', with: { name, value: value === '' ? 'empty' : clipped(value, 40) } }]
  const width = name === 'width' ? parseInt(value, 10) : NaN
  return width >= 600 ? [{ at, says: 'fixed', with: { width } }] : []
}

function twice(ask: Ask): readonly Finding<Words>[] {
  const all = certainMetas(ask, 'viewport').filter(({ via }) => via === 'name')
  const [first, second] = all
  if (first === undefined || second === undefined) return []
  const related = [{ path: ask.page.path, at: first.at, says: 'The first viewport' }]
  const same = settings(first) === settings(second)
  return [{ at: second.at, says: 'twice', related, ...(same ? { severity: 'info' as const } : {}) }]
}

function settings(fact: Parameters<typeof settingsOf>[0]): string {
  return settingsOf(fact)
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join()
}
