export { Lines, lineEnd } from './lines.js'
export type { LineEnd, Position } from './lines.js'
export { applyEdits, inOrder } from './edits.js'
export { contains, overlaps, shift, textAt } from './spans.js'
