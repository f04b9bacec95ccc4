import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Google Optimize: experiments. It has ended. */
export const googleOptimize: Tracker = {
  id: 'google-optimize',
  title: 'Google Optimize',
  noun: 'container',
  category: 'product',
  docs: 'https://support.google.com/optimize/answer/12979939',
  scents: ['googleoptimize.com', 'OPT-'],
  ids: {
    pattern: /^(?:OPT|GTM)-[A-Z0-9]+$/,
    words: 'OPT- and capital letters and digits',
    example: 'OPT-7KQ2XWM',
    placeholders: [/^(?:OPT|GTM)-X+$/],
    fold: true,
  },
  loaders: [
    { name: 'optimize.js', url: { hosts: ['www.googleoptimize.com'], path: /^\/optimize\.js$/ }, id: { query: 'id' }, starts: true },
  ],
  protocols: [],
  pixels: [],
  several: false,
  retired: { since: '2023-09-30', successor: 'another service for experiments', level: 'dead' },
  sources: [
    { claims: 'the end on 30 September 2023', url: 'https://support.google.com/optimize/answer/12979939', seen },
    {
      claims: 'ids that begin with OPT- or, before 2020, with GTM-; optimize.js',
      url: 'https://support.google.com/optimize/answer/9914750',
      seen,
    },
  ],
}
