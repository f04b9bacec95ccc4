import { createTwoFilesPatch } from 'diff'

/** What fixes would change in one file, as a unified diff that `git apply` and `patch -p1` take. Empty when nothing changes. */
export function toDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  // The library's own first line (=====) is no part of the format that git reads.
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '')
}
