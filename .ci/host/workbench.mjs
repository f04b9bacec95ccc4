// A real workbench in a page: VS Code's server, a browser without a window, a folder opened, and the page to drive as a person does.
import { extname, resolve } from 'node:path'
import { chromium as playwright } from 'playwright-core'
import { Alarm } from './alarm.mjs'
import { browserFlags, chromium } from './chromium.mjs'
import { startServer } from './server.mjs'
import { root } from './versions.mjs'

/** Names of colour themes, short. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
}

/**
 * Opens `folder` (or a `.code-workspace` file) and calls `work(page)`; everything is ended afterwards, whatever happens.
 * `extension` is a folder with an extension under development, `install` a packaged one that is installed; without both it is this repository.
 * `tests` is a module that the extension host runs: its console goes to `log(type, args)`, its end to `exit(code)`.
 * `width`, `height` (CSS pixels), `scale`, `theme` (a key of `themes`) and `settings` say how it looks; `limit` is the longest it may take, in
 * seconds.
 */
export async function withWorkbench(options, work) {
  const { install, limit, theme = 'dark', settings = {} } = options
  const alarm = new Alarm()
  if (limit !== undefined) alarm.limit(limit, `There was no end within ${limit} seconds.`)
  const server = await startServer({ install, settings: { 'workbench.colorTheme': themes[theme], ...settings } })
  let browser
  try {
    browser = await playwright.launch({ executablePath: await chromium(), headless: true, args: browserFlags, ...noSignals })
    browser.on('disconnected', () => alarm.raise('The browser has ended.'))
    return await alarm.orDone(async () => {
      const page = await pageOf(browser, options)
      page.on('crash', () => alarm.raise('The page has crashed.'))
      await page.goto(addressOf(server.port, options))
      return work(page)
    })
  } finally {
    await browser?.close().catch(() => undefined)
    await server.stop()
    alarm.dispose()
  }
}

/** Signals are ours to handle: the server is to be ended too. */
const noSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

async function pageOf(browser, { theme = 'dark', width = 1280, height = 800, scale = 1, log, exit }) {
  const colorScheme = theme.includes('light') ? 'light' : 'dark'
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme, locale: 'en-US' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.exposeFunction('codeAutomationLog', log ?? (() => undefined))
  await page.exposeFunction('codeAutomationExit', exit ?? (() => undefined))
  return page
}

/** Waits until the workbench is drawn and its folder is shown. Limit: a minute. */
export async function drawn(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 })
  await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor({ timeout: 60_000 })
}

function addressOf(port, { folder, install, extension = install === undefined ? root : undefined, tests }) {
  const remote = path => `vscode-remote://remote${resolve(path)}`
  const payload = [['skipWelcome', 'true']]
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)])
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)])
  const place = extname(folder) === '.code-workspace' ? 'workspace' : 'folder'
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ [place]: resolve(folder), payload: JSON.stringify(payload) })}`
}
