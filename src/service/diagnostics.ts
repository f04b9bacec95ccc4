import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types'
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types'
import { Lines, parseConfig } from '../core/index.js'
import type { Judged, Page, Path, Rule, Severity } from '../core/index.js'
import type { Folder } from './folder.js'
import { linesIn, locationOf, rangeIn } from './folder.js'

/** Written into `source` of every diagnostic. */
export const SOURCE = 'countersign'

/** What a diagnostic carries so that actions find the finding again, wherever it has moved. */
export interface DiagnosticData {
  readonly fingerprint: string
}

/** Findings a person is shown: not those a comment keeps back, nor those in code that others maintain. */
export function shownFindings({ workspace }: Folder, path: Path): readonly Judged[] {
  return workspace.findings(path).filter(it => it.suppressed === null && it.origin === 'site')
}

/** What is wrong with one file. */
export function diagnostics(folder: Folder, path: Path): Diagnostic[] {
  const page = folder.workspace.page(path)
  return page === undefined ? [] : shownFindings(folder, path).map(judged => diagnosticOf(folder, page, judged))
}

/** What is wrong with a settings file. */
export function settingsDiagnostics(text: string, path: Path, { rules, trackers }: Pick<Folder, 'rules' | 'trackers'>): Diagnostic[] {
  const lines = new Lines(text)
  return parseConfig(text, path, { rules, trackers }).problems.map(({ at, message }) => ({
    range: rangeIn(lines, at),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  }))
}

function diagnosticOf(folder: Folder, page: Page, { rule, severity, finding, message, fingerprint }: Judged): Diagnostic {
  const tags = tagsOf(rule)
  const related = (finding.related ?? []).slice(0, MOST_RELATED).map((it): DiagnosticRelatedInformation => ({
    location: locationOf(folder, it.path, it.at),
    message: it.says,
  }))
  const data: DiagnosticData = { fingerprint }
  return {
    range: rangeIn(linesIn(page), finding.at),
    severity: SEVERITIES[severity],
    code: rule.id,
    codeDescription: { href: folder.ruleAddress(rule.id) },
    source: SOURCE,
    message,
    ...(tags === null ? {} : { tags }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data,
  }
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A list of a thousand other pages helps nobody, and each page of them would carry it. */
const MOST_RELATED = 20

function tagsOf({ tag }: Rule): DiagnosticTag[] | null {
  if (tag === undefined) return null
  return [tag === 'unnecessary' ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated]
}
