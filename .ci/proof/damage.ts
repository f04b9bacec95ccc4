// What somebody does to a site's code by mistake: events renamed, events deleted.
import type { Edit, Path, Span } from '../../src/core/index.js'
import { applyEdits } from '../../src/core/text/index.js'

/** A planned event with its places in the code. */
export interface Sent {
  readonly id: string
  readonly name: string
  readonly places: readonly { readonly path: Path; readonly at: Span; readonly whole: Span }[]
}

export interface Damage {
  readonly texts: ReadonlyMap<Path, string>
  /** Items that nothing may send any more. */
  readonly ids: ReadonlySet<string>
}

type Text = (path: Path) => string

const MOST = 10

/** Events whose name stands in the code letter by letter wherever they are sent get another there. */
export function renaming(events: readonly Sent[], text: Text): Damage {
  const plain = spread(events.filter(it => it.places.every(place => nameAt(it.name, place, text) !== null)))
  return damaged(
    plain,
    plain.flatMap((it, index) =>
      it.places.flatMap(place => {
        const at = nameAt(it.name, place, text)
        return at === null ? [] : [{ path: place.path, at, text: `gone_${'abcdefghij'[index] ?? ''}_zzz` }]
      }),
    ),
    text,
  )
}

/** Events whose calls stand by themselves go with them. */
export function deletion(events: readonly Sent[], text: Text): Damage {
  const whole = events.flatMap(it => it.places.map(place => ({ id: it.id, ...place })))
  const alone = (it: Sent): boolean =>
    it.places.every(place => !whole.some(other => other.id !== it.id && other.path === place.path && meet(other.whole, place.whole)))
  const plain = spread(events.filter(it => alone(it) && it.places.every(place => withoutIt(place, text) !== null)))
  return damaged(
    plain,
    plain.flatMap(it => it.places.flatMap(place => withoutIt(place, text) ?? [])),
    text,
  )
}

interface Change extends Edit {
  readonly path: Path
}

/** Of many, ten from all over the plan. */
function spread(events: readonly Sent[]): readonly Sent[] {
  const step = Math.max(1, Math.floor(events.length / MOST))
  return events.filter((_, at) => at % step === 0).slice(0, MOST)
}

function nameAt(name: string, { path, at }: Sent['places'][number], text: Text): Span | null {
  const start = text(path).indexOf(name, at.start)
  // A quote may stand before it.
  return start === -1 || start > at.start + 1 || start >= at.end ? null : { start, end: start + name.length }
}

/** A call becomes nothing, an object in a list an empty one, an attribute goes. */
function withoutIt({ path, at, whole }: Sent['places'][number], text: Text): Change | null {
  // A name within a function that others call goes with its own call, which is not told.
  if (at.start < whole.start || whole.end < at.end) return null
  const written = text(path).slice(whole.start, whole.end)
  if (/^(?:await\s+|new\s+)?[\w$.?![\]()]+\s*\([^]*\)$/.test(written)) return { path, at: whole, text: 'void 0' }
  if (/^\{[^]*\}$/.test(written)) return { path, at: whole, text: '{}' }
  const before = /[\w:@-]+\s*=\s*["']?$/.exec(text(path).slice(0, at.start))
  const quote = /["']$/.test(before?.[0] ?? '') ? 1 : 0
  if (!written.startsWith('<') || before === null) return null
  return { path, at: { start: before.index, end: at.end + quote }, text: '' }
}

function damaged(events: readonly Sent[], changes: readonly Change[], text: Text): Damage {
  const paths = [...new Set(changes.map(it => it.path))]
  const texts = paths.map((path): readonly [Path, string] => {
    // A place that two events share is changed once; a call within a call goes with it.
    const own = changes
      .filter(it => it.path === path)
      .filter((it, index, all) => !all.some((other, at) => at < index && meet(it.at, other.at)))
    return [path, applyEdits(text(path), own)]
  })
  return { texts: new Map(texts), ids: new Set(events.map(it => it.id)) }
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
