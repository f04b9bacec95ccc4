import type { Path } from '../../model/index.js'

/** Folders of files that are wrong, or bare, on purpose, and of letters: no visitor is sent there. */
const FOLDERS =
  /(?:^|\/)(?:e-?)?mail(?:s|ing|er)?[_-](?:user|templates?|join)\/|(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|test-?data|e2e|cypress|coverage|storybook-static|__snapshots__)\//i
const NAMES = /(?:\.|-|_)(?:test|spec|fixture|stories)\.[a-z]+$|\/demo\.html?$/i

export function isSpecimen(path: Path): boolean {
  return FOLDERS.test(path) || NAMES.test(path)
}
