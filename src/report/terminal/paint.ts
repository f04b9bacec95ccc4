import picocolors from 'picocolors'
import type { Severity } from '../../core/model/index.js'

/** What the reader's terminal can show. */
export interface Screen {
  readonly colour: boolean
  /** Lines and ticks beyond ASCII. */
  readonly unicode: boolean
  /** Columns. */
  readonly width: number
}

export type Brush = (text: string) => string

/** Styles by what they mean. Without colour they change nothing. */
export interface Paint {
  readonly title: Brush
  readonly strong: Brush
  readonly faint: Brush
  readonly good: Brush
  readonly severity: Readonly<Record<Severity, Brush>>
  readonly sign: Signs
}

export interface Signs {
  readonly bar: string
  readonly cut: string
  readonly good: string
  readonly bad: string
  readonly dot: string
  readonly dash: string
}

export function paintFor({ colour, unicode }: Screen): Paint {
  const on = picocolors.createColors(colour)
  return {
    title: text => on.bold(on.underline(text)),
    strong: on.bold,
    faint: on.dim,
    good: on.green,
    severity: { error: text => on.bold(on.red(text)), warning: text => on.bold(on.yellow(text)), info: text => on.bold(on.cyan(text)) },
    sign: unicode ? UNICODE : ASCII,
  }
}

const UNICODE: Signs = { bar: '│', cut: '…', good: '✔', bad: '✖', dot: '·', dash: '–' }
const ASCII: Signs = { bar: '|', cut: '...', good: 'OK', bad: 'X', dot: '-', dash: '-' }
