// One edit of a wrapper that five hundred pages call. Two times are told of each: until what somebody has before them is true again (the script is read
// again, put, and its findings and those of open pages are asked for), and until everything is that is wrong anywhere, which an editor asks for in the
// background.
import { median, ms, quantile } from './figures.mjs'

const PAGES = 500
const EDITS = 30
/** Pages that are open beside the wrapper. */
const OPEN = 4

export function measureWrappers(engine, Workspace) {
  const script = name =>
    `export function track(goal) {\n  // ${name}\n  ym(48213905, 'reachGoal', '${name}' + goal)\n}\nwindow.track = track\n`
  const page = n =>
    `<!doctype html><html lang="en"><head><title>Page ${n}</title><script type="module" src="/track.js"></script></head>` +
    `<body><button id="buy" onclick="track('order_${n}')">Buy</button><script>track('seen_${n}')</script></body></html>`
  const files = Array.from({ length: PAGES }, (_, n) => ({ path: `p/${n}.html`, text: page(n) }))
  const known = new Set(['track.js', ...files.map(({ path }) => path)])
  const exists = path => known.has(path)
  const site = new Workspace({ trackers: engine.trackers, rules: engine.rules, ...engine.links, exists })
  const read = [{ path: 'track.js', text: script('shop_') }, ...files].map(file => engine.read(file, exists))
  for (const one of read) site.put(one)
  for (const one of engine.lookAgain(read, exists)) site.put(one)
  site.allFindings()
  const told = site.facts('p/0.html').filter(fact => fact.kind === 'event').length
  if (told !== 2) throw new Error(`the wrapper is not followed: ${told} events`)
  const edits = [
    ['another place', n => `// ${'x'.repeat(n)}\n${script('shop_')}`],
    ['another name', n => script(`shop${n}_`)],
  ]
  const open = ['track.js', ...files.slice(0, OPEN).map(({ path }) => path)]
  return edits.flatMap(([kind, change]) => {
    const times = Array.from({ length: EDITS }, (_, n) => {
      const start = performance.now()
      site.put(engine.read({ path: 'track.js', text: change(n) }, exists))
      for (const path of open) site.findings(path)
      const shown = performance.now() - start
      site.allFindings()
      return { shown, all: performance.now() - start }
    })
    return [
      [`A wrapper of ${PAGES} pages, ${kind}`, `${figures(times.map(it => it.shown))} until it and ${OPEN} open pages are judged`],
      ['', `${figures(times.map(it => it.all))} until all are`],
    ]
  })
}

function figures(times) {
  return `${ms(median(times))} median, ${ms(quantile(times, 0.95))} at 95 %`
}
