/** Rows beyond both edges, so that a small turn of the wheel finds them there. */
const BEYOND = 12

/** Heights in pixels. */
export interface Viewport {
  /** How far it is scrolled. */
  readonly top: number
  /** Of the part that shows rows. */
  readonly height: number
  readonly rowHeight: number
}

/** The rows worth having in the document: from `first` up to, not including, `last`. */
export function windowOf({ top, height, rowHeight }: Viewport, count: number): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - BEYOND))
  const last = Math.max(first, Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND))
  return { first, last }
}

/** A row or a column, in pixels. */
export interface Part {
  readonly start: number
  readonly size: number
}

/** How far to scroll so that a part is wholly seen in an extent: as far as it is scrolled when it is seen. Pixels, either way. */
export function revealed(part: Part, at: number, extent: number): number {
  if (part.start < at) return part.start
  return Math.max(at, Math.min(part.start, part.start + part.size - extent))
}
