import type { Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'

const plugin = (...item: readonly string[]): readonly [string, { readonly item: readonly string[] }] => ['plugins', { item }]

/** Gatsby's own plugins, and the one for Yandex Metrica. */
export const gatsby: Framework = {
  id: 'gatsby',
  title: 'gatsby-plugin-google-gtag, -google-tagmanager, -google-analytics, -yandex-metrika',
  docs: 'https://github.com/gatsbyjs/gatsby/blob/master/packages/gatsby-plugin-google-gtag/README.md',
  scents: [],
  config: {
    file: /(?:^|\/)gatsby-config\.[cm]?[jt]s$/,
    counters: [
      { vendor: 'gtag', id: [...plugin('gatsby-plugin-google-gtag'), 'trackingIds'], belongs: BELONGS },
      { vendor: 'gtm', id: [...plugin('gatsby-plugin-google-tagmanager'), 'id'] },
      { vendor: 'universal-analytics', id: [...plugin('gatsby-plugin-google-analytics'), 'trackingId'], belongs: BELONGS },
      { vendor: 'yandex-metrica', id: [...plugin('gatsby-plugin-yandex-metrika'), 'trackingId'] },
    ],
  },
  sources: [
    {
      claims: 'gatsby-plugin-google-gtag: trackingIds',
      url: 'https://github.com/gatsbyjs/gatsby/blob/master/packages/gatsby-plugin-google-gtag/README.md',
      seen: '2026-11-24',
    },
    {
      claims: 'gatsby-plugin-google-tagmanager: id',
      url: 'https://github.com/gatsbyjs/gatsby/blob/master/packages/gatsby-plugin-google-tagmanager/README.md',
      seen: '2026-11-24',
    },
    {
      claims: 'gatsby-plugin-google-analytics: trackingId of a UA property',
      url: 'https://github.com/gatsbyjs/gatsby/blob/master/packages/gatsby-plugin-google-analytics/README.md',
      seen: '2026-11-24',
    },
    {
      claims: 'gatsby-plugin-yandex-metrika: trackingId',
      url: 'https://github.com/viatsko/gatsby-plugin-yandex-metrika/blob/master/README.md',
      seen: '2026-11-24',
    },
  ],
}
