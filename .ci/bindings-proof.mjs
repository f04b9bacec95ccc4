// Proves on real sites the rules that join scripts and pages: `node --import tsx .ci/bindings-proof.mjs SITE…`. Each site is read into memory and
// broken there, one place at a time: an id or class in a selector that an event waits at; the same word in the markup; the address of a script that
// sends events; the calls of a wrapper; the second vendor's half of an event that two get. The rule must speak at that place and nowhere else.
// Prints a row for each site and kind; what was not caught is told on stderr with the reason.
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { lookAgain, openWorkspace, readPage, textOf, trackers } from '../src/core/index.ts'
import { eventOutOfReach } from '../src/core/rules/event-out-of-reach/index.ts'
import { eventParity } from '../src/core/rules/event-parity/index.ts'
import { eventWithoutElement } from '../src/core/rules/event-without-element/index.ts'
import { existsIn, listFiles, readText } from '../src/node/files.ts'

const RULES = [eventWithoutElement, eventOutOfReach, eventParity]
const MOST = 10
const GONE = 'gone-zzz'
const PAIRS = [
  ['yandex-metrica', 'ga4'],
  ['yandex-metrica', 'universal-analytics'],
  ['yandex-metrica', 'google-ads'],
  ['ga4', 'meta-pixel'],
]

/** A site in memory whose files can be changed and put back. */
function open(root) {
  const exists = existsIn(root)
  const sources = listFiles(root).files.flatMap(path => {
    const file = readText(root, path, { maxFileSize: 2_000_000, encoding: null })
    return 'text' in file ? [{ path, text: file.text }] : []
  })
  const texts = new Map(sources.map(it => [it.path, it.text]))
  const reading = { exists: path => texts.has(path) || exists(path) }
  const read = changed => {
    const pages = sources.map(({ path, text }) => readPage({ path, text: changed.get(path) ?? text }, reading))
    const again = new Map(lookAgain(pages, reading).map(page => [page.path, page]))
    return pages.map(page => again.get(page.path) ?? page)
  }
  const first = read(new Map())
  const pair = pairOf(first)
  const workspace = openWorkspace({
    rules: RULES,
    exists,
    settings: {
      severity: () => 'warning',
      option: (rule, name) => (rule.id === 'event-parity' && pair !== null ? { from: pair[0], to: pair[1] }[name] : undefined),
    },
  })
  for (const page of first) workspace.put(page)
  const pages = new Map(first.map(page => [page.path, page]))
  return { workspace, pages, texts, pair, reading, root }
}

/** Two vendors that get events from one file. */
function pairOf(pages) {
  const both = pair => pages.some(page => pair.every(vendor => page.facts.some(fact => fact.kind === 'event' && fact.vendor === vendor)))
  return PAIRS.find(both) ?? null
}

const said = ({ path, finding, rule }) => `${rule.id} ${path} ${finding.says} ${JSON.stringify(finding.with)}`

/** What the rules say after files were changed that they did not say before, with the place. */
function told({ workspace, pages, reading }, changes, before) {
  const changed = [...changes].map(([path, text]) => readPage({ path, text }, reading))
  const again = new Map(
    lookAgain([...changed, ...[...pages.values()].filter(page => !changes.has(page.path))], reading).map(page => [page.path, page]),
  )
  for (const page of changed) workspace.put(again.get(page.path) ?? page)
  const found = workspace.allFindings().filter(one => !before.has(said(one)))
  for (const path of changes.keys()) workspace.put(pages.get(path))
  return found
}

/** Replaces pieces of texts: `[path, start, end, text]`. */
function edited(texts, edits) {
  const changes = new Map()
  for (const [path, start, end, text] of [...edits].sort((a, b) => b[1] - a[1])) {
    const old = changes.get(path) ?? texts.get(path)
    changes.set(path, old.slice(0, start) + text + old.slice(end))
  }
  return changes
}

