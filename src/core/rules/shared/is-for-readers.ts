import type { Path } from '../../model/index.js'

const FOLDERS = /(?:^|\/)(?:docs?|documentation|templates?|snippets?|examples?|samples?|demos?)\//i
const SCRIPTS = /[._-](?:spec(?:ification)?|snippets?|examples?|samples?|templates?)\.[mc]?js$/i
const OTHERS = /(?:^|[._/-])(?:snippets?|examples?|samples?|templates?|boilerplate|starter)(?:-container)?\.(?:html?|json)$/i

/** Code that people read and copy, by its folder or its file's name. Templates of running sites may lie in such folders too. */
export function isForReaders(path: Path): boolean {
  return FOLDERS.test(path) || SCRIPTS.test(path)
}

/** The file's own name says that it is there to be copied: what stands in it is filled in elsewhere. */
export function isToCopy(path: Path): boolean {
  return SCRIPTS.test(path) || OTHERS.test(path)
}
