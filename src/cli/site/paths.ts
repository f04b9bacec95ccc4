/** Arithmetic of absolute paths as ports give them: `/srv/shop`, `C:/shop`. */

/** The folder a path stands in; a root is its own. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return path
  return isRoot(path.slice(0, slash)) ? path.slice(0, slash + 1) : path.slice(0, slash)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function joined(folder: string, inner: string): string {
  return inner === '' ? folder : folder.endsWith('/') ? folder + inner : `${folder}/${inner}`
}

/** The path from a folder to something in it; '' for the folder itself, `null` when it lies outside. */
export function within(folder: string, path: string): string | null {
  if (path === folder) return ''
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : null
}

/** The folder that holds all these paths; '' when there is none (other drives). */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let folder = first
  while (others.some(path => within(folder, path) === null)) {
    const outer = folderOf(folder)
    if (outer === folder) return ''
    folder = outer
  }
  return folder
}

function isRoot(path: string): boolean {
  return path === '' || /^[A-Za-z]:$/.test(path)
}
