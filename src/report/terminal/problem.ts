import stringWidth from 'string-width'
import type { Problem } from '../audit.js'
import { frameOf } from './frame.js'
import type { Source } from './frame.js'
import type { Paint, Screen } from './paint.js'
import { pad, plain, wrap } from './wrap.js'

export interface Shown {
  readonly problem: Problem
  readonly source: Source
  readonly screen: Screen
  readonly paint: Paint
  /** One line only: the rule has been shown with its code often enough. */
  readonly brief: boolean
}

/** Width of the left column: severities, places, hints. */
const LEFT = 9

/** One problem: what is wrong, the code with carets under the exact place, related places, what can be done. */
export function problemLines({ problem, source, screen, paint, brief }: Shown): readonly string[] {
  const { severity, rule, message, line, column } = problem
  const place = `${line}:${column}`
  const words = brief ? `${place}  ${message}` : message
  const head = says(`  ${paint.severity[severity](pad(severity, LEFT))}`, words, rule, screen, paint)
  if (brief) return head
  const bar = paint.faint(paint.sign.bar)
  const frame = frameOf(source, problem.at, screen.width - LEFT - 4, paint.sign.cut)
  const gutter = ' '.repeat(LEFT + 2)
  return [
    ...head,
    `${paint.faint(place.padStart(LEFT + 1))} ${bar} ${frame.before}${paint.severity[severity](frame.marked)}${frame.after}`.trimEnd(),
    `${gutter}${bar} ${' '.repeat(frame.indent)}${paint.severity[severity]('^'.repeat(frame.carets))}`,
    ...hints(problem, screen, paint),
  ]
}

function says(left: string, message: string, tail: string, screen: Screen, paint: Paint): readonly string[] {
  const room = Math.max(40, screen.width - LEFT - 2)
  const lines = wrap(plain(message), room)
  const last = lines.at(-1) ?? ''
  const fits = stringWidth(last) + 2 + stringWidth(tail) <= room
  const texts = fits ? [...lines.slice(0, -1), `${last}  ${paint.faint(tail)}`] : [...lines, paint.faint(tail)]
  return texts.map((text, at) => (at === 0 ? left + text : ' '.repeat(LEFT + 2) + text))
}

function hints({ related, fixes, path }: Problem, screen: Screen, paint: Paint): readonly string[] {
  const places = related.map(it => {
    const where = it.path === path ? `line ${it.line}` : `${plain(it.path)}:${it.line}`
    return ['see', `${where}  ${plain(it.message)}`] as const
  })
  const remedies = fixes.map(
    ({ title, safe }) => [safe ? 'fix' : 'or', plain(title) + (safe ? paint.faint('  (--fix does it)') : '')] as const,
  )
  return [...places, ...remedies].flatMap(([word, text]) =>
    wrap(text, Math.max(40, screen.width - LEFT - 4)).map(
      (line, at) => `${paint.faint((at === 0 ? word : '').padStart(LEFT + 1))}   ${line}`,
    ),
  )
}
