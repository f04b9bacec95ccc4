import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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

/** One after the other on the demo shop, the last of all: files are changed. */
export const plan: readonly Journey[] = [
  {
    title: 'a plan is written from the code, and a goal is added to it',
    async go(place) {
      const { page, hands, folder } = place
      rmSync(join(folder, PLAN))
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
