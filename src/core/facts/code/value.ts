import type { Entry, Value } from '../../model/index.js'
import { SPREAD, type Const, type Sym } from './sym.js'
import { variableOf } from './variables.js'
import { constText, lastName } from './triggers.js'

const FILLERS = /ꙮ+/
const DEEPEST = 24
const TEMPLATE = 'comes from the template'

/** What a rule may know of a symbolic value. Parameters and calls become unknowns that say what they depend on. */
export function toValue(value: Sym, depth = 0): Value {
  const { at } = value
  if (depth > DEEPEST) return { kind: 'unknown', why: 'is nested too deeply', at }
  switch (value.s) {
    case 'const':
      return constValue(value)
    case 'object': {
      const entries: Entry[] = []
      let { open } = value
      for (const entry of value.entries) {
        if (entry.key === SPREAD) open = true
        else entries.push({ key: entry.key, keyAt: entry.keyAt, value: toValue(entry.value, depth + 1) })
      }
      return { kind: 'object', entries: lastOfEach(entries), open, at }
    }
    case 'list':
      return listValue(value, depth)
    case 'func':
      return { kind: 'function', at }
    case 'concat':
      return pattern(value.parts, at)
    case 'choice':
      return { kind: 'choice', options: value.options.map(option => toValue(option, depth + 1)), at }
    case 'conditional':
      return { kind: 'choice', options: [toValue(value.then, depth + 1), toValue(value.otherwise, depth + 1)], at }
    default:
      return unknownValue(value)
  }
}

/** What a variable of the environment holds. */
export function variableValue(variable: string, at: Value['at']): Value {
  return { kind: 'unknown', why: `comes from the environment variable \`${variable}\``, at, variable }
}

function unknownValue(value: Sym): Value {
  const { at } = value
  const variable = variableOf(value)
  if (variable !== null) return variableValue(variable, at)
  const attribute = attributeRead(value)
  if (attribute !== null) return { kind: 'unknown', why: `is read from the attribute \`${attribute}\` of an element`, attribute, at }
  const ref = constantRead(value)
  const given = isGiven(value) ? { given: true as const } : {}
  return { kind: 'unknown', why: whyUnknown(value), ...(ref === null ? {} : { ref }), ...given, at }
}

/** A parameter, or something in the object that it is. */
function isGiven(value: Sym): boolean {
  return value.s === 'member' ? isGiven(value.object) : value.s === 'unknown' && value.given === true
}

