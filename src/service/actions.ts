import { CodeActionKind } from 'vscode-languageserver-types'
import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Edit, Judged, Page, Path } from '../core/index.js'
import type { Changes } from './changes.js'
import { newFile, workspaceEdit } from './changes.js'
import type { DiagnosticData } from './diagnostics.js'
import { shownFindings, SOURCE } from './diagnostics.js'
import { fixesEverywhere, fixesIn, isFixable } from './fixes.js'
import type { Folder } from './folder.js'
import { linesIn, offsetIn } from './folder.js'
import type { Counter } from './insert.js'
import { installation, installationEverywhere, pagesWithout } from './insert.js'
import { excludeEdit, settingsPlace, severityEdit } from './settings/edit.js'
import { additionToPlan } from './plan/add.js'
import { suppressFile, suppressLine } from './suppress.js'

/** The kind of the action that editors run on save. */
export const FIX_ALL = 'source.fixAll.countersign'

/** What an action does, found again when a person has chosen it: nothing is made before that. */
export type ActionData = { readonly uri: string } & (
  | { readonly does: 'fix'; readonly fingerprint: string }
  | { readonly does: 'suppress-line'; readonly fingerprint: string }
  | { readonly does: 'offer'; readonly fingerprint: string; readonly offer: number }
  | { readonly does: 'suppress-file'; readonly rule: string }
  | { readonly does: 'fix-kind' | 'fix-kind-everywhere'; readonly rule: string }
  | { readonly does: 'fix-all' | 'fix-all-everywhere' }
  | { readonly does: 'set-rule'; readonly rule: string; readonly severity: 'off' | 'warning' }
  | { readonly does: 'plan'; readonly fingerprint: string }
  | ({ readonly does: 'install' | 'install-everywhere' } & Counter)
)

/** What an editor asks actions for. `only` = kinds it wants, as the protocol has them. */
export interface ActionRequest {
  readonly range: Range
  readonly diagnostics: readonly Diagnostic[]
  readonly only?: readonly string[]
}

/** Actions at a place, without their edits: `resolveAction` makes these. */
export function codeActions(folder: Folder, path: Path, { range, diagnostics, only }: ActionRequest): CodeAction[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  const uri = folder.uriOf(path)
  const actions: CodeAction[] = []
  if (wants(only, CodeActionKind.QuickFix)) {
    const seen = new Set<string>()
    for (const judged of findingsAt(folder, page, range)) {
      const diagnostic = diagnostics.find(it => (it.data as DiagnosticData | undefined)?.fingerprint === judged.fingerprint)
      for (const action of actionsFor(folder, page, judged)) {
        const key = JSON.stringify(action.data)
        if (seen.has(key)) continue
        seen.add(key)
        actions.push(diagnostic === undefined ? action : { ...action, diagnostics: [diagnostic] })
      }
    }
  }
  if (wantsFixAll(only) && isFixable(folder, path)) {
    actions.push({
      title: 'Fix all safe Countersign problems in this file',
      kind: FIX_ALL,
      data: { does: 'fix-all', uri } satisfies ActionData,
    })
  }
  return actions
}

/** The edit of an action, made of the files as they are now. `null` when there is nothing left to do. */
export function resolveAction(folder: Folder, path: Path, data: ActionData): WorkspaceEdit | null {
  switch (data.does) {
    case 'fix-all':
      return edited(folder, path, fixesIn(folder, path))
    case 'fix-kind':
      return edited(
        folder,
        path,
        fixesIn(folder, path, it => it.rule.id === data.rule),
      )
    case 'fix-all-everywhere':
      return everywhere(folder, 'Fix all safe problems', undefined)
    case 'fix-kind-everywhere':
      return everywhere(folder, `Fix all "${data.rule}" problems`, it => it.rule.id === data.rule)
    case 'install':
      return edited(folder, path, installation(folder, path, data))
    case 'install-everywhere': {
      const changes = installationEverywhere(folder, data)
      return changes.size === 0 ? null : workspaceEdit(folder, changes, { label: `Add ${data.id} to pages that lack it` })
    }
    case 'plan': {
      const changes = additionToPlan(folder, path, data.fingerprint)
      return changes === null ? null : workspaceEdit(folder, changes)
    }
    case 'set-rule':
      return settingsChange(folder, path, data.rule, data.severity)
    case 'offer': {
      const changes = changesOfOffer(folder, path, data)
      return changes.size === 0 ? null : workspaceEdit(folder, changes)
    }
    default:
      return edited(folder, path, editsOfOne(folder, path, data))
  }
}

/** `countersign.yaml` with a rule set to a severity; the file is made where there is none. */
export function settingsChange(folder: Folder, path: Path, rule: string, severity: 'off' | 'warning'): WorkspaceEdit | null {
  const place = settingsPlace(folder, path)
  if (place.text === null) return newFile(folder.uriOf(place.path), `rules:\n  ${rule}: ${severity}\n`)
  const edit = severityEdit(place.text, rule, severity, folder)
  return edit === null ? null : workspaceEdit(folder, new Map([[place.path, [edit]]]))
}

/** A rule switched off in each settings file under which it reports something. `null` = it reports nothing, or one of them cannot be changed. */
export function ruleOff(folder: Folder, rule: string): WorkspaceEdit | null {
  const paths = folder.workspace.paths.filter(path => shownFindings(folder, path).some(it => it.rule.id === rule))
  const bySettings = new Map(paths.map(path => [settingsPlace(folder, path).path, path]))
  const edits = [...bySettings.values()].map(path => settingsChange(folder, path, rule, 'off'))
  return edits.length === 0 || edits.includes(null) ? null : { documentChanges: edits.flatMap(it => it?.documentChanges ?? []) }
}

