export { exportPlan, importPlan, planEndings } from './convert.js'
export type { Exported, ReadFile } from './convert.js'
export { exportFormats, importFormats } from './formats.js'
export type { Column, Imported, Lost, Sheet, Written, WrittenCell, WrittenColumn, WrittenSheet } from './format.js'
