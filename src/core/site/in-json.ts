import type { Finding, Fix } from '../model/index.js'

/** The finding with fixes that can be made within a string of a JSON file: what they write is escaped as JSON wants it. */
export function inJson(finding: Finding): Finding {
  const { fix, offers } = finding
  if (fix === undefined && offers === undefined) return finding
  return {
    ...finding,
    ...(fix === undefined ? {} : { fix: escaped(fix) }),
    ...(offers === undefined ? {} : { offers: offers.map(escaped) }),
  }
}

function escaped({ title, edits, ...rest }: Fix): Fix {
  return { title, ...rest, edits: () => edits().map(({ at, text }) => ({ at, text: JSON.stringify(text).slice(1, -1) })) }
}
