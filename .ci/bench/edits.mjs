// One edit in a site of a thousand pages: the page is read again, put, and everything that is wrong anywhere is asked for again, as an editor would.
import { median, ms, quantile } from './figures.mjs'

const PAGES = 1000
const EDITS = 60

/** A line above it would make another kind of file of the page: the site has a page less, which all hear of that ask how many there are. */
const FRONT_MATTER = /^(?:---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$))?/

/** What somebody may do to a page, by kind. */
const KINDS = {
  'a word in the text': text => at(text, '</body', ' and more'),
  'a line at the top': text => text.replace(FRONT_MATTER, '$&\n'),
  'a page more, a page less': text => (text.startsWith('---') ? `\n${text}` : `<!-- ${text} -->`),
  'another title': (text, n) => text.replace(/<title>[^<]*/i, `<title>Title number ${n}`),
  'a goal': (text, n) => at(text, '</body', `<script>ym(12345678, 'reachGoal', 'goal_${n}')</script>`),
  'a counter': (text, n) => at(text, '</head', `<script>ym(${10_000_000 + n}, 'init', {})</script>`),
}

/** Rows of figures; pages are taken again under other names until there are a thousand. */
export function measureEdits(files, engine, Workspace) {
  if (files.length === 0) return []
  const pages = Array.from({ length: PAGES }, (_, n) => {
    const { path, text } = files[n % files.length]
    return { path: n < files.length ? path : `copy${Math.floor(n / files.length)}/${path}`, text }
  })
  const known = new Set(pages.map(({ path }) => path))
  const exists = path => known.has(path)
  const site = new Workspace({ trackers: engine.trackers, rules: engine.rules, ...engine.links, exists })
  for (const page of pages) site.put(engine.read(page, exists))
  site.allFindings()
  const times = Object.entries(KINDS).map(([kind, change]) => [
    kind,
    Array.from({ length: EDITS }, (_, n) => edit(pages[(n * 7) % PAGES], change, n)),
  ])
  const all = times.flatMap(([, values]) => values)
  return [
    ['One edit', `${ms(median(all))} median, ${ms(quantile(all, 0.95))} at 95 % of ${all.length} edits in ${PAGES} pages`],
    ...times.map(([kind, values]) => [`  ${kind}`, `${ms(median(values))} median, ${ms(quantile(values, 0.95))} at 95 %`]),
  ]

  function edit({ path, text }, change, n) {
    const changed = change(text, n)
    const start = performance.now()
    site.put(engine.read({ path, text: changed }, exists))
    site.allFindings()
    const time = performance.now() - start
    site.put(engine.read({ path, text }, exists))
    site.allFindings()
    return time
  }
}

function at(text, place, words) {
  const found = text.toLowerCase().lastIndexOf(place)
  return found < 0 ? text + words : text.slice(0, found) + words + text.slice(found)
}
