import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRead } from '../kit/site.js'
import type { SiteFiles } from '../kit/site.js'
import { examplesIn } from '../kit/examples.js'

const root = join(import.meta.dirname, '../..')

/** The demo shop, as texts. */
export const shop: SiteFiles = Object.fromEntries(
  readdirSync(join(root, 'test/pages/shop'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.\w+$/.test(path) && !/\.(?:png|svg|css|yaml|txt)$/.test(path))
    .sort()
    .map(path => [path, textOf(path)]),
)

function textOf(path: string): string {
  const bytes = readFileSync(join(root, 'test/pages/shop', path))
  const text = new TextDecoder().decode(bytes)
  return /charset="windows-1251"/.test(text) ? new TextDecoder('windows-1251').decode(bytes) : text
}

/** The sites that the rules' own pages show, wrong and right: every rule and every fix has one. */
export const examples: readonly SiteFiles[] = readdirSync(join(root, 'src/core/rules'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()
  .flatMap(id => pageOf(id))
  .flatMap(page => ['Wrong', 'Right'].flatMap(section => examplesIn(page, section)))

function pageOf(id: string): readonly string[] {
  try {
    return [readFileSync(join(root, 'src/core/rules', id, 'README.md'), 'utf8')]
  } catch {
    return []
  }
}

/** The files of a site that can be mutated. */
export function readable(files: SiteFiles): readonly string[] {
  return Object.keys(files).filter(path => isRead(path, files[path] ?? ''))
}

/** Every text there is: what mutations borrow from. */
export const donors: readonly string[] = [shop, ...examples].flatMap(files => readable(files).map(path => files[path] ?? ''))
