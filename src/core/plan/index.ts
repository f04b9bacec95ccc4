export { planPage } from './page.js'
export { emptyPlan, parsePlan } from './parse.js'
export { planSchema } from './json-schema.js'
export { matchesWhole, patternTrouble } from './pattern.js'
export { planObject, writePlan } from './write.js'
export {
  bareName,
  goesTo,
  isBelow,
  isNamed,
  isReported,
  namesOf,
  nearName,
  plannedAs,
  planFor,
  planWith,
  plansFor,
  receiversOf,
  sentBelow,
} from './sent.js'
export type { Ground } from './sent.js'
export { eventState, wrongAt } from './event-state.js'
export type { EventState, Missing, Wrong } from './event-state.js'
export { environmentOf, idsOn, isOfKind, pagesOf, runsOn, unlikeDefaults, unlikeOptions } from './counter-state.js'
export { repeated } from './set-off.js'
export { checkPlans } from './check.js'
export type { WholeGround } from './check.js'
export { draftPlan } from './draft.js'
export { updatePlan } from './update.js'
export type { PlanChange, PlanUpdate, UpdateWish } from './update.js'
export { callsOf } from './call.js'
export { planTasks } from './tasks.js'
export type { PlannedCall } from './call.js'
export { importedLine, mappingFrom, mappingText, savedMapping } from './formats/index.js'
export { exportFormats, exportPlan, importFormats, importPlan, joinedPlans, planEndings } from './formats/index.js'
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
} from './formats/index.js'
