import { testBuild } from '../../../src/core/rules/test-build/index.js'
import { rows } from '../../kit/rows.js'

const ADOBE = 'https://assets.adobedtm.com/5d1f3a9c7e20/b84e6c02d7f1/launch-7c02e9d4ab15'
const MATOMO = 'https://stats.flowershop.example/js/container_q4WmT9xK'
const says = (vendor: string): string => `This address is a build of ${vendor} for testing: visitors need the live one`

rows(testBuild, [
  { name: 'development', speaks: `<script src="«${ADOBE}-development.min.js»" async></script>`, words: [says('Adobe Tags')] },
  { name: 'staging', speaks: `<script src="«${ADOBE}-staging.min.js»"></script>`, words: [says('Adobe Tags')] },
  { name: 'a preview', speaks: `<script async src="«${MATOMO}_preview.js»"></script>`, words: [says('Matomo Tag Manager')] },
  {
    name: 'loaded by code',
    speaks: `<script>var s=document.createElement('script');s.async=true;s.src='«${MATOMO}_dev_0123456789abcdef01234567.js»';document.head.appendChild(s)</script>`,
    words: [says('Matomo Tag Manager')],
  },
  {
    name: 'a build for localhost',
    speaks: `<script src="«https://scripts.simpleanalyticscdn.com/latest.dev.js»"></script>`,
    words: [says('Simple Analytics')],
  },
  { name: 'the live build', silent: `<script src="${ADOBE}.min.js" async></script><script src="${MATOMO}.js"></script>` },
  { name: 'an environment that is live', silent: `<script async src="${MATOMO}_shop_0123456789abcdef01234567.js"></script>` },
  { name: 'commented out', silent: `<!-- <script src="${ADOBE}-development.min.js"></script> -->` },
  { name: 'a script of the site', silent: `<script src="/js/app-development.min.js"></script>` },
  {
    name: 'by a condition',
    silent: `<script>if (location.hostname === 'test.example') { var s=document.createElement('script');s.src='${ADOBE}-development.min.js';document.head.appendChild(s) }</script>`,
  },
])
