// The door of the engine: everything an editor, a command line or another program may use.
export { auditPages, openWorkspace, owned, settingsFrom } from './audit.js'
export type { Audit, AuditOptions } from './audit.js'
export { candidates, expander, lookAgain, readPage, secondLook, wantedTables, wrapperNames } from './facts/index.js'
export type { ReadOptions, Source } from './facts/index.js'
export { repair, Workspace } from './site/index.js'
export type { Expand, Repair, Repairable, RuleSettings, WorkspaceOptions } from './site/index.js'
export { PICTURE_HEAD, readPicture } from './page/picture.js'
export { rules } from './rules/index.js'
export { trackers } from './frameworks/trackers.js'
export { configFor, configNames, configSchema, defaults, parseConfig, parseSize, planFolder, withOwnTrackers } from './config/index.js'
export type {
  Config,
  ConfigProblem,
  CounterSetting,
  Globs,
  KindSetting,
  Known,
  OptionValue,
  PageKindSetting,
  RuleSetting,
} from './config/index.js'
export {
  callsOf,
  checkPlans,
  draftPlan,
  emptyPlan,
  parsePlan,
  planObject,
  planSchema,
  planTasks,
  updatePlan,
  writePlan,
} from './plan/index.js'
export type { PlanChange, PlanUpdate } from './plan/index.js'
export { importedLine, mappingFrom, mappingText, savedMapping } from './plan/index.js'
export { exportFormats, exportPlan, importFormats, importPlan, joinedPlans, planEndings } from './plan/index.js'
export type { WholeGround } from './plan/index.js'
export type {
  Column,
  Exported,
  Imported,
  Lost,
  ReadFile,
  Sheet,
  Spreadsheets,
  Written,
  WrittenCell,
  WrittenColumn,
  WrittenSheet,
} from './plan/index.js'
export { applyEdits, fnv1a64, Lines } from './text/index.js'
export {
  commandWord,
  counterKey,
  fillWords,
  hears,
  isExport,
  keyOf,
  keysOf,
  kindOf,
  metaKey,
  namesHeard,
  newestExport,
  profiles,
  profilesOf,
  rule,
  textOf,
} from './model/index.js'
export type * from './model/index.js'
