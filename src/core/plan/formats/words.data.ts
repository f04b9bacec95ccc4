import type { PlannedLikeness, PlannedStatus, PlannedType } from '../../model/index.js'

/** What people write in a spreadsheet's cells, in English, Russian and Swedish, lower case. */

export const STATUSES: Readonly<Record<PlannedStatus, readonly string[]>> = {
  planned: [
    'planned',
    'plan',
    'todo',
    'to do',
    'new',
    'draft',
    'запланировано',
    'запланирован',
    'план',
    'новое',
    'новая',
    'сделать',
    'planerad',
    'planerat',
    'ny',
    'nytt',
  ],
  live: [
    'live',
    'active',
    'done',
    'implemented',
    'ready',
    'работает',
    'активно',
    'активна',
    'готово',
    'внедрено',
    'сделано',
    'aktiv',
    'klar',
    'klart',
    'i drift',
    'implementerad',
  ],
  deprecated: [
    'deprecated',
    'retired',
    'obsolete',
    'remove',
    'archived',
    'устарело',
    'устарела',
    'удалить',
    'не используется',
    'архив',
    'utfasad',
    'föråldrad',
    'ta bort',
    'avvecklad',
  ],
}

export const TYPES: Readonly<Record<PlannedType, readonly string[]>> = {
  string: ['string', 'text', 'str', 'строка', 'текст', 'sträng'],
  number: ['number', 'float', 'double', 'decimal', 'numeric', 'число', 'дробное', 'tal', 'nummer', 'decimaltal'],
  integer: ['integer', 'int', 'long', 'целое', 'целое число', 'heltal'],
  boolean: ['boolean', 'bool', 'логический', 'да/нет', 'boolesk', 'ja/nej'],
  object: ['object', 'map', 'объект', 'objekt'],
  list: ['list', 'array', 'массив', 'список', 'lista'],
}

export const KINDS: Readonly<Record<'goal' | 'event', readonly string[]>> = {
  goal: ['goal', 'conversion', 'key event', 'цель', 'конверсия', 'ключевое событие', 'mål', 'konvertering'],
  event: ['event', 'track', 'событие', 'händelse'],
}

export const SENDERS: Readonly<Record<'code' | 'tag-manager', readonly string[]>> = {
  code: ['code', 'site', 'website', 'код', 'сайт', 'kod', 'webbplats'],
  'tag-manager': ['tag-manager', 'tag manager', 'gtm', 'container', 'контейнер', 'диспетчер тегов', 'tagghanterare'],
}

export const LIKENESSES: Readonly<Record<PlannedLikeness, readonly string[]>> = {
  contains: ['contain', 'содержит', 'innehåller'],
  equals: ['equal', 'exact', 'is', 'совпадает', 'равен', 'точное совпадение', 'lika med', 'är'],
  starts: ['start', 'starts with', 'begins with', 'начинается с', 'börjar med'],
  matches: ['match', 'regexp', 'regex', 'regular expression', 'регулярное выражение', 'matchar', 'reguljärt uttryck'],
}

/** What vendors are called beside their own titles. */
export const VENDORS: Readonly<Record<string, readonly string[]>> = {
  'yandex-metrica': ['metrica', 'metrika', 'yandex metrika', 'яндекс метрика', 'яндекс.метрика', 'метрика', 'ям', 'ym'],
  ga4: ['ga', 'ga 4', 'google analytics', 'google analytics 4', 'гугл аналитика'],
  gtm: ['google tag manager'],
  'meta-pixel': ['meta', 'facebook', 'facebook pixel', 'fb', 'meta pixel'],
  'vk-pixel': ['vk', 'вк', 'vk pixel', 'вконтакте'],
  'top-mail-ru': ['vk ads', 'mytarget', 'my target', 'top.mail.ru', 'топ mail ru'],
  'tiktok-pixel': ['tiktok'],
  datalayer: ['datalayer', 'data layer', 'слой данных', 'datalager'],
}

/** The word of a table that a cell means; `null` = none of them. */
export function wordOf<T extends string>(table: Readonly<Record<T, readonly string[]>>, cell: string): T | null {
  const word = cell.trim().toLowerCase()
  return (Object.keys(table) as T[]).find(it => it === word || table[it].includes(word)) ?? null
}
