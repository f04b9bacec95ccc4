import type { Ask, Fix, OptionShape, Rule, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { GivenOption } from '../shared/given-options.js'
import { givenOptions } from '../shared/given-options.js'
import { isSpecimen } from '../shared/is-backstage.js'

type Words = 'on' | 'quoted' | 'wrong'

export const optionType: Rule<Words> = rule({
  id: 'option-type',
  title: 'An option of a counter has a value of the wrong type',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: {
    on: '{name} is the string "false", which counts as true: without quotes it is off',
    quoted: '{name} takes {types}; "{text}" is a string',
    wrong: '{name} takes {types}, not {given}',
  },
  *check(ask) {
    if (ask.facts('counter').length === 0 || isSpecimen(ask.page.path)) return
    for (const given of givenOptions(ask)) {
      const { entry } = given
      const shape = given.table.known[entry.key]
      if (shape === undefined || !Object.hasOwn(given.table.known, entry.key)) continue
      const wrong = wrongIn(given, shape)
      if (wrong === null) continue
      const fix = wrong === 'wrong' ? null : unquoting(ask, entry.value)
      yield {
        at: entry.value.at,
        says: wrong,
        with: {
          name: entry.key,
          types: typesOf(shape),
          text: entry.value.kind === 'text' ? entry.value.text : '',
          given: GIVEN[entry.value.kind] ?? '',
        },
        ...(fix === null ? {} : { fix }),
      }
    }
  },
})

const GIVEN: Readonly<Partial<Record<Value['kind'], string>>> = {
  text: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  list: 'a list',
  function: 'a function',
}
const NAMED: Readonly<Record<OptionShape['types'][number], string>> = {
  boolean: 'true or false',
  string: 'a string',
  number: 'a number',
  object: 'an object',
  list: 'a list',
  function: 'a function',
}

function typesOf({ types }: OptionShape): string {
  return types.map(type => NAMED[type]).join(' or ')
}

/** JavaScript turns numbers into strings and 1 into true where they are asked for: that is no mistake worth a word. */
function wrongIn({ entry: { value }, table }: GivenOption, { types }: OptionShape): Words | null {
  const takes = (type: OptionShape['types'][number]): boolean => types.includes(type)
  if (value.kind === 'text') {
    if (takes('string')) return null
    const text = value.text.trim()
    if (takes('boolean') && /^(?:true|false)$/.test(text)) return text === 'false' ? 'on' : 'quoted'
    if (!table.closed || text === '') return null
    return takes('number') && /^\d+$/.test(text) ? 'quoted' : 'wrong'
  }
  if (value.kind === 'object' || value.kind === 'list') return table.closed && !takes(value.kind) && !takes('object') ? 'wrong' : null
  if (value.kind === 'boolean') return table.closed && !takes('boolean') && !takes('string') ? 'wrong' : null
  if (value.kind === 'number') return table.closed && !takes('number') && !takes('string') && !takes('boolean') ? 'wrong' : null
  return null
}

function unquoting({ page }: Ask, value: Value): Fix | null {
  if (value.kind !== 'text' || !value.exact) return null
  const at = { start: value.at.start - 1, end: value.at.end + 1 }
  const text = page.text.slice(at.start, at.end)
  return /^(["'`])\w+\1$/.test(text) ? { title: `Write ${value.text} without quotes`, edits: () => [{ at, text: value.text }] } : null
}
