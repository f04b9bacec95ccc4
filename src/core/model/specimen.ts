import type { Path } from './page.js'

/** Folders of tests, examples of wrong pages and playgrounds of developers. */
const TESTS =
  /(?:^|\/)(?:tests?(?:[-_]?(?:files?|data|cases|pages))?|__tests__|specs?|fixtures?|__fixtures__|e2e|cypress|coverage|storybook-static|__snapshots__)\/|(?:^|[/_-])(?:integration|unit|e2e|functional|regression|acceptance|smoke)[-_]tests?\/|(?:^|\/)(?:playgrounds|[\w-]+[-_]playground)\//i
const TEST_FILES = /_test_[^/]*$|(?:\.|-|_)(?:test|spec|fixture|stories)\.[a-z]+$|\/demo\.html?$|(?:^|\/)readme\.html?$/i
/** Letters whose names say so: folders of Bitrix, parts of a letter. */
const LETTERS =
  /(?:^|\/)(?:e-?)?mail(?:s|ing|er)?[_-](?:user|templates?|join)\/|(?:^|[/_-])(?:html)?e?mail[_-]?(?:header|footer|template|layout|body)[^/]*$/i

/** Files that are wrong, or bare, on purpose: tests, demonstrations, letters. */
export function isSpecimen(path: Path): boolean {
  return TESTS.test(path) || TEST_FILES.test(path) || LETTERS.test(path)
}
