import { containerConsentUnset } from '../../../src/core/rules/container-consent-unset/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const path = 'container.json'
const pixel = { with: { html: "<script>fbq('init', '482910573648201'); fbq('track', 'PageView')</script>" } }
const metrica = { with: { html: "<script>ym(48213905, 'init', {clickmap: true})</script>" } }
const asking = { name: 'Chat', consent: 'NEEDED' } as const

rows(containerConsentUnset, [
  {
    name: 'a pixel, while another tag waits',
    path,
    speaks: container({ tags: [asking, { name: '«Pixel»', ...pixel }] }),
    words: ['The tag “Pixel” runs Meta Pixel without consent settings, though this container asks for consent elsewhere'],
  },
  {
    name: 'two, while the container sets a default of consent',
    path,
    speaks: container({
      tags: [
        {
          name: 'Consent',
          on: ['2147479572'],
          with: {
            html: "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('consent','default',{ad_storage:'denied'})</script>",
          },
        },
        { name: '«Pixel»', ...pixel },
        { name: 'Metrica', ...metrica },
      ],
    }),
    words: [
      '2 tags run Meta Pixel, Yandex Metrica without consent settings, though this container asks for consent elsewhere: “Pixel” and “Metrica”',
    ],
  },
  { name: 'nothing asks for consent', path, silent: container({ tags: [{ name: 'Pixel', ...pixel }] }) },
  {
    name: 'decided',
    path,
    silent: container({
      tags: [asking, { name: 'Pixel', ...pixel, consent: 'NEEDED' }, { name: 'Metrica', ...metrica, consent: 'NOT_NEEDED' }],
    }),
  },
  {
    name: 'paused, or no vendor’s code',
    path,
    silent: container({
      tags: [asking, { name: 'Pixel', ...pixel, paused: true }, { name: 'Banner', with: { html: '<div>Hello</div>' } }],
    }),
  },
])
