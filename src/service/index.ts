// The door of the service: what an editor may ask of a folder. It knows no connection and no editor.
export type { Folder } from './folder.js'
export { linesIn, locationOf, offsetIn, positionIn, rangeIn } from './folder.js'
export { diagnostics, settingsDiagnostics, shownFindings, SOURCE } from './diagnostics.js'
export type { DiagnosticData } from './diagnostics.js'
export { codeActions, fileExcluded, FIX_ALL, resolveAction, ruleOff, settingsChange } from './actions.js'
export type { ActionData, ActionRequest } from './actions.js'
export { cellPlace, matrix, overview, runsOn } from './overview/index.js'
export type {
  CellState,
  ContainerEntry,
  CounterEntry,
  EventEntry,
  Matrix,
  MatrixColumn,
  Overview,
  PageEntry,
  PartEntry,
  PlanEntry,
  PlanOverview,
  Place,
  ProblemEntry,
  RunEntry,
  UnplannedEntry,
} from './overview/index.js'
export { installation, installationEverywhere, pagesWithout } from './insert.js'
export type { Counter } from './insert.js'
export { workspaceEdit } from './changes.js'
export { settingsCreation, settingsText } from './settings/create.js'
export { planCreation, planPath, planText } from './plan/create.js'
export { groundOf } from './plan/ground.js'
export { hover } from './hover.js'
export { definition, highlights, references } from './navigation.js'
export { prepareRename, rename, RenameRefused } from './rename.js'
export { documentSymbols, workspaceSymbols } from './symbols.js'
export { completions, TRIGGERS } from './completion/index.js'
export { codeLenses } from './lenses.js'
export type { ShowPlaces } from './lenses.js'
export { inlayHints } from './hints.js'
export { documentLinks } from './links.js'
export { preview } from './preview/index.js'
export type { Card, Form, Line, Note, NoteId, Picture, PictureState, Preview, Role, ServiceId } from './preview/words.js'