/** Bindings of the site's own code that send something and whose element some page shows; with the word to be renamed. */
function bound({ workspace, pages }) {
  const found = []
  for (const page of pages.values()) {
    if (page.origin !== 'site') continue
    const facts = workspace.facts(page.path)
    const events = facts.filter(it => it.kind === 'event' && it.state === 'active')
    for (const binding of facts.filter(it => it.kind === 'binding')) {
      const [event] = events.filter(it => it.trigger === binding.trigger)
      if (event === undefined) continue
      const on = page.document ? [page.path, ...workspace.loadedBy(page.path)] : workspace.loadedBy(page.path)
      const shown = on.flatMap(path => workspace.site.elements(path).matching(binding.shapes).found)
      const last = binding.shapes.length === 1 ? binding.shapes[0].parts.at(-1) : undefined
      const word = last?.ids[0] ?? last?.classes[0]
      const written = page.text.slice(binding.at.start, binding.at.end)
      if (shown.length > 0 && word !== undefined && written.split(word).length === 2) found.push({ page, binding, word, on, shown })
    }
  }
  return found
}

function whyNot({ workspace }, { on, word }) {
  if (on.some(path => !workspace.complete(path))) return 'a script or part of a page is not in the repository'
  if (on.some(path => !workspace.site.closed(path))) return 'a page may have elements that no file shows'
  return on.some(path => workspace.site.makes(path, word)) ? 'a script has the word as well' : 'NO REASON'
}

const KINDS = {
  'selector renamed'(site) {
    return bound(site).map(one => {
      const start = site.pages.get(one.page.path).text.indexOf(one.word, one.binding.at.start)
      return {
        changes: edited(site.texts, [[one.page.path, start, start + one.word.length, GONE]]),
        hits: it => it.rule === eventWithoutElement && it.path === one.page.path && String(it.finding.with.selector).includes(GONE),
        what: `${one.page.path} ${one.binding.selector}`,
        why: () => whyNot(site, { ...one, word: GONE }),
      }
    })
  },
  'element renamed'(site) {
    return bound(site).map(one => {
      const edits = new Map()
      // An element stands for others like it: all of its file are renamed.
      for (const from of new Set(one.shown.map(it => it.from))) {
        for (const tag of site.texts.get(from).matchAll(/<[a-z][^<>]*>/gi)) {
          const named = new RegExp(`(?<=\\s(?:id|class)\\s*=\\s*["']?[^"'>]*)(?<![\\w-])${one.word}(?![\\w-])`, 'g')
          for (const { index } of tag[0].matchAll(named)) {
            const at = tag.index + index
            edits.set(`${from}:${at}`, [from, at, at + one.word.length, GONE])
          }
        }
      }
      return {
        changes: edited(site.texts, edits.values()),
        hits: it => it.rule === eventWithoutElement && it.path === one.page.path && it.finding.with.selector === one.binding.selector,
        // Others wait for the same element.
        may: it => it.rule === eventWithoutElement && String(it.finding.with.selector).includes(one.word),
        what: `${one.page.path} ${one.binding.selector}`,
        why: () => whyNot(site, one),
      }
    })
  },
  'script unloaded'(site) {
    const { workspace, pages } = site
    return [...pages.values()].flatMap(page => {
      if (page.kind !== 'script' || page.origin !== 'site' || workspace.loadedBy(page.path).length === 0) return []
      if (!workspace.facts(page.path).some(it => it.kind === 'event' && it.state === 'active')) return []
      const name = page.path.slice(page.path.lastIndexOf('/') + 1)
      const edits = [...pages.values()].flatMap(one =>
        one.facts.flatMap(fact => {
          const address = fact.kind === 'script' && fact.by === 'tag' ? textOf(fact.src) : null
          return address === null || workspace.site.resolve(one.path, address) !== page.path
            ? []
            : [[one.path, fact.whole.start, fact.whole.end, '']]
        }),
      )
      if (edits.length === 0) return []
      return {
        changes: edited(site.texts, edits),
        hits: it => it.rule === eventOutOfReach && it.path === page.path && it.finding.says === 'unloaded',
        what: page.path,
        why: () =>
          workspace.site.mentions(name) > edits.length
            ? 'other files speak of it'
            : 'some page has scripts or parts nobody knows, or a builder may take it',
      }
    })
  },
  'wrapper uncalled'(site) {
    const { workspace, pages } = site
    return [...pages.values()].flatMap(page => {
      if (page.origin !== 'site') return []
      const events = workspace.facts(page.path).filter(it => it.kind === 'event' && it.state === 'active')
      return page.facts.flatMap(fact => {
        const name = fact.kind === 'definition' && fact.names.length === 1 ? fact.names[0] : 'export:'
        if (
          name.startsWith('export:') ||
          name.startsWith('$.fn') ||
          !events.some(it => fact.at.start <= it.whole.start && it.whole.end <= fact.at.end)
        )
          return []
        const last = name.slice(name.lastIndexOf('.') + 1)
        const edits = [...site.texts].flatMap(([path, text]) =>
          [...text.matchAll(new RegExp(`(?<![\\w$-])${last.replaceAll('$', '\\$')}(?=\\s*\\()`, 'g'))].flatMap(({ index }) =>
            path === page.path && index >= fact.at.start && index < fact.at.end
              ? []
              : [[path, index, index + last.length, `gone${last.length}`]],
          ),
        )
        if (edits.length === 0 || edits.length > 500) return []
        return {
          changes: edited(site.texts, edits),
          hits: it => it.rule === eventOutOfReach && it.path === page.path && it.finding.says === 'uncalled',
          // What only this one called is not called either.
          may: it => it.rule === eventOutOfReach,
          what: `${page.path} ${name}()`,
          why: () => {
            const on = page.document ? [page.path, ...workspace.loadedBy(page.path)] : workspace.loadedBy(page.path)
            if (trackers.some(it => it.category === 'tag-manager' && workspace.site.all('counter', it.id).length > 0))
              return 'a tag manager may call it'
            return on.every(path => workspace.site.closed(path))
              ? 'its name stands elsewhere too'
              : 'a page may have code or elements that no file shows'
          },
        }
      })
    })
  },
  'half of a pair cut'(site) {
    if (site.pair === null) return []
    const [from, to] = site.pair
    return [...site.pages.values()].flatMap(page => {
      const events = site.workspace.facts(page.path).filter(it => it.kind === 'event' && it.state === 'active')
      return events
        .filter(it => it.vendor === from)
        .flatMap(one => {
          const twins = events.filter(
            it => it.vendor === to && it.trigger === one.trigger && it.tag?.start === one.tag?.start && it.immediate === one.immediate,
          )
          if (
            twins.length === 0 ||
            textOf(one.name) === null ||
            twins.some(it => it.whole.start <= one.whole.start && one.whole.end <= it.whole.end)
          )
            return []
          return {
            changes: edited(
              site.texts,
              twins.map(it => [page.path, it.whole.start, it.whole.end, 'void 0']),
            ),
            hits: it => it.rule === eventParity && it.path === page.path && it.finding.with.name === textOf(one.name),
            may: it => it.rule === eventParity && it.path === page.path,
            what: `${page.path} ${textOf(one.name)}`,
            why: () => 'a tag manager may send it, or no page runs both',
          }
        })
    })
  },
}

