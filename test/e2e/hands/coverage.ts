import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { Journey } from './index.js'

/** The page inside the panel's webview. */
function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
}

function rowOf(page: Page, path: string): Locator {
  return panelIn(page).getByRole('row').filter({ hasText: path })
}

const text = (locator: Locator): Promise<string> => locator.innerText()

/** On the demo shop, one after the other: the panel stays open. */
export const coverage: readonly Journey[] = [
  {
    title: 'the coverage panel shows which counter stands on which page',
    async go({ page, hands }) {
      await hands.command('Countersign: Show Coverage')
      await rowOf(page, 'cart.html').getByRole('gridcell', { name: 'Started twice' }).waitFor()
      await rowOf(page, 'delivery.html').getByRole('gridcell', { name: 'Missing' }).last().waitFor()
      assert.match(await text(rowOf(page, 'Installed on')), /15 of 15/)
      const panel = panelIn(page)
      assert.equal(await panel.getByRole('grid').getAttribute('aria-rowcount'), '18')
      assert.equal(await panel.getByRole('switch', { name: 'Started twice' }).count(), 1)
    },
  },
  {
    title: 'a cell of the coverage panel jumps into the code',
    async go({ page }) {
      await rowOf(page, 'cart.html').getByRole('gridcell', { name: 'Started twice' }).click()
      await page.locator('.tab.active').filter({ hasText: 'cart.html' }).waitFor()
      // The counter's id is selected.
      await page.locator('.statusbar').getByText('(8 selected)').waitFor()
    },
  },
  {
    title: 'the coverage panel is walked by keys',
    async go({ page }) {
      const panel = panelIn(page)
      const focused = panel.locator(':focus')
      await rowOf(page, 'about.html').getByRole('rowheader').focus()
      await page.keyboard.press('ArrowDown')
      assert.equal(await text(focused), 'blog/\nwater.html')
      await page.keyboard.press('End')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Home')
      assert.equal(await text(focused), 'thanks.html')
      assert.equal(await panel.locator('.grid [tabindex="0"]').count(), 1)
      await page.keyboard.press('Enter')
      await page.locator('.tab.active').filter({ hasText: 'thanks.html' }).waitFor()
    },
  },
  {
    title: 'the coverage panel follows the site, keeps what was chosen, and takes names as text',
    async go({ page, folder }) {
      const panel = panelIn(page)
      const name = '<img src=x onerror=document.title=1>.html'
      await panel.getByRole('columnheader', { name: '97346128' }).click()
      await panel.getByPlaceholder('Search pages').fill('.HTML')
      writeFileSync(join(folder, name), '<!doctype html><html lang="ru"><title>Новая</title>')
      await rowOf(page, name).waitFor()
      assert.equal(await panel.locator('img').count(), 0)
      assert.equal(await panel.getByPlaceholder('Search pages').inputValue(), '.HTML')
      assert.equal(await panel.getByRole('columnheader', { name: '97346128' }).getAttribute('aria-sort'), 'ascending')
      const first = panel.locator('[aria-rowindex="4"]')
      assert.equal(await text(first), name)
    },
  },
]
