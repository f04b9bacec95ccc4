import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'

export const jekyll: Framework = {
  id: 'jekyll',
  title: 'Jekyll (google_analytics)',
  docs: 'https://github.com/jekyll/minima/blob/master/README.md',
  scents: [],
  config: {
    file: /(?:^|\/)_config\.ya?ml$/,
    counters: [
      {
        vendor: 'gtag',
        id: ['google_analytics'],
        belongs: BELONGS,
        state: 'unknown',
        sure: { at: ['theme'], is: /^minima$/ },
      },
    ],
    variables: [{ at: [], prefix: 'site.', as: 'path' }],
  },
  sources: [
    {
      claims: 'google_analytics, read by the theme minima in production',
      url: 'https://github.com/jekyll/minima/blob/master/README.md',
      seen: '2026-11-24',
    },
    { claims: 'keys of _config.yml are site.<key>', url: 'https://jekyllrb.com/docs/variables/', seen: '2026-11-24' },
  ],
}
