import { byFolder } from './by-folder.js'
import type { Filter } from './filter.js'
import { filtered, filterWords, isFiltering } from './filter.js'
import type { Node, Nodes, Table } from './node.js'
import { coded, escaped, grouped, node, numbered, paragraphs, prose } from './node.js'
import type { Finding, ProblemEntry, Site } from './site.js'
import { fileSubject, placeCells, placeHead, targetOf } from './site.js'
import { joined, lineWord, pagesWord, severityIcons, topicWord } from './words.js'

/** Rules with more findings than this show them page by page. */
const MANY_FINDINGS = 40

/** *Problems by rule*: rule → places, as far as the filter lets them through. */
export function problemsBranch(parent: string, site: Site, filter: Filter): Node {
  const { tell, overview } = site
  const shown = filtered(overview.problems, filter)
  const [count, all] = [shown, overview.problems].map(its => its.reduce((sum, it) => sum + it.findings.length, 0)) as [number, number]
  const branch = node(parent, 'problems', {
    label: tell('Problems by rule'),
    detail:
      all === 0
        ? tell('no problems')
        : isFiltering(filter)
          ? joined(tell('{0} of {1}', count, all), filterWords(filter, tell))
          : String(all),
    tooltip: tell('What is wrong, the worst first. Choose the filter above to see only some of it.'),
    icon: { name: 'checklist' },
    open: true,
  })
  if (shown.length === 0) return branch
  return {
    ...branch,
    roles: ['table'],
    children: () => shown.map(it => ruleLine(branch.id, site, it)),
    table: () => problemsTable(site, shown),
  }
}

function ruleLine(parent: string, site: Site, problem: ProblemEntry): Node {
  const { tell, overview } = site
  const { rule, title, topic, severity, findings } = problem
  const fixable = findings.filter(it => it.fixable).length
  const line = node(parent, rule, {
    label: rule,
    detail: joined(String(findings.length), title),
    tooltip: paragraphs(
      `**${escaped(title)}**`,
      `${coded(rule)} · ${escaped(topicWord(topic, tell))}`,
      fixable === 0
        ? ''
        : fixable === findings.length
          ? tell('All can be fixed safely.')
          : tell('{0} of {1} can be fixed safely.', fixable, findings.length),
    ),
    spoken: joined(`${severity}: ${title}`, String(findings.length)),
    icon: severityIcons[severity],
    roles: ['rule', ...(fixable > 0 ? (['fixable'] as const) : []), 'table'],
    subject: { kind: 'rule', rule, folder: overview.uri },
    table: () => problemsTable(site, [problem]),
  })
  return {
    ...line,
    children: () => (findings.length > MANY_FINDINGS ? pageGroups(line.id, site, problem) : findingLines(line.id, site, problem)),
  }
}

function pageGroups(parent: string, site: Site, problem: ProblemEntry): Nodes {
  const files = grouped(problem.findings, it => it.path).map(([path, findings]) => ({
    path,
    line: (above: string, name: string): Node => {
      const line = node(above, path, {
        label: name,
        detail: String(findings.length),
        tooltip: escaped(path),
        icon: { name: 'file' },
        target: targetOf(site, findings[0] ?? { path }),
        roles: ['file'],
        subject: fileSubject(site, path),
      })
      return { ...line, children: () => findingLines(line.id, site, { ...problem, findings }) }
    },
  }))
  return byFolder(parent, files, count => pagesWord(count, site.tell))
}

/** One line for each finding, in the order of the files. What tells them apart where they stand comes first. */
export function findingLines(
  parent: string,
  site: Site,
  { rule, findings }: Pick<ProblemEntry, 'rule' | 'findings'>,
  first: 'path' | 'message' = 'path',
): Nodes {
  const { tell } = site
  // What is the same on every page is said by the rule above and by the tooltip.
  const isOne = findings.length > 1 && findings.every(it => it.message === findings[0]?.message)
  return numbered(findings, it => `${rule} ${it.path}`).map(([key, finding]) => {
    const { path, severity, message, fixable } = finding
    const file = fileSubject(site, path)
    return node(parent, key, {
      ...(first === 'path'
        ? { label: path, detail: joined(lineWord(finding, tell), isOne ? '' : message) }
        : { label: message, detail: lineWord(finding, tell) }),
      tooltip: paragraphs(prose(message), `${coded(rule)} · ${escaped(path)}`, fixable ? tell('Can be fixed safely.') : ''),
      spoken: `${severity}: ${message}, ${path}, ${lineWord(finding, tell)}`,
      icon: severityIcons[severity],
      target: targetOf(site, finding),
      roles: ['problem', 'file'],
      subject: file === null ? null : { ...file, kind: 'problem', message },
    })
  })
}

function problemsTable({ tell }: Site, problems: readonly ProblemEntry[]): Table {
  const row = (rule: string, finding: Finding): readonly string[] => [rule, finding.severity, finding.message, ...placeCells(finding)]
  return {
    head: [tell('Rule'), tell('Severity'), tell('Message'), ...placeHead(tell)],
    rows: problems.flatMap(({ rule, findings }) => findings.map(it => row(rule, it))),
  }
}
