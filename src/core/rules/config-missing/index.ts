import type { Ask, Fix, LoadFact, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { isPlaceholder } from '../shared/placeholder.js'

export const configMissing: Rule = rule({
  id: 'config-missing',
  title: 'The Google tag is loaded and nothing is configured',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { missing: 'The Google tag is loaded for {id}, and no gtag(‘config’) starts it on this page: no page view is counted' },
  *check(ask) {
    if (ask.facts('load').length === 0) return
    const { page } = ask
    if (!page.document || isSpecimen(page.path) || mayHoldMore(ask) || isConfigured(ask)) return
    for (const fact of ask.facts('load')) {
      const known = loaderOf(ask, fact)
      const tracker = ask.tracker(fact.vendor)
      const id = textOf(fact.id)?.trim() ?? ''
      // Other prefixes than G- have settings of their own in the vendor's interface, or are configured by events.
      if (fact.state !== 'active' || known?.tracker.id !== 'gtag' || tracker?.id !== 'ga4' || !tracker.ids.pattern.test(id)) continue
      if (isPlaceholder(id, tracker)) continue
      yield { at: fact.id?.at ?? fact.at, says: 'missing', with: { id }, offers: configuring(ask, fact, id) }
      return
    }
  },
})

/** By any command that may start a target, whatever its id, in whatever state. */
function isConfigured(ask: Ask): boolean {
  const isGoogle = (vendor: string): boolean =>
    vendor === 'gtag' || ask.tracker('gtag')?.loaders.some(({ belongs }) => belongs?.some(([, id]) => id === vendor)) === true
  return (
    ask.reached('counter').some(({ fact }) => isGoogle(fact.vendor) && fact.how !== 'loader' && fact.state !== 'commented') ||
    ask.reached('call').some(({ fact }) => isGoogle(fact.vendor) && (fact.method === 'config' || fact.command?.kind !== 'text'))
  )
}

function configuring({ page }: Ask, { tag }: LoadFact, id: string): readonly Fix[] {
  if (tag === null || page.kind === 'script') return []
  const close = /<\/script\s*>/i.exec(page.text.slice(tag.end, tag.end + 200))
  if (close === null) return []
  const at = tag.end + close.index + close[0].length
  const text = `
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', '${id}');
</script>`
  return [{ title: `Configure ${id}`, edits: () => [{ at: { start: at, end: at }, text }] }]
}
