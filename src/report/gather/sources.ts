import type { Page, Path } from '../../core/model/index.js'
import { Lines } from '../../core/text/index.js'

/** A place for people: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The pages of an audit by path, and the places of offsets in them. */
export class Sources {
  readonly #page: (path: Path) => Page | undefined
  readonly #lines: Map<Path, Lines> = new Map()

  constructor(page: (path: Path) => Page | undefined) {
    this.#page = page
  }

  page(path: Path): Page | undefined {
    return this.#page(path)
  }

  /** Of a file that is not there: its first character. */
  place(path: Path, offset: number): Place {
    let lines = this.#lines.get(path)
    if (lines === undefined) {
      lines = new Lines(this.#page(path)?.text ?? '')
      this.#lines.set(path, lines)
    }
    const { line, column } = lines.position(offset)
    return { line: line + 1, column: column + 1 }
  }
}
