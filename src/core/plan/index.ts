export { emptyPlan, parsePlan } from './parse.js'
export { planSchema } from './json-schema.js'
export { matchesWhole, patternTrouble } from './pattern.js'
export { planObject, writePlan } from './write.js'
