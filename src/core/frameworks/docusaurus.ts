import type { ConfigCounter, Framework } from '../model/index.js'
import { BELONGS } from '../trackers/gtag/belongs.data.js'

const preset = ['presets', { item: ['classic', '@docusaurus/preset-classic'] }] as const

/** The options are the same in the preset and in the plugin alone. */
function counters(vendor: string, option: string, plugin: string, key: string): readonly ConfigCounter[] {
  return [
    { vendor, id: [...preset, option, key], belongs: BELONGS },
    { vendor, id: ['plugins', { item: [plugin] }, key], belongs: BELONGS },
  ]
}

export const docusaurus: Framework = {
  id: 'docusaurus',
  title: 'Docusaurus (preset classic and its Google plugins)',
  docs: 'https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-google-gtag',
  scents: [],
  config: {
    file: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/,
    counters: [
      ...counters('gtag', 'gtag', '@docusaurus/plugin-google-gtag', 'trackingID'),
      ...counters('gtm', 'googleTagManager', '@docusaurus/plugin-google-tag-manager', 'containerId'),
      ...counters('universal-analytics', 'googleAnalytics', '@docusaurus/plugin-google-analytics', 'trackingID'),
    ],
    tags: [
      { at: ['headTags'], form: 'element' },
      { at: ['scripts'], form: 'script' },
    ],
  },
  sources: [
    {
      claims: 'gtag.trackingID, a text or a list',
      url: 'https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-google-gtag',
      seen: '2026-11-24',
    },
    {
      claims: 'googleTagManager.containerId',
      url: 'https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-google-tag-manager',
      seen: '2026-11-24',
    },
    {
      claims: 'googleAnalytics.trackingID, deprecated',
      url: 'https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-google-analytics',
      seen: '2026-11-24',
    },
    { claims: 'headTags, scripts', url: 'https://docusaurus.io/docs/api/docusaurus-config', seen: '2026-11-24' },
  ],
}
