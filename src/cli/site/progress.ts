import type { Ports } from '../ports.js'

/** A line on standard error that is written over while files are read. Silent where standard error is no terminal. */
export interface Progress {
  tell(words: string): void
  /** Takes the line away. */
  end(): void
}

/** Between two writings, in milliseconds: a terminal that flickers costs more than it tells. */
const PAUSE = 80

export function progressOn({ err, terminal, now }: Pick<Ports, 'err' | 'terminal' | 'now'>, quiet: boolean): Progress {
  if (quiet || !terminal.progress) return { tell: () => undefined, end: () => undefined }
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    tell(words) {
      const time = now()
      if (time - last < PAUSE) return
      last = time
      shown = true
      err(`\r\u001b[K${words}`)
    },
    end() {
      if (shown) err('\r\u001b[K')
      shown = false
    },
  }
}
