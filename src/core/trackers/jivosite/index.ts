import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const jivosite: Tracker = {
  id: 'jivosite',
  title: 'Jivo',
  noun: 'widget',
  category: 'product',
  docs: 'https://www.jivochat.com/api/',
  scents: ['jivosite.com', 'code.jivo', 'jivo_'],
  ids: { pattern: /^\w+$/, words: 'letters and digits', example: 'k7Qe2Lx9Wm' },
  loaders: [
    {
      name: 'widget',
      url: { hosts: /^code\.(?:jivosite\.com|jivochat\.com|jivo\.ru)$/, path: /^\/(?:script\/)?widget(?:\.js)?\/[^/]+$/ },
      id: { url: /\/widget(?:\.js)?\/([^/?#]+)/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  callbacks: ['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onMessageSent', 'jivo_onIntroduction'],
  several: false,
  sources: [{ claims: 'callbacks; address of the widget: seen in the code of public sites', url: 'https://www.jivochat.com/api/', seen }],
}
