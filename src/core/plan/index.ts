export { addition } from './addition.js'
export { homesOf } from './homes.js'
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
export { eventState, isUnsent, wrongAt } from './event-state.js'
export type { EventState, Missing, Wrong } from './event-state.js'
export { environmentOf, idsOn, isKnown, isOfKind, pagesOf, runsOn, strangerOn, unlikeDefaults, unlikeOptions } from './counter-state.js'
export { defaultsBelow, maySetUnseen, startsUnasked } from './consent-state.js'
export { misnamedEvent, misnamedParameter } from './naming.js'
export type { Misnamed } from './naming.js'
export { stepState } from './funnel-item.js'
export { orderWords, reversedSteps } from './funnel-order.js'
export type { Reversed } from './funnel-order.js'
export { repeated } from './set-off.js'
export { checkPlans } from './check.js'
export type { WholeGround } from './check.js'
export { draftPlan } from './draft.js'
export { updatePlan } from './update.js'
export type { PlanChange, PlanUpdate, UpdateWish } from './update.js'
export { callOf, callsOf } from './call.js'
export { planTasks } from './tasks.js'
export type { CallWish, PlannedCall } from './call.js'
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
