import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The tag manager of Ensighten, now of CHEQ. */
export const ensighten: Tracker = {
  id: 'ensighten',
  title: 'Ensighten Manage',
  noun: 'client',
  category: 'tag-manager',
  docs: 'https://www.cheq.ai/',
  scents: ['nexus.ensighten.com/'],
  ids: { pattern: /^[\w.-]+(?:\/[\w.-]+)?$/, words: 'the client, and perhaps its space', example: 'flowershop/prod' },
  loaders: [
    {
      name: 'Bootstrap.js',
      url: { hosts: ['nexus.ensighten.com'], path: /^\/[\w.-]+(?:\/[\w.-]+)?\/Bootstrap\.js$/ },
      id: { url: /ensighten\.com\/([\w.-]+(?:\/[\w.-]+)?)\/Bootstrap\.js/ },
      starts: true,
    },
  ],
  protocols: [],
  pixels: [],
  several: false,
  sources: [
    { claims: 'address: seen in the code of public sites', url: 'https://www.cheq.ai/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/EnsightenManage.js', seen },
  ],
}
