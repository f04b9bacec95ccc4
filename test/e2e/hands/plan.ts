import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Hands, Journey, Place } from './index.js'

const PLAN = 'tracking-plan.yaml'

/** Saves what is typed, and gives the file once it says these words. */
async function saved({ page, hands, folder }: Place, file: string, words: string): Promise<string> {
  await hands.command('File: Save All')
  const read = (): string => readFileSync(join(folder, file), 'utf8')
  for (let tries = 0; tries < 100 && !read().includes(words); tries++) await page.waitForTimeout(100)
  assert.ok(read().includes(words), `${file} says: ${read()}`)
  return read()
}

/** Puts the cursor behind the first `words` of a saved file. */
async function behind(hands: Hands, text: string, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n')
  await hands.goTo(before.length, (before.at(-1) ?? '').length + 1)
}

function offer(page: Page, list: string, text: string): Locator {
  return page.locator(`${list} .monaco-list-row`).filter({ hasText: text }).first()
}

/** One after the other on the demo shop, the last of all: files are changed. */
export const plan: readonly Journey[] = [
  {
    title: 'a plan is written from the code, and a goal is added to it',
    async go(place) {
      const { page, hands, folder } = place
      await hands.command('Countersign: Show Tracking Inventory')
      const branch = page.locator('.sidebar .monaco-list-row').filter({ hasText: /^Tracking plan/ })
      await page.keyboard.press('Home')
      await branch.waitFor()
      rmSync(join(folder, PLAN))
      // What is open is written anew only once the editor knows that it is gone.
      await branch.waitFor({ state: 'detached' })
      await hands.command('Countersign: New Tracking Plan')
      await page.locator('.tab.active').filter({ hasText: PLAN }).waitFor()
      const text = await saved(place, PLAN, 'goals:')
      await behind(hands, text, 'goals:')
      await page.keyboard.insertText('\n  callback: Asked for a call')
      await saved(place, PLAN, 'callback: Asked')
      await hands.see('missing: nothing sends callback')
    },
  },
  {
    title: 'a goal is completed from the plan, broken, and mended by the light bulb',
    async go(place) {
      const { page, hands } = place
      await hands.open('contacts.html')
      const page0 = readFileSync(join(place.folder, 'contacts.html'), 'utf8')
      await behind(hands, page0, '<script src="/js/main.js"></script>')
      await page.keyboard.insertText("\n<script>ym(97346128, 'reachGoal', '')</script>")
      const empty = await saved(place, 'contacts.html', "'reachGoal', ''")
      await behind(hands, empty, "'reachGoal', '")
      await hands.suggest()
      await offer(page, '.suggest-widget.visible', 'callback').click()
      const full = await saved(place, 'contacts.html', "'callback'")
      await behind(hands, full, "'reachGoal', 'call")
      await page.keyboard.insertText('_')
      const broken = await saved(place, 'contacts.html', "'call_back'")
      await behind(hands, broken, "'reachGoal', 'call")
      const mend = offer(page, '.action-widget:visible', 'Write callback')
      // The light bulb offers what is known by then.
      for (let tries = 0; tries < 30; tries++) {
        await hands.quickFix()
        if (await mend.isVisible()) break
        await page.keyboard.press('Escape')
        await page.waitForTimeout(300)
      }
      await mend.click()
      await saved(place, 'contacts.html', "'callback'")
    },
  },
  {
    title: 'a goal is renamed in plan and code, after a look at both',
    async go(place) {
      const { page, hands, folder } = place
      await behind(hands, readFileSync(join(folder, 'contacts.html'), 'utf8'), "'reachGoal', 'call")
      await page.keyboard.press('F2')
      const box = page.locator('.rename-box input')
      await box.fill('call_me')
      await box.press('Control+Enter')
      const preview = page.locator('.bulk-edit-panel')
      for (const file of [PLAN, 'contacts.html']) await preview.getByText(file).first().waitFor()
      await preview.getByRole('button', { name: 'Apply' }).click()
      await preview.waitFor({ state: 'hidden' })
      await saved(place, 'contacts.html', "'call_me'")
      await saved(place, PLAN, 'call_me: Asked for a call')
      await hands.open('contacts.html')
      await page.keyboard.press('Control+z')
      await saved(place, 'contacts.html', "'callback'")
      await saved(place, PLAN, 'callback: Asked for a call')
    },
  },
  {
    title: 'the plan is exported as a spreadsheet',
    async go({ page, hands, folder }) {
      await hands.command('Countersign: Export Tracking Plan…')
      const box = page.locator('.quick-input-widget:visible')
      await box.locator('.monaco-list-row').filter({ hasText: 'Excel' }).click()
      const field = box.locator('input').first()
      for (let tries = 0; tries < 300 && !(await field.inputValue()).endsWith('tracking-plan.xlsx'); tries++) await page.waitForTimeout(100)
      assert.match(await field.inputValue(), /tracking-plan\.xlsx$/)
      await page.keyboard.press('Enter')
      const file = join(folder, 'tracking-plan.xlsx')
      for (let tries = 0; tries < 100 && !existsSync(file); tries++) await page.waitForTimeout(100)
      assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK')
    },
  },
]
