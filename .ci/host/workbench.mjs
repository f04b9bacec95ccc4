// A real workbench in a page: VS Code's server, a browser without a window, a folder opened, and the page to drive as a person does.
import { extname, resolve } from 'node:path'
import { chromium as playwright } from 'playwright-core'
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
 * The extension is the one in `extension` (a folder under development, this repository unless told) or the packaged `vsix`.
 * `tests` is a module that the extension host runs; its console goes to `log(type, args)`, its end to `exit(code)`.
 * `width`, `height` (CSS pixels), `scale`, `theme` (a key of `themes`) and `settings` say how it looks.
 */
export async function withWorkbench(options, work) {
  const { vsix, theme = 'dark', settings = {}, width = 1280, height = 800, scale = 1 } = options
  const server = await startServer({ vsix, settings: { 'workbench.colorTheme': themes[theme], ...settings } })
  let browser
  try {
    browser = await playwright.launch({ executablePath: await chromium(), headless: true, args: browserFlags })
    const colorScheme = theme.includes('light') ? 'light' : 'dark'
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme, locale: 'en-US' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    await page.exposeFunction('codeAutomationLog', options.log ?? (() => undefined))
    await page.exposeFunction('codeAutomationExit', options.exit ?? (() => undefined))
    await page.goto(addressOf(server.port, options))
    return await work(page)
  } finally {
    await browser?.close().catch(() => undefined)
    await server.stop()
  }
}

/** Waits until the workbench is drawn and its folder is shown. Limit: a minute. */
export async function drawn(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 })
  await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor({ timeout: 60_000 })
}

function addressOf(port, { folder, extension = root, tests, vsix }) {
  const remote = path => `vscode-remote://remote${resolve(path)}`
  const payload = [['skipWelcome', 'true']]
  if (vsix === undefined) payload.push(['extensionDevelopmentPath', remote(extension)])
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)])
  const place = extname(folder) === '.code-workspace' ? 'workspace' : 'folder'
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ [place]: resolve(folder), payload: JSON.stringify(payload) })}`
}
