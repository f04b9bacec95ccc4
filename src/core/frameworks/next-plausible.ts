import type { Framework } from '../model/index.js'
import { exported, named } from './shapes.js'

const from = 'next-plausible'

export const nextPlausible: Framework = {
  id: 'next-plausible',
  title: 'next-plausible',
  docs: 'https://github.com/4lejandrito/next-plausible',
  scents: [from],
  protocols: { plausible: [exported(from, 'usePlausible()', named)] },
  components: { plausible: [{ from, name: 'default', id: 'domain', instead: 'src' }] },
  sources: [
    {
      claims: 'PlausibleProvider with a domain (version 3), usePlausible()(goal, { props })',
      url: 'https://github.com/4lejandrito/next-plausible/blob/main/README.md',
      seen: '2026-11-24',
    },
  ],
}
