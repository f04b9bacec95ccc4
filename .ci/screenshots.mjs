// Pictures of the extension in a real workbench, for the README: `npm run screenshots [-- NAME …]`. They are written to media/screenshots/.
// They are made by hand's steps, so look at them before they are committed.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createVSIX } from '@vscode/vsce'
import { withCopy } from './host/copy.mjs'
import { handsOn } from './host/hands.mjs'
import { say } from './host/kept.mjs'
import { root } from './host/versions.mjs'
import { drawn, withWorkbench } from './host/workbench.mjs'

const out = join(root, 'media/screenshots')
const settings = {
  'window.title': '${rootName}',
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
}

/** Each picture: how the workbench looks, and what is done before it is taken. */
const pictures = {
  'quick-fix': {
    theme: 'light',
    async make({ hands, page }) {
      await hands.command('View: Focus Problems')
      await hands.open('cart.html:56:72')
      await hands.squiggles()
      await hands.command('Quick Fix...')
      await page.locator('.action-widget:visible .monaco-list-row').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  hover: {
    theme: 'dark',
    async make({ hands }) {
      await hands.open('index.html:35:9')
      await hands.command('Show or Focus Hover')
      await hands.see('documentation')
    },
  },
  tracking: {
    theme: 'dark',
    async make({ hands, page }) {
      await hands.open('cart.html:71:9')
      await hands.command('Countersign: Show Tracking Inventory')
      for (const branch of ['Tracking plan', '97346128', 'Goals and events', 'order']) {
        const row = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').filter({ hasText: branch }).first()
        await row.locator('.monaco-tl-twistie').click()
      }
    },
  },
  plan: {
    theme: 'dark',
    async make({ hands, page }) {
      await hands.open('tracking-plan.yaml:35:3')
      await hands.see('nothing sends callback')
      await hands.command('Countersign: Show Tracking Inventory')
      await page.locator('.sidebar').getByText('of 16 implemented').waitFor()
      await page.locator('.editor-instance').getByText('missing: nothing sends callback').waitFor()
    },
  },
  coverage: {
    theme: 'light',
    async make({ hands, page }) {
      // Before the panel: it keeps the keys to itself.
      await hands.command('View: Toggle Primary Side Bar Visibility')
      await hands.command('Countersign: Show Coverage')
      await page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').getByText('Installed on').waitFor()
    },
  },
  preview: {
    theme: 'light',
    async make({ hands, page }) {
      await hands.command('View: Toggle Primary Side Bar Visibility')
      await hands.open('index.html:6:10')
      await hands.command('Countersign: Preview Search Result and Social Cards')
      const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
      await panel.locator('.facebook img').waitFor()
      // Away from the button that was pressed, whose hover would lie over the panel.
      await page.mouse.move(300, 15)
    },
  },
  walkthrough: {
    theme: 'dark',
    async make({ hands, page }) {
      await hands.command('View: Toggle Primary Side Bar Visibility')
      await hands.command('Welcome: Open Walkthrough...')
      await page.keyboard.type('Countersign')
      await page.keyboard.press('Enter')
      await hands.see('Get Started with Countersign')
    },
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(pictures, name))
if (unknown.length > 0) {
  console.error(`No such picture: ${unknown.join(', ')}. There are ${Object.keys(pictures).join(', ')}.`)
  process.exit(2)
}
mkdirSync(out, { recursive: true })
const install = join(root, '.cache/screenshots/countersign.vsix')
mkdirSync(dirname(install), { recursive: true })
await createVSIX({ cwd: root, packagePath: install, dependencies: false })
for (const [name, { theme, make }] of Object.entries(pictures)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  await withCopy(join(root, 'test/pages/shop'), folder =>
    withWorkbench({ folder, install, theme, settings, width: 1200, height: 720, scale: 1.5 }, async page => {
      await drawn(page)
      const hands = handsOn(page)
      await hands.see(/\d+ problems/)
      await make({ hands, page })
      await hands.quiet()
      await page.waitForTimeout(1500)
      await hands.picture(join(out, `${name}.png`))
    }),
  )
  say(`media/screenshots/${name}.png`)
}
