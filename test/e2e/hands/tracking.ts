import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Journey } from './index.js'

/** A line of the view by the beginning of what it says. */
function line(page: Page, start: string): Locator {
  return page
    .locator('.sidebar .monaco-list-row')
    .filter({ hasText: new RegExp(`^${start}`) })
    .first()
}

async function toggle(page: Page, start: string): Promise<void> {
  await line(page, start).locator('.monaco-tl-twistie').click()
}

/** Chooses from the menu of a line. */
async function choose(page: Page, start: string, item: string): Promise<void> {
  await line(page, start).click({ button: 'right' })
  const chosen = page.locator('.monaco-menu .action-item').filter({ hasText: item })
  await chosen.waitFor()
  // A menu that has only just opened takes no click, so that the one that opened it chooses nothing.
  await page.waitForTimeout(400)
  await chosen.click()
}

/** On the demo shop, one after the other. Nothing stays open, and no file is changed. */
export const tracking: readonly Journey[] = [
  {
    title: 'the Tracking view shows counters, goals, pages and problems',
    async go({ page, hands }) {
      await hands.command('Countersign: Show Tracking Inventory')
      await line(page, 'Tracking plan11 of 16 implemented').waitFor()
      await line(page, 'callbacknothing sends callback').waitFor()
      await toggle(page, 'Tracking plan')
      await line(page, '97346128on 13 of 15 pages').waitFor()
      await line(page, 'Goals and events').waitFor()
      await line(page, 'Pages17').waitFor()
      await line(page, 'Problems by rule39').waitFor()
      assert.match((await line(page, '97346128').getAttribute('aria-label')) ?? '', /^Yandex Metrica 97346128 · on 13 of 15 pages/)
    },
  },
  {
    title: 'a line of the Tracking view opens its place in the code',
    async go({ page, hands }) {
      // Only lines in sight are there.
      await toggle(page, 'Counters')
      await toggle(page, 'Goals and events')
      await toggle(page, 'order')
      await line(page, 'cart.htmlline 56').click()
      await page.locator('.tab.active').filter({ hasText: 'cart.html' }).waitFor()
      // The name of the goal is selected.
      await page.locator('.statusbar').getByText('(5 selected)').waitFor()
      await toggle(page, 'Goals and events')
      await hands.command('View: Close All Editors')
    },
  },
  {
    title: 'a page of the Tracking view tells what runs on it',
    async go({ page }) {
      await toggle(page, 'Pages')
      await toggle(page, 'cart.html')
      await line(page, 'orderYandex Metrica · goal · submit of form#order').waitFor()
      await line(page, '3 problems').waitFor()
      await toggle(page, 'Pages')
    },
  },
  {
    title: 'problems of the Tracking view are filtered',
    async go({ page, hands }) {
      await hands.command('Countersign: Filter Problems…')
      const box = page.locator('.quick-input-widget:visible')
      await box.locator('.monaco-list-row').filter({ hasText: 'Warnings' }).click()
      await box.locator('input[type="text"], .input').first().fill('title')
      await page.keyboard.press('Enter')
      await line(page, 'Problems by rule3 of 39 · warnings, “title”').waitFor()
      assert.equal(await line(page, 'counter-missing').count(), 0)
      await page.locator('.sidebar [aria-label="Views and More Actions..."]').first().click()
      await page.locator('.monaco-menu .action-item').filter({ hasText: 'Show All Problems' }).click()
      await line(page, 'Problems by rule39').waitFor()
    },
  },
  {
    title: 'a rule is switched off from the Tracking view, and what was open stays open',
    async go({ page, hands }) {
      await toggle(page, 'lang-mismatch')
      await toggle(page, 'title-shared')
      await choose(page, 'lang-mismatch', 'Switch Off Rule')
      await line(page, 'Problems by rule38').waitFor()
      assert.equal(await line(page, 'lang-mismatch').count(), 0)
      assert.equal(await line(page, 'title-shared').getAttribute('aria-expanded'), 'true')
      await page.locator('.tab').filter({ hasText: 'countersign.yaml' }).click()
      await hands.command('File: Revert File')
      await line(page, 'Problems by rule39').waitFor()
      await hands.command('View: Close All Editors')
    },
  },
]
