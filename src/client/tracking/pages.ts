import { byFolder } from './by-folder.js'
import { worst } from './filter.js'
import type { Node, Nodes, Table } from './node.js'
import { coded, escaped, node, numbered, paragraphs } from './node.js'
import { findingLines } from './problems.js'
import type { PageEntry, RunEntry, Site } from './site.js'
import { fileSubject, placeCells, placeHead, targetOf } from './site.js'
import {
  countsWord,
  doesWord,
  eventIcons,
  howWord,
  joined,
  lineWord,
  pagesWord,
  problemsWord,
  severityIcons,
  stateIcons,
  stateSentence,
  stateWord,
} from './words.js'

/** *Pages*: page → what runs on it, in order, and its problems. */
export function pagesBranch(parent: string, site: Site): Node {
  const { tell, overview } = site
  const { pages } = overview
  const branch = node(parent, 'pages', {
    label: tell('Pages'),
    detail: String(pages.length),
    tooltip: tell('Every page with the counters and events that run on it, in their order.'),
    icon: { name: 'files' },
    roles: ['table'],
    table: () => pagesTable(site, pages),
  })
  const files = pages.map(page => ({ path: page.path, line: (above: string, name: string) => pageLine(above, name, site, page) }))
  return { ...branch, children: () => byFolder(branch.id, files, count => pagesWord(count, tell)) }
}

function pageLine(parent: string, name: string, site: Site, page: PageEntry): Node {
  const { tell } = site
  const { path, title, problems } = page
  const nature = natureWord(page.nature, site)
  const counts = countsWord(problems, tell)
  const line = node(parent, path, {
    label: name,
    detail: joined(counts, nature),
    tooltip: paragraphs(
      title === null ? '' : `**${escaped(title)}**`,
      escaped(joined(path, nature)),
      counts === '' ? tell('No problems.') : `${counts}.`,
      page.complete ? '' : tell('A part of it could not be found or read: more may run on it.'),
    ),
    spoken: joined(path, title ?? '', counts, nature),
    icon: { name: 'file' },
    target: targetOf(site, { path }),
    roles: ['file', 'table'],
    subject: fileSubject(site, path),
    table: async () => runsTable(site, page, await site.runs(path)),
  })
  return { ...line, children: async () => [...runLines(line.id, site, page, await site.runs(path)), ...pageProblems(line.id, site, page)] }
}

/** Empty for ordinary pages. */
function natureWord(nature: string, { tell }: Site): string {
  const words: Readonly<Record<string, string>> = {
    page: '',
    error: tell('error page'),
    verification: tell('verification file'),
    email: tell('e-mail'),
    fragment: tell('part of pages'),
    layout: tell('layout'),
    script: tell('script'),
  }
  return words[nature] ?? nature
}

function runLines(parent: string, site: Site, page: PageEntry, runs: readonly RunEntry[]): Nodes {
  const { tell } = site
  return numbered(runs, it => `${it.kind} ${it.vendor} ${it.said}`).map(([key, { kind, title, said, how, place }]) => {
    const at = place.path === page.path ? lineWord(place, tell) : `${place.path}:${place.range.start.line + 1}`
    return node(parent, key, {
      label: said === '' ? tell('(computed)') : said,
      detail: joined(title, doesWord(how, place.state, tell), place.trigger ?? '', at),
      tooltip: paragraphs(
        `**${escaped(title)}** ${escaped(howWord(how, tell))} ${coded(said)}`,
        stateSentence(place.state, tell),
        place.trigger === null ? '' : tell('Sent on: {0}.', escaped(place.trigger)),
        escaped(`${place.path}:${place.range.start.line + 1}`),
      ),
      icon: (kind === 'counter' ? stateIcons : eventIcons)[place.state],
      target: targetOf(site, place),
      roles: ['file'],
      subject: fileSubject(site, place.path),
    })
  })
}

function pageProblems(parent: string, site: Site, { path }: PageEntry): Nodes {
  const { tell, overview } = site
  const found = overview.problems.flatMap(problem => {
    const findings = problem.findings.filter(it => it.path === path)
    return findings.length === 0 ? [] : [{ ...problem, findings }]
  })
  const all = found.flatMap(it => it.findings)
  if (all.length === 0) return []
  const line = node(parent, 'problems', { label: problemsWord(all.length, tell), icon: severityIcons[worst(all)] })
  return [{ ...line, children: () => found.flatMap(it => findingLines(line.id, site, it, 'message')) }]
}

function pagesTable({ tell }: Site, pages: readonly PageEntry[]): Table {
  return {
    head: [tell('Page'), tell('Title'), tell('Kind'), tell('Errors'), tell('Warnings'), tell('Infos')],
    rows: pages.map(({ path, title, nature, problems: { error, warning, info } }) => [
      path,
      title ?? '',
      nature,
      ...[error, warning, info].map(String),
    ]),
  }
}

function runsTable({ tell }: Site, { path }: PageEntry, runs: readonly RunEntry[]): Table {
  return {
    head: [
      tell('Page'),
      tell('Kind'),
      tell('Vendor'),
      tell('ID or name'),
      tell('What it does'),
      tell('State'),
      tell('Sent on'),
      ...placeHead(tell),
    ],
    rows: runs.map(({ kind, title, said, how, place }) => [
      path,
      kind === 'counter' ? tell('counter') : tell('event'),
      title,
      said,
      howWord(how, tell),
      stateWord(place.state, tell) || tell('runs'),
      place.trigger ?? '',
      ...placeCells(place),
    ]),
  }
}
