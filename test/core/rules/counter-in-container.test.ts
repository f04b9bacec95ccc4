import { counterInContainer } from '../../../src/core/rules/counter-in-container/index.js'
import { container, installing } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const ga4 = (id: string): string =>
  `<script async src="https://www.googletagmanager.com/gtag/js?id=${id.replace(/[«»]/g, '')}"></script><script>function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', '${id}')</script>`
const google = container({
  tags: [{ name: 'GA4', type: 'googtag', with: { tagId: '{{GA4 id}}' } }],
  variables: [{ name: 'GA4 id', type: 'c', with: { value: 'G-7RW3K9QZ2M' } }],
})
const html = (code: string): string => container({ tags: [{ name: 'Counter', with: { html: `<script>\n${code}\n</script>` } }] })
const both = (counter: string, tag: string, twice: string): string =>
  `The ${counter} is started here, and once more by the tag “${tag}” of the container GTM-K8WQ3TZ: ${twice}`

rows(counterInContainer, [
  {
    name: 'GA4 in the page and as a Google tag',
    speaks: { 'index.html': installing('GTM-K8WQ3TZ', ga4('«G-7RW3K9QZ2M»')), 'container.json': google },
    words: [both('Google Analytics 4 measurement ID G-7RW3K9QZ2M', 'GA4', 'every start sends a page view of its own')],
  },
  {
    name: 'Metrica in a script of the page and in Custom HTML',
    speaks: {
      'index.html': installing('GTM-K8WQ3TZ', '<script src="metrika.js"></script>'),
      'metrika.js': "ym(«48213905», 'init', { clickmap: true })",
      'container.json': html("ym(48213905, 'init', {})"),
    },
    words: [both('Yandex Metrica counter 48213905', 'Counter', 'the second start is ignored, and its options with it')],
  },
  {
    name: 'a Meta Pixel, whose id the container has in a constant',
    speaks: {
      'index.html': installing('GTM-K8WQ3TZ', "<script>fbq('init', '«482910573648201»')</script>"),
      'container.json': container({
        tags: [{ name: 'Pixel', with: { html: "<script>fbq('init', '{{Pixel}}'); fbq('track', 'PageView')</script>" }, consent: 'NEEDED' }],
        variables: [{ name: 'Pixel', type: 'c', with: { value: '482910573648201' } }],
      }),
    },
    words: [both('Meta Pixel 482910573648201', 'Pixel', 'the library reports a duplicate and drops it')],
  },
  { name: 'another id', silent: { 'index.html': installing('GTM-K8WQ3TZ', ga4('G-5ZQ8M1TR4X')), 'container.json': google } },
  {
    name: 'on a page without the container',
    silent: {
      'index.html': installing(),
      'blog.html': `<!doctype html><html><head>${ga4('G-7RW3K9QZ2M')}</head><body></body></html>`,
      'container.json': google,
    },
  },
  {
    name: 'the tag is paused',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', "<script>ym(48213905, 'init', {})</script>"),
      'container.json': container({
        tags: [{ name: 'Counter', paused: true, with: { html: "<script>ym(48213905, 'init', {})</script>" } }],
      }),
    },
  },
  {
    name: 'the container only sends conversions',
    silent: {
      'index.html': installing('GTM-K8WQ3TZ', ga4('AW-817563420')),
      'container.json': container({ tags: [{ name: 'Order', type: 'awct', with: { conversionId: '817563420', conversionLabel: 'Qx7' } }] }),
    },
  },
  {
    name: 'commented out',
    silent: { 'index.html': installing('GTM-K8WQ3TZ', `<!-- ${ga4('G-7RW3K9QZ2M')} -->`), 'container.json': google },
  },
])
