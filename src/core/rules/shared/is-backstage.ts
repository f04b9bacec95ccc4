import type { Path } from '../../model/index.js'

/** Folders of tests and examples of wrong pages. */
const TESTS = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|test-?data|e2e|cypress|coverage|storybook-static|__snapshots__)\//i
const TEST_FILES = /(?:\.|-|_)(?:test|spec|fixture|stories)\.[a-z]+$|\/demo\.html?$/i
/** Folders of letters, whose names say so only to those who know the system (Bitrix). */
const LETTERS = /(?:^|\/)(?:e-?)?mail(?:s|ing|er)?[_-](?:user|templates?|join)\//i
/** Folders of back offices. */
const OFFICES = /(?:^|\/)(?:wp-admin|admin|administrator|backend|back-?office|phpmyadmin)\//i

/** Files no visitor is sent to, and no search engine either: tests, letters, back offices. What they lack is nobody's loss. */
export function isBackstage(path: Path): boolean {
  return TESTS.test(path) || TEST_FILES.test(path) || LETTERS.test(path) || OFFICES.test(path)
}
