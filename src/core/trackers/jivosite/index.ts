import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const jivosite: Tracker = {
  id: 'jivosite',
  title: 'Jivo',
  noun: 'widget',
  category: 'product',
  docs: 'https://www.jivochat.com/docs/widget/',
  scents: ['jivosite.com', 'code.jivo', 'jivo_'],
  ids: { pattern: /^[\w-]+$/, words: 'letters and digits', example: 'k7Qe2Lx9Wm' },
  loaders: [
    {
      name: 'widget.js',
      url: { hosts: /^code\.jivo(?:site\.com|\.ru)$/, path: /^\/widget\.js$/ },
      id: { attribute: 'data-jv-id' },
      marks: { 'data-jv-id': /^/ },
      starts: true,
      async: 'recommended',
    },
    {
      name: 'widget.js',
      url: { hosts: /^code\.jivo(?:site\.com|\.ru)$/, path: /^\/widget\.js$/ },
      id: { attribute: 'jv-id' },
      marks: { 'jv-id': /^/ },
      starts: true,
      async: 'recommended',
    },
    {
      name: 'widget',
      url: { hosts: /^code\.jivo(?:site\.com|\.ru)$/, path: /^\/(?:script\/)?widget(?:\.js)?\/[^/]+$/ },
      id: { url: /\/widget(?:\.js)?\/([^/?#]+)/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [],
  pixels: [],
  callbacks: ['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onMessageSent', 'jivo_onIntroduction'],
  several: false,
  sources: [
    { claims: 'callbacks; addresses of the widget: seen in the code of public sites', url: 'https://www.jivochat.com/docs/widget/', seen },
  ],
}
