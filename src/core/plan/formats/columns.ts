import type { Tracker } from '../../model/index.js'
import { oneLine } from './one-line.js'
import { VENDORS } from './words.data.js'

/** What a column of a table of events may hold. `vendor:<id>` holds the event's name with that vendor. */
export type Field = OwnField | `vendor:${string}`

type OwnField =
  | 'parameter'
  | 'name'
  | 'kind'
  | 'meaning'
  | 'owner'
  | 'status'
  | 'vendors'
  | 'sentBy'
  | 'pages'
  | 'selectors'
  | 'trigger'
  | 'closed'
  | 'url'
  | 'urlIs'
  | 'note'
  | 'parameters'
  | 'type'
  | 'required'
  | 'values'
  | 'pattern'
  | 'unit'
  | 'example'
  | 'parameterMeaning'
  | 'neverPersonal'

/** Headings in English, Russian and Swedish, as `plain` writes them. The first is ours. A field comes before those that could be meant by the same word. */
export const HEADINGS: Readonly<Record<OwnField, readonly string[]>> = {
  parameter: [
    'parameter',
    'parameter name',
    'property',
    'property name',
    'event property',
    'event property name',
    'attribute',
    'параметр',
    'имя параметра',
    'название параметра',
    'свойство',
    'parameternamn',
    'egenskap',
  ],
  name: [
    'name',
    'event',
    'event name',
    'goal',
    'goal name',
    'identifier',
    'goal id',
    'event id',
    'code',
    'событие',
    'имя события',
    'название события',
    'цель',
    'название цели',
    'имя цели',
    'идентификатор',
    'идентификатор цели',
    'идентификатор события',
    'имя',
    'название',
    'händelse',
    'händelsenamn',
    'namn',
    'mål',
    'målnamn',
    'identifierare',
  ],
  kind: ['kind', 'goal or event', 'вид', 'slag'],
  meaning: [
    'meaning',
    'description',
    'event description',
    'goal description',
    'event definition',
    'trigger event description',
    'what it means',
    'purpose',
    'notes description',
    'значение',
    'описание',
    'описание события',
    'описание цели',
    'смысл',
    'что означает',
    'betydelse',
    'beskrivning',
    'händelsebeskrivning',
  ],
  owner: ['owner', 'responsible', 'event owner', 'ответственный', 'владелец', 'ägare', 'ansvarig'],
  status: ['status', 'state', 'event status', 'статус', 'состояние', 'tillstånd'],
  vendors: [
    'vendors',
    'vendor',
    'systems',
    'tools',
    'destinations',
    'destination',
    'sent to',
    'where to',
    'системы',
    'система',
    'счётчики',
    'счетчики',
    'куда',
    'куда отправляется',
    'mottagare',
    'system',
    'verktyg',
  ],
  sentBy: ['sent by', 'sender', 'кто отправляет', 'отправитель', 'skickas av', 'avsändare'],
  pages: ['pages', 'page', 'url pages', 'where', 'страницы', 'страница', 'где', 'sidor', 'sida', 'var'],
  selectors: [
    'selectors',
    'selector',
    'css selector',
    'element',
    'elements',
    'селектор',
    'селекторы',
    'элемент',
    'элементы',
    'css селектор',
    'selektor',
    'selektorer',
  ],
  trigger: ['trigger', 'when', 'action', 'condition', 'триггер', 'когда', 'действие', 'условие', 'utlösare', 'när'],
  closed: ['closed', 'no other parameters', 'только эти параметры', 'inga andra parametrar'],
  url: ['url', 'goal url', 'address', 'адрес', 'url цели', 'адрес страницы', 'adress', 'webbadress'],
  urlIs: ['url is', 'url match', 'match type', 'тип условия', 'условие url', 'url är', 'matchning'],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'remarks',
    'комментарий',
    'комментарии',
    'примечание',
    'примечания',
    'заметки',
    'anteckning',
    'anteckningar',
    'kommentar',
    'kommentarer',
  ],
  parameters: ['parameters', 'properties', 'event properties', 'параметры', 'свойства', 'parametrar', 'egenskaper'],
  type: [
    'type',
    'parameter type',
    'property value type',
    'value type',
    'data type',
    'property type',
    'тип',
    'тип параметра',
    'тип данных',
    'тип значения',
    'typ',
    'datatyp',
    'parametertyp',
  ],
  required: [
    'required',
    'is property required',
    'property required',
    'mandatory',
    'обязательный',
    'обязателен',
    'обязательно',
    'обязательность',
    'obligatorisk',
    'krävs',
  ],
  values: [
    'values',
    'allowed values',
    'enum',
    'property enumeration options',
    'sample values',
    'допустимые значения',
    'значения',
    'возможные значения',
    'tillåtna värden',
    'värden',
  ],
  pattern: ['pattern', 'regular expression', 'regex', 'шаблон', 'регулярное выражение', 'mönster', 'reguljärt uttryck'],
  unit: ['unit', 'units', 'единица', 'единица измерения', 'ед изм', 'enhet'],
  example: ['example', 'example value', 'sample', 'sample value', 'пример', 'пример значения', 'exempel', 'exempelvärde'],
  parameterMeaning: [
    'parameter meaning',
    'parameter description',
    'property description',
    'описание параметра',
    'значение параметра',
    'описание свойства',
    'parameterbeskrivning',
    'egenskapsbeskrivning',
  ],
  neverPersonal: ['never personal', 'no personal data', 'без персональных данных', 'inga personuppgifter'],
}

