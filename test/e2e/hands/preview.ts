import assert from 'node:assert/strict'
import type { FrameLocator, Page } from 'playwright-core'
import type { Journey } from './index.js'

/** The page inside the panel's webview. */
function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
}

/** An image as the page has it. */
interface Loaded {
  readonly naturalWidth: number
  decode(): Promise<void>
}

/** On the demo shop, one after the other: the panel stays open. */
export const preview: readonly Journey[] = [
  {
    title: 'the preview shows a page as services do, beside its text',
    async go({ page, hands }) {
      await hands.command('View: Close All Editors')
      await hands.open('index.html:6:10')
      await hands.command('Countersign: Preview Search Result and Social Cards')
      const panel = panelIn(page)
      await panel.locator('.google .title').getByText('Тихий чай — лавка китайского и японского чая').waitFor()
      assert.equal(await panel.getByRole('region').count(), 5)
      // A picture of the folder is loaded by the address that the editor gives it.
      const picture = panel.locator('.facebook .picture img')
      await picture.waitFor()
      const width = await picture.evaluate((it: Loaded) => it.decode().then(() => it.naturalWidth))
      assert.ok(width > 0)
    },
  },
  {
    title: 'the preview follows what is typed',
    async go({ page }) {
      await page.locator('.tab').filter({ hasText: 'index.html' }).click()
      await page.keyboard.type('Новый ')
      await panelIn(page).locator('.google .title').getByText('Новый Тихий чай').waitFor()
    },
  },
  {
    title: 'a line of the preview leads to its tag',
    async go({ page, hands }) {
      await panelIn(page).getByRole('region', { name: 'Telegram' }).getByRole('button', { name: 'og:title' }).click()
      // The content of the tag is selected.
      await page.locator('.statusbar').getByText('(9 selected)').waitFor()
      await hands.command('File: Revert File')
      await panelIn(page)
        .locator('.google .title')
        .getByText(/^Тихий чай/)
        .waitFor()
    },
  },
]
