import assert from 'node:assert/strict'
import { posthog } from '../../../src/core/trackers/posthog/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

const KEY = 'phc_Xk3vQ9mTz7RbL2cYw8NhJ5sFd6PgA1eU4iO0tKqWxZy'

describe('posthog, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://eu-assets.i.posthog.com/static/array.js', 'loader array.js'],
    ['https://app.posthog.com/static/array.js', 'loader array.js'],
    ['https://posthog.com/docs', 'nothing'],
    ['/static/array.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(posthog, url), what))

  const ids: readonly (readonly [string, string])[] = [
    [KEY, 'usual'],
    ['', 'malformed'],
    ['<ph_project_api_key>', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(posthog, id), what))
})

describe('posthog, on pages', () => {
  recognises([
    {
      what: 'the global',
      source: `<script>
posthog.init('${KEY}', { api_host: 'https://eu.i.posthog.com' })
posthog.capture('order_sent', { total: 12 })
posthog.capture('$pageview')
</script>`,
      counters: [`posthog ${KEY} snippet`],
      events: ['posthog - event order_sent'],
    },
    {
      what: 'the package, by either of its names',
      path: 'src/stats.ts',
      source: `import posthog from 'posthog-js'
import { posthog as same } from 'posthog-js'
posthog.init('${KEY}')
same.capture('opened')`,
      counters: [`posthog ${KEY} snippet`],
      events: ['posthog - event opened'],
    },
    {
      what: 'React: the provider and the hook',
      path: 'src/main.tsx',
      source: `import { PostHogProvider, usePostHog } from 'posthog-js/react'
const Buy = () => { const posthog = usePostHog(); return <button id="buy" onClick={() => posthog.capture('bought')} /> }
export const Main = () => <PostHogProvider apiKey="${KEY}" options={{}}><Buy /></PostHogProvider>`,
      counters: [`posthog ${KEY} component`],
      events: ['posthog - event bought (click on #buy)'],
    },
    {
      what: 'a provider that takes what was started elsewhere as no second counter',
      path: 'src/main.tsx',
      source: `import posthog from 'posthog-js'
import { PostHogProvider } from 'posthog-js/react'
posthog.init('${KEY}')
export const Main = () => <PostHogProvider client={posthog} />`,
      counters: [`posthog ${KEY} snippet`],
    },
    {
      what: 'React by the package of its own',
      path: 'src/App.tsx',
      source: `import { PostHogProvider, usePostHog } from '@posthog/react'
export const App = () => <PostHogProvider apiKey="phc_K3v9X2m7QaL5t8Rw1Zp4Hn6Js0Bd2Fg5Yc7Ue9Ti1Ox"><Buy /></PostHogProvider>
export const Buy = () => { const posthog = usePostHog(); return <button id="buy" onClick={() => posthog.capture('buy')} /> }`,
      counters: ['posthog phc_K3v9X2m7QaL5t8Rw1Zp4Hn6Js0Bd2Fg5Yc7Ue9Ti1Ox component'],
      events: ['posthog - event buy (click on #buy)'],
    },
    { what: 'nothing in a file of the site', path: 'src/main.ts', source: `import posthog from './posthog-js'\nposthog.capture('opened')` },
  ])
})
