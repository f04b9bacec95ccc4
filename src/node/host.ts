import { fileURLToPath } from 'node:url'
import { configNames } from '../core/index.js'
import type { FolderFiles, Host } from '../server/host.js'
import { disk, slashed } from './disk.js'
import { existsIn, listFiles, picturesIn, readText } from './files.js'
import { product } from './product.js'
import { isWorthReading } from './sniff.js'
import { baseOf } from '../cli/site/targets.js'

/** This machine, as the server asks for it. */
export const host: Host = {
  filesOf(folder) {
    if (!folder.startsWith('file:')) return null
    try {
      return filesIn(slashed(fileURLToPath(folder)))
    } catch {
      // `file:` addresses of other machines and systems.
      return null
    }
  },
  now: () => performance.now(),
  breathe: () => new Promise(resolve => setImmediate(resolve)),
  later(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
  product,
  spreadsheets: {
    async read(base64) {
      const { spreadsheets } = await import('./spreadsheets.js')
      return spreadsheets.read(Buffer.from(base64, 'base64'))
    },
    async write(sheets) {
      const { spreadsheets } = await import('./spreadsheets.js')
      return Buffer.from(await spreadsheets.write(sheets)).toString('base64')
    },
  },
}

function filesIn(root: string): FolderFiles {
  let isPlan: (path: string) => boolean = () => false
  return {
    list(wishes) {
      isPlan = path => wishes.plan(path)
      const { files, skipped } = listFiles(root, {
        file: path => wishes.file(path),
        folder: path => wishes.folder(path),
        plan: isPlan,
        leadsToWanted: path => wishes.leadsToWanted(path),
        enter(folder, names) {
          const name = configNames.find(it => names.includes(it))
          if (name === undefined) return
          const path = folder === '' ? name : `${folder}/${name}`
          const text = disk.text(`${root}/${path}`)
          if (text !== null) wishes.settings(path, text)
        },
      })
      return Promise.resolve({ files, exists: existsIn(root), skipped })
    },
    read(path, limits) {
      if (!isPlan(path) && !isWorthReading(`${root}/${path}`, path)) return Promise.resolve({ reason: 'is no exported container' })
      return Promise.resolve(readText(root, path, limits))
    },
    pictures: () => picturesIn(root),
    place: () => ({ root, base: baseOf(disk, root) }),
  }
}