console.log('| Site | Broken | Places | Caught | Silent on purpose | Missed without reason | False reports |')
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |')
for (const given of process.argv.slice(2)) {
  const site = open(resolve(given))
  const first = site.workspace.allFindings().filter(({ rule }) => rule !== eventParity)
  const before = new Set(site.workspace.allFindings().map(said))
  for (const one of first) console.error(`  at once: ${one.path}@${one.finding.at.start} ${one.message}`)
  for (const [kind, breaks] of Object.entries(KINDS)) {
    const all = breaks(site)
    const step = Math.max(1, Math.floor(all.length / MOST))
    const tried = all.filter((_, at) => at % step === 0).slice(0, MOST)
    if (tried.length === 0) continue
    const count = { caught: 0, silent: 0, missed: 0, wrong: 0 }
    for (const { changes, hits, may = hits, what, why } of tried) {
      const found = told(site, changes, before)
      const reason = found.some(hits) ? null : why()
      if (reason === null) count.caught += 1
      else if (reason === 'NO REASON') count.missed += 1
      else count.silent += 1
      if (reason !== null) console.error(`  ${kind}: ${what}: ${reason}`)
      for (const it of found.filter(one => !hits(one) && !may(one))) {
        count.wrong += 1
        console.error(`  FALSE ${kind}: ${what}: ${it.path}: ${it.message}`)
      }
    }
    const name = basename(given).replace('+', '/')
    console.log(`| ${name} | ${kind} | ${tried.length} | ${count.caught} | ${count.silent} | ${count.missed} | ${count.wrong} |`)
    if (count.missed + count.wrong > 0) process.exitCode = 1
  }
}
