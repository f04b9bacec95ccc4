import { configNames, parseConfig } from '../../core/index.js'
import type { Path } from '../../core/index.js'
import { newFile } from '../changes.js'
import { shownFindings } from '../diagnostics.js'
import type { Folder } from '../folder.js'
import { titleOf } from '../folder.js'
import type { WorkspaceEdit } from 'vscode-languageserver-types'

/** Settings for a site that has none yet, with the file's address. `null` when the folder has a settings file. */
export function settingsCreation(folder: Folder): { readonly uri: string; readonly edit: WorkspaceEdit } | null {
  if (configNames.some(name => folder.settingsTexts.has(name))) return null
  const uri = folder.uriOf(configNames[0] ?? NAME)
  return { uri, edit: newFile(uri, settingsText(folder)) }
}

const NAME: Path = 'countersign.yaml'

/** A text that sets what the site evidently means, and shows the rest in comments. */
export function settingsText(folder: Folder): string {
  const { rules, trackers } = folder
  const text = [HEAD, counters(folder), ruleLines(folder), TAIL].join('\n')
  const isRight = parseConfig(text, NAME, { rules, trackers }).problems.length === 0
  // An id that no settings can hold is better left out than a file that begins with a mistake.
  return isRight ? text : [HEAD, ruleLines(folder), TAIL].join('\n')
}

const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/media/schema/countersign.schema.json

# Settings of Countersign. All of them are optional; a line that begins with "#" is a comment and sets nothing.
`

const TAIL = `# Files and folders that are not read.
exclude:
  # - old

# Code that others maintain: problems in it are kept apart.
vendored:
  # - themes/bought

# What pages are, where it cannot be seen: page, error, verification, email, fragment, layout.
pageKinds:
  # mail/**: email
`

function counters(folder: Folder): string {
  const { coverage, pages } = folder.workspace.site
  const used = [...coverage()].toSorted(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
  const lines = used.map(([key, { size }]) => {
    const colon = key.indexOf(':')
    const [vendor, id] = [key.slice(0, colon), key.slice(colon + 1)]
    const isMeant = size * 100 >= shareOf(folder) * pages.length
    return `  ${isMeant ? '' : '# '}- { vendor: ${vendor}, id: ${scalar(id)} } # ${titleOf(folder, vendor)}, on ${size} of ${pages.length} pages`
  })
  const example = '  # - { vendor: yandex-metrica, id: 12345678 }'
  return [
    '# Counters that every page must have. "pages: [shop/**]" in a line asks it of these pages only.',
    'counters:',
    ...(lines.length === 0 ? [example] : lines),
    '',
  ].join('\n')
}

/** What most pages have is taken for meant, as the rule does that speaks without settings. */
function shareOf({ rules }: Folder): number {
  return Number(rules.find(it => it.id === 'counter-missing')?.options?.['share']?.default ?? 100)
}

function scalar(id: string): string {
  return /^[\w.-]*\w$/.test(id) ? id : JSON.stringify(id)
}

/** Rules that speak now, for a person to decide. */
function ruleLines(folder: Folder): string {
  const counts = new Map<string, number>()
  for (const path of folder.workspace.paths)
    for (const { rule } of shownFindings(folder, path)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  const speaking = folder.rules.filter(it => counts.has(it.id)).toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const lines = speaking
    .slice(0, MOST_RULES)
    .map(({ id, severity, title }) => `  # ${id}: ${severity} # ${timesOf(counts.get(id) ?? 0)}: ${title}`)
  const example = '  # title-missing: warning'
  return [
    '# How much rules matter: off, info, warning, error. Those that speak now:',
    'rules:',
    ...(lines.length === 0 ? [example] : lines),
    '',
  ].join('\n')
}

const MOST_RULES = 20

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
