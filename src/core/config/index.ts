export type {
  Config,
  ConfigProblem,
  CounterSetting,
  Globs,
  JsonSchema,
  KindSetting,
  Known,
  OptionValue,
  PageKindSetting,
  RuleSetting,
} from './config.js'
export { configNames, defaults } from './config.js'
export { withOwnTrackers } from './own-trackers.js'
export { parseConfig } from './parse.js'
export { configSchema } from './json-schema.js'
export { parseSize } from './size.js'
export {
  configFor,
  expectedOn,
  leadsToWanted,
  optionOf,
  pageKindBy,
  planFolder,
  severityOf,
  vendoredBy,
  wantsFile,
  wantsFolder,
} from './ask.js'