/** `Event_Name *` → `event name`. */
export function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What each heading of a row means; `null` = nothing known. Nothing is taken twice, but `parameters`. */
export function fieldsOf(
  headings: readonly string[],
  trackers: readonly Tracker[],
  said: ReadonlyMap<string, string>,
): readonly (Field | null)[] {
  const taken = new Set<Field>()
  const take = (field: Field | null): Field | null => {
    if (field === null || (taken.has(field) && field !== 'parameters')) return null
    taken.add(field)
    return field
  }
  const chosen = headings.map(it => take(saidField(it, trackers, said)))
  const found = headings.map((it, at) => chosen[at] ?? take(said.has(oneLine(it)) ? null : fieldOf(it, trackers)))
  const ofParameters = found.includes('parameter')
  return found.map((field, at) => {
    if (field === null && ofParameters && fieldOf(headings[at] ?? '', trackers) === 'meaning') return take('parameterMeaning')
    return field === 'type' && !ofParameters ? take('kind') : field
  })
}

export function fieldOf(heading: string, trackers: readonly Tracker[]): Field | null {
  const word = plain(heading)
  if (/^(?:param|parameter|property|prop|параметр|свойство|egenskap) ?\d+$/.test(word)) return 'parameters'
  const known = (Object.keys(HEADINGS) as OwnField[]).find(it => HEADINGS[it].includes(word))
  if (known !== undefined) return known
  const vendor =
    vendorOf(heading, trackers) ?? vendorOf(word.replace(/^(?:name in|имя в|название в|namn i) | (?:name|имя|namn)$/g, ''), trackers)
  return vendor === null ? null : `vendor:${vendor}`
}

function saidField(heading: string, trackers: readonly Tracker[], said: ReadonlyMap<string, string>): Field | null {
  const field = said.get(oneLine(heading))
  return field === undefined ? null : asField(field, trackers)
}

/** A field by its own name, as `--columns` says it; `null` = there is none. */
export function asField(written: string, trackers: readonly Tracker[]): Field | null {
  if (Object.hasOwn(HEADINGS, written)) return written as OwnField
  const vendor = vendorOf(written.replace(/^vendor:/, ''), trackers)
  return vendor === null ? null : `vendor:${vendor}`
}

/** A vendor by its id, its title or a common name. */
export function vendorOf(written: string, trackers: readonly Tracker[]): string | null {
  const word = written.trim().toLowerCase()
  const known = trackers.find(it => it.id === word || it.title.toLowerCase() === word)
  if (known !== undefined) return known.id
  const found = Object.keys(VENDORS).find(
    it => it === word || VENDORS[it]?.includes(word) === true || VENDORS[it]?.includes(plain(word)) === true,
  )
  return found !== undefined && (found === 'datalayer' || trackers.some(it => it.id === found)) ? found : null
}
