import { frameworks } from '../frameworks/index.js'
import type { CounterFact, OwnPart, Page, Path, Value } from '../model/index.js'
import { counterFact } from './recognise/collector.js'

const PARTS = frameworks.flatMap(one => one.parts ?? [])

/** Counters in parts that a generator brings along, where a template pulls one in and no file of the site takes its place. */
export function ownPartCounters(path: Path, text: string, holes: Page['holes'], exists?: (path: Path) => boolean): readonly CounterFact[] {
  const parts = PARTS.filter(part => isItsOwn(part, path, exists))
  if (parts.length === 0) return []
  return holes.flatMap(({ start, end }) =>
    parts
      .filter(part => part.island.test(text.slice(start, end)))
      .map(({ vendor, variable }) => {
        const at = { start, end }
        const id: Value = { kind: 'unknown', why: `comes from the setting \`${variable}\``, at, variable }
        const where = {
          state: 'active',
          trigger: null,
          place: null,
          tag: null,
          conditional: false,
          immediate: true,
          block: start,
          seq: 0,
        } as const
        return counterFact({ vendor, id, how: 'component', by: 'part', generation: null }, undefined, at, where)
      }),
  )
}

function isItsOwn({ file, override }: OwnPart, path: Path, exists?: (path: Path) => boolean): boolean {
  const root = file.exec(path)?.[1]
  return root !== undefined && exists?.(root + override) !== true
}
