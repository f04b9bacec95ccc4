/** Rows above the pages: vendors, counters, on how many pages they run. */
export const HEADS = 3

/** Of rows and of all heads, in pixels, as in panel.css: rows are of one height, so that where one stands is a multiplication. */
export const ROW_HEIGHT = 24
export const HEAD_HEIGHT = 82
