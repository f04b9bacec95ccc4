// How a call is taken apart is asked by rules as well: the code stands beside the shapes it reads.
export { argument, entry, joinedName, readCall } from '../../model/index.js'
export type { Reading } from '../../model/index.js'
