/** What the beginning of a picture's file says. */
export interface Picture {
  /** Pixels. Of an icon with several pictures the largest. */
  readonly width: number
  readonly height: number
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'ico'
}
