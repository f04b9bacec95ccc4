export { readPage, kindOf } from './read.js'
export type { ReadOptions, Source } from './read.js'
export { expander } from './expand.js'
export { candidates } from './includes/index.js'
