import type { Framework } from '../model/index.js'
import { packageMethods } from '../trackers/meta-pixel/methods.data.js'

const from = 'react-facebook-pixel'

export const reactFacebookPixel: Framework = {
  id: 'react-facebook-pixel',
  title: 'react-facebook-pixel',
  docs: 'https://github.com/zsajjad/react-facebook-pixel',
  scents: [from],
  protocols: { 'meta-pixel': [{ style: 'methods', from, global: 'default', methods: packageMethods, closed: false }] },
  sources: [
    {
      claims: 'init, pageView, track, trackCustom, trackSingle, trackSingleCustom, consent',
      url: 'https://github.com/zsajjad/react-facebook-pixel/blob/master/README.md',
      seen: '2026-11-24',
    },
  ],
}
