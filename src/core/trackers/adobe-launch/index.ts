import type { Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

/** Adobe Experience Platform Tags, formerly Launch. */
export const adobeLaunch: Tracker = {
  id: 'adobe-launch',
  title: 'Adobe Tags',
  noun: 'property',
  category: 'tag-manager',
  docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
  scents: ['assets.adobedtm.com', '_satellite', 'satelliteLib'],
  ids: { pattern: /^(?:launch-|satelliteLib-|EN)[\w-]+$/, words: 'launch- and letters, as in the address', example: 'launch-7c02e9d4ab15' },
  loaders: [
    {
      name: 'launch.js',
      url: { path: /\/launch-(?:EN)?[0-9a-f]+(?:-development|-staging)?(?:\.min)?\.js$/i },
      id: { url: /\/(launch-(?:EN)?[0-9a-f]+)/i },
      starts: true,
      test: /-(?:development|staging)(?:\.min)?\.js$/,
    },
    {
      name: 'satelliteLib.js',
      url: { path: /\/satelliteLib-[0-9a-f]+(?:-staging)?\.js$/ },
      id: { url: /\/(satelliteLib-[0-9a-f]+)/ },
      starts: true,
      generation: 'DTM',
      retired: { since: null, successor: 'Adobe Tags (launch-….min.js)', level: 'old' },
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: '_satellite',
      methods: {
        track: {
          does: 'event',
          args: [{ role: 'name', types: ['string'], required: true }, { role: 'parameters' }],
          about: 'Triggers a direct-call rule.',
        },
        ...methodsNamed('pageBottom getVar setVar setCustomVar buildInfo setDebug getVisitorId logger cookie notify'),
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  place: 'head',
  csp: { 'script-src': ['https://assets.adobedtm.com'] },
  sources: [
    {
      claims: '_satellite.track and the other members',
      url: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/client-side/satellite-object',
      seen,
    },
    {
      claims: 'names of the files and their environments',
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/launch/deploy-dev',
      seen,
    },
    {
      claims: 'Dynamic Tag Management is deprecated; the day of its end is not told',
      url: 'https://experienceleague.adobe.com/en/docs/experience-manager-65-lts/content/assets/managing/use-dtm-for-asset-insights',
      seen,
    },
  ],
}