/** A file left out by the settings that speak for it; they are made where there are none. `null` = they cannot be changed. */
export function fileExcluded(folder: Folder, path: Path): WorkspaceEdit | null {
  const place = settingsPlace(folder, path)
  const home = place.path.includes('/') ? place.path.slice(0, place.path.lastIndexOf('/') + 1) : ''
  const edit = path.startsWith(home) ? excludeEdit(place.text ?? '', path.slice(home.length), folder) : null
  if (edit === null) return null
  return place.text === null ? newFile(folder.uriOf(place.path), edit.text) : workspaceEdit(folder, new Map([[place.path, [edit]]]))
}

function actionsFor(folder: Folder, page: Page, judged: Judged): readonly CodeAction[] {
  const uri = folder.uriOf(page.path)
  const { finding, rule, fingerprint } = judged
  const quick = (title: string, data: ActionData): CodeAction => ({ title, kind: CodeActionKind.QuickFix, data })
  const actions: CodeAction[] = []
  if (finding.fix !== undefined) actions.push({ ...quick(finding.fix.title, { does: 'fix', uri, fingerprint }), isPreferred: true })
  finding.offers?.forEach((offer, at) => actions.push(quick(offer.title, { does: 'offer', uri, fingerprint, offer: at })))
  if (rule.id === 'event-unplanned' && additionToPlan(folder, page.path, fingerprint) !== null)
    actions.push(quick('Add it to the tracking plan', { does: 'plan', uri, fingerprint }))
  const lacking = lackingCounter(folder, judged)
  if (lacking !== null) {
    const count = pagesWithout(folder, lacking).length
    if (count > 1)
      actions.push(quick(`Add ${lacking.id} to all ${count} pages that lack it`, { does: 'install-everywhere', uri, ...lacking }))
  }
  const alike =
    finding.fix === undefined ? [] : shownFindings(folder, page.path).filter(it => it.rule.id === rule.id && it.finding.fix !== undefined)
  if (alike.length > 1) actions.push(quick(`Fix all "${rule.id}" problems in this file`, { does: 'fix-kind', uri, rule: rule.id }))
  if (finding.fix !== undefined)
    actions.push(quick(`Fix all "${rule.id}" problems in the workspace`, { does: 'fix-kind-everywhere', uri, rule: rule.id }))
  actions.push(quick(`Suppress "${rule.id}" for this line`, { does: 'suppress-line', uri, fingerprint }))
  actions.push(quick(`Suppress "${rule.id}" for this file`, { does: 'suppress-file', uri, rule: rule.id }))
  const { path } = settingsPlace(folder, page.path)
  if (judged.severity === 'error')
    actions.push(quick(`Make "${rule.id}" a warning in ${path}`, { does: 'set-rule', uri, rule: rule.id, severity: 'warning' }))
  actions.push(quick(`Switch "${rule.id}" off in ${path}`, { does: 'set-rule', uri, rule: rule.id, severity: 'off' }))
  return actions
}

/** The counter that a finding misses on its page: the essence of `counter-missing` is its key. */
function lackingCounter(folder: Folder, { rule, finding }: Judged): Counter | null {
  if (rule.id !== 'counter-missing') return null
  const [, vendor = '', id = ''] = /^(?:expected )?([\w-]+):(.+)$/.exec(finding.essence ?? '') ?? []
  return folder.trackers.some(it => it.id === vendor && it.snippet !== undefined) ? { vendor, id } : null
}

/** An offer's edits of the page, and of other files at once. */
function changesOfOffer(folder: Folder, path: Path, { fingerprint, offer }: Extract<ActionData, { does: 'offer' }>): Changes {
  const fix = folder.workspace.findings(path).find(it => it.fingerprint === fingerprint)?.finding.offers?.[offer]
  const own = fix?.edits() ?? []
  const others = fix?.elsewhere?.(other => folder.workspace.page(other)?.text ?? null) ?? []
  return new Map([...(own.length === 0 ? [] : [[path, own] as const]), ...others])
}

function editsOfOne(
  folder: Folder,
  path: Path,
  data: Extract<ActionData, { does: 'fix' | 'suppress-line' | 'suppress-file' }>,
): readonly Edit[] {
  const page = folder.workspace.page(path)
  if (page === undefined) return []
  if (data.does === 'suppress-file') return present(suppressFile(page, data.rule))
  const judged = folder.workspace.findings(path).find(it => it.fingerprint === data.fingerprint)
  if (judged === undefined) return []
  if (data.does === 'suppress-line') return present(suppressLine(page, judged))
  return judged.finding.fix?.edits() ?? []
}

function findingsAt(folder: Folder, page: Page, range: Range): readonly Judged[] {
  const lines = linesIn(page)
  const [start, end] = [offsetIn(lines, range.start), offsetIn(lines, range.end)]
  return shownFindings(folder, page.path).filter(({ finding: { at } }) => at.start <= end && start <= at.end)
}

function edited(folder: Folder, path: Path, edits: readonly Edit[]): WorkspaceEdit | null {
  return edits.length === 0 ? null : workspaceEdit(folder, new Map([[path, edits]]))
}

function everywhere(folder: Folder, label: string, wanted: ((judged: Judged) => boolean) | undefined): WorkspaceEdit | null {
  const changes = fixesEverywhere(folder, wanted)
  return changes.size === 0 ? null : workspaceEdit(folder, changes, { label, description: SOURCE })
}

function present(edit: Edit | null): readonly Edit[] {
  return edit === null ? [] : [edit]
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some(it => it === '' || kind === it || kind.startsWith(`${it}.`))
}

/** Source actions are made only for those who ask for them: they would stand in every lightbulb otherwise. */
function wantsFixAll(only: readonly string[] | undefined): boolean {
  return only !== undefined && wants(only, FIX_ALL)
}
