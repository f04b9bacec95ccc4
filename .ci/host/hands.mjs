// What a person does with a workbench, as functions over its page. Each waits for what it brings about.
import { resolve } from 'node:path'

const box = '.quick-input-widget:visible'

/** The hands of a person on the workbench in `page`. Waits give up after half a minute, saying for what. */
export function handsOn(page) {
  page.setDefaultTimeout(30_000)
  const hands = {
    /** Opens the quick input with `key`, types, and takes the first offer once it is one with `expected` in it. */
    quick: async (key, text, expected = text) => {
      await ask(page, key, text, page.locator(`${box} .monaco-list-row[data-index="0"]`).filter({ hasText: expected }))
      await page.keyboard.press('Enter')
      await page.locator(box).waitFor({ state: 'hidden' })
    },
    /** Runs a command of the palette by its title, e.g. `View: Toggle Problems`. A command that asks something leaves its question open. */
    command: async title => {
      const offer = page.locator(`${box} .monaco-list-row`).filter({ hasText: title }).first()
      await ask(page, 'F1', `>${title}`, offer)
      await offer.click()
    },
    /** Opens `path[:line[:column]]`, relative to the folder, and waits for the editor. */
    open: async place => {
      const [path, ...at] = place.split(':')
      const name = path.split('/').at(-1)
      await hands.quick('Control+p', path, name)
      await page.locator('.tab.active').filter({ hasText: name }).waitFor()
      await page.locator('.editor-instance .view-line').first().waitFor()
      if (at.length > 0) await hands.goTo(...at)
    },
    /** Puts the cursor at a line and column, counted from one. */
    goTo: async (line, column = 1) => {
      await ask(page, 'Control+g', `:${line}:${column}`)
      await page.keyboard.press('Enter')
      await page.locator(box).waitFor({ state: 'hidden' })
    },
    /** Shows the hover at the cursor. */
    hover: async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+i')
      await page.locator('.monaco-hover:visible .hover-row').first().waitFor()
    },
    /** Opens the lightbulb's menu at the cursor. */
    quickFix: async () => {
      await page.keyboard.press('Control+.')
      await page.locator('.action-widget:visible .monaco-list-row').first().waitFor()
    },
    /** Opens the list of completions at the cursor. */
    suggest: async () => {
      await page.keyboard.press('Control+Space')
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor()
    },
    /** Waits until squiggles are drawn in the open editor. */
    squiggles: () => page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint').first().waitFor(),
    /** Waits until nothing spins in the status bar: extensions are active, and the workspace is looked through. */
    settled: async () => {
      const spinning = page.locator('.statusbar .codicon-modifier-spin')
      await page.locator('.statusbar').getByText('Activating').waitFor({ state: 'hidden' })
      await spinning
        .first()
        .waitFor({ state: 'attached', timeout: 2000 })
        .catch(() => undefined)
      await page.waitForFunction(() => document.querySelector('.statusbar .codicon-modifier-spin') === null, undefined, { timeout: 60_000 })
    },
    /** Waits for a text anywhere in the workbench. */
    see: text => page.getByText(text).first().waitFor(),
    /** Shuts notifications, so that they do not lie over a picture. */
    quiet: async () => {
      for (const close of await page.locator('.notifications-toasts .codicon-notifications-clear').all())
        await close.click().catch(() => undefined)
    },
    /** Writes a picture of the whole workbench, or of the part that a selector names. */
    picture: async (file, part) => {
      const subject = part === undefined ? page : page.locator(part).first()
      await subject.screenshot({ path: resolve(file), animations: 'disabled', caret: 'hide' })
    },
  }
  return hands
}

/**
 * Types into the quick input that `key` opens, and waits for `offer`. While an editor is busy the key may fall into a moment when focus moves, or
 * the input be shut by that: then once more.
 */
async function ask(page, key, text, offer) {
  for (let tries = 1; ; tries++) {
    await page.keyboard.press(key)
    try {
      await page.locator(`${box} input`).fill(text, { timeout: 4000 })
      await offer?.waitFor({ timeout: 6000 })
      return
    } catch (error) {
      if (tries === 6) throw error
      // What is open offers what there was when it was opened.
      await page.keyboard.press('Escape')
    }
  }
}
