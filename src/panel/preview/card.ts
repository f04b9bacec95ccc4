import { make } from '../dom/make.js'
import { fill } from '../words.js'
import type { Card, Line, Note, Texts } from './messages.js'
import { piecesOf, remarksOn } from './said.js'

export interface CardActions {
  readonly line: (line: number) => void
  readonly note: (note: number) => void
}

/** A service's name, what it shows, what is missing there, and which tag each line comes from. */
export function cardOf({ service, form, lines, notes }: Card, texts: Texts, actions: CardActions): HTMLElement {
  const shown = lines.map((line, at) => lineOf(line, texts, () => actions.line(at)))
  const isForbidden = notes.some(({ says }) => says === 'forbidden')
  const mock = make('div', { class: `mock ${service} ${form}${isForbidden ? ' forbidden' : ''}` }, ...shown)
  const list = make('ul', { class: 'notes' }, ...notes.map((note, at) => noteOf(note, texts, () => actions.note(at))))
  const rows = lines.flatMap((line, at) => (line.tag === null ? [] : [rowOf(line, line.tag, texts, () => actions.line(at))]))
  const sources = make('dl', { class: 'sources', 'aria-label': texts.sources }, ...rows.flat())
  return make(
    'section',
    { class: 'card', 'aria-label': texts.services[service] },
    make('h2', {}, texts.services[service]),
    mock,
    list,
    sources,
  )
}

/** A line as it is shown. Keys reach its tag in the list below, so they need not stop here too. */
function lineOf(line: Line, texts: Texts, click: () => void): HTMLElement {
  const content = line.role === 'picture' || line.role === 'icon' ? pictureOf(line, texts) : textOf(line, texts)
  const attributes = { class: `line ${line.role}` }
  if (!line.leads || line.tag === null) return make('div', attributes, ...content)
  const made = make('button', { ...attributes, type: 'button', tabindex: '-1', title: fill(texts.go, line.tag) }, ...content)
  made.addEventListener('click', click)
  return made
}

function textOf(line: Line, texts: Texts): readonly Node[] {
  return piecesOf(line, texts).map(({ text, isUnknown }) => (isUnknown ? make('i', {}, text) : document.createTextNode(text)))
}

function pictureOf(line: Line, texts: Texts): readonly Node[] {
  const { picture } = line
  const words = (says: string): HTMLElement =>
    make('span', { class: 'absent' }, make('span', {}, says), make('small', {}, ...textOf(line, texts)))
  if (line.role === 'icon' && picture?.source == null) return []
  if (picture === null) return []
  if (picture.source === null) return [words(picture.state === 'here' ? texts.broken : texts.pictures[picture.state])]
  const image = make('img', { src: picture.source, alt: texts.roles[line.role] })
  image.addEventListener('error', () => image.replaceWith(line.role === 'icon' ? '' : words(texts.broken)))
  return [image]
}

function rowOf(line: Line, tag: string, texts: Texts, click: () => void): readonly HTMLElement[] {
  const link = make('button', { type: 'button', class: 'link', title: fill(texts.go, tag) }, tag)
  link.addEventListener('click', click)
  const remarks = remarksOn(line, texts).map(it => make('span', { class: 'remark' }, it))
  return [make('dt', {}, texts.roles[line.role]), make('dd', {}, link, ...remarks)]
}

function noteOf({ says, tag, leads }: Note, texts: Texts, click: () => void): HTMLElement {
  const words = fill(texts.notes[says], tag)
  if (!leads) return make('li', {}, words)
  const link = make('button', { type: 'button', class: 'link', title: fill(texts.go, tag) }, words)
  link.addEventListener('click', click)
  return make('li', {}, link)
}