/** `import:./goals#GOALS.ORDER`: the constant of another module that a value is. */
function constantRead(value: Sym): string | null {
  if (value.s === 'imported')
    return /^(?:[.@~/#$]|\w[\w.-]*\/)/.test(value.source) ? `import:${value.source}#${value.name === '*' ? 'default' : value.name}` : null
  if (value.s !== 'member' || value.key.s !== 'const') return null
  const holder = constantRead(value.object)
  return holder === null ? null : `${holder}.${String(value.key.value)}`
}

/** `el.dataset.goal`, `el.getAttribute('data-goal')`, `$(el).data('goal')`, `$(el).attr('data-goal')`: the attribute. */
function attributeRead(value: Sym): string | null {
  if (value.s === 'member') {
    const key = constText(value.key)
    const holder = value.object
    const isData =
      (holder.s === 'member' && constText(holder.key) === 'dataset') || (holder.s === 'global' && holder.path.endsWith('.dataset'))
    return isData && key !== null ? `data-${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}` : null
  }
  if (value.s !== 'result' || value.args.length !== 1) return null
  // `el.getAttribute && el.getAttribute('data-goal')` of one of two elements.
  const { callee } = value
  const name = lastName(callee.s === 'choice' ? (callee.options[0] ?? callee) : callee)
  const [first] = value.args
  const given = first ? constText(first) : null
  if (given === null || !/^[\w-]+$/.test(given)) return null
  if (name === 'data') return `data-${given.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
  return (name === 'getAttribute' || name === 'attr') && given.startsWith('data-') ? given.toLowerCase() : null
}

function listValue({ items, open, at }: Sym & { readonly s: 'list' }, depth: number): Value {
  const known = items.findIndex(item => item.s === 'spread')
  const seen = known < 0 ? items : items.slice(0, known)
  return { kind: 'list', items: seen.map(item => toValue(item, depth + 1)), open: open || known >= 0, at }
}

function constValue({ value, at, exact }: Const): Value {
  switch (typeof value) {
    case 'string':
      if (!FILLERS.test(value)) return { kind: 'text', text: value, at, exact }
      if (value.replace(/ꙮ+/g, '').trim() === '') return { kind: 'unknown', why: TEMPLATE, at }
      if (markedVariable(value) !== null) return variableValue(markedVariable(value) ?? '', at)
      return { kind: 'pattern', parts: holed(value), why: TEMPLATE, at }
    case 'number':
      return { kind: 'number', value, at }
    case 'boolean':
      return { kind: 'boolean', value, at }
    default:
      return { kind: 'nothing', word: value === null ? 'null' : 'undefined', at }
  }
}

/** Stands for a variable of the environment in a text that is read again: code that a template literal holds, an address. */
export function variableMark(variable: string): string {
  return `ꙮ${variable}ꙮ`
}

/** Fillers of islands are longer than one character, so a name between two single ones is a mark of ours. */
function markedVariable(text: string): string | null {
  return /^ꙮ(\w+)ꙮ$/.exec(text)?.[1] ?? null
}

function holed(text: string): readonly (string | null)[] {
  return text
    .split(/(ꙮ+)/)
    .filter(part => part !== '')
    .map(part => (FILLERS.test(part) ? null : part))
}

function pattern(parts: readonly Sym[], at: Value['at']): Value {
  const known: (string | null)[] = []
  const variables: (string | null)[] = []
  const refs: (string | null)[] = []
  let why = ''
  for (const part of parts) {
    const pieces = part.s === 'const' ? holed(String(part.value)) : [null]
    if (part.s !== 'const') {
      variables.push(variableOf(part))
      why ||= whyUnknown(part)
    }
    for (const piece of pieces) {
      const last = known.length - 1
      const before = known[last]
      if (typeof piece === 'string' && typeof before === 'string') known[last] = before + piece
      else if (piece === null && before === null && known.length > 0) refs[refs.length - 1] = null
      else {
        known.push(piece)
        if (piece === null) refs.push(part.s === 'const' ? null : constantRead(part))
      }
    }
  }
  const open = parts.filter(part => part.s !== 'const')
  const [only] = variables
  const variable =
    known.filter(part => part === null).length === 1 && variables.length === 1 && typeof only === 'string' ? { variable: only } : {}
  const [hole] = open
  const attribute = open.length === 1 && hole && known.filter(part => part === null).length === 1 ? attributeRead(hole) : null
  const rest = {
    why: why || TEMPLATE,
    at,
    ...variable,
    ...(attribute === null ? {} : { attribute }),
    ...(open.length > 0 && open.every(isGiven) ? { given: true as const } : {}),
  }
  if (known.every(part => part === null)) return { kind: 'unknown', ...rest }
  return { kind: 'pattern', parts: known, ...rest, ...(refs.some(one => one !== null) ? { refs } : {}) }
}

/** Later entries of an object literal win. */
function lastOfEach(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) {
    byKey.delete(entry.key)
    byKey.set(entry.key, entry)
  }
  return byKey.size === entries.length ? entries : [...byKey.values()]
}

/** What a value depends on, for a person. */
export function whyUnknown(value: Sym): string {
  switch (value.s) {
    case 'unknown':
      return value.why
    case 'global':
      return value.path === '' ? 'is the window' : `depends on the global \`${value.path}\``
    case 'imported':
      return `comes from the module \`${value.source}\``
    case 'param':
      return 'depends on a parameter'
    case 'result':
      return value.callee.s === 'global' ? `is the result of \`${value.callee.path}()\`` : 'is the result of a call'
    case 'member':
      return value.key.s === 'const'
        ? `is read from \`${String(value.key.value)}\` while the page runs`
        : 'is looked up while the page runs'
    default:
      return 'is computed while the page runs'
  }
}
