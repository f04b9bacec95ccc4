import { VscodeCheckbox } from '@vscode-elements/elements/dist/vscode-checkbox/vscode-checkbox.js'
import { VscodeSingleSelect } from '@vscode-elements/elements/dist/vscode-single-select/vscode-single-select.js'
import { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/vscode-textfield.js'
import { VscodeToolbarButton } from '@vscode-elements/elements/dist/vscode-toolbar-button/vscode-toolbar-button.js'
import type { Folder, Matrix, Texts } from '../messages.js'
import { groupsOf } from '../tally.js'
import { isFiltered } from '../view.js'
import type { View } from '../view.js'
import { iconOf } from './icons.js'
import type { Icon } from './icons.js'
import { make } from './make.js'

/** No vendor is called that. */
const ALL = '*'

export interface ToolbarContent {
  readonly folders: readonly Folder[]
  readonly folder: string | null
  readonly matrix: Matrix | null
  readonly view: View
}

export interface ToolbarActions {
  view(change: Partial<View>): void
  folder(uri: string): void
  clear(): void
  copy(): void
}

/** Search, filters, and what can be done with the whole table. */
export interface Toolbar {
  readonly element: HTMLElement
  /** What stands at the end of the next line. */
  readonly end: HTMLElement
  show(content: ToolbarContent): void
  search(): void
}

export function toolbar(texts: Texts, actions: ToolbarActions): Toolbar {
  const search = searchField(texts, text => actions.view({ text }))
  const vendor = select(texts.vendor, value => actions.view({ vendor: value === ALL ? null : value }))
  const site = select(texts.site, value => actions.folder(value))
  const gaps = new VscodeCheckbox()
  gaps.label = texts.gapsOnly
  gaps.title = texts.gapsHint
  gaps.addEventListener('change', () => actions.view({ gapsOnly: gaps.checked }))
  const clear = button('clear', texts.clear, '', () => actions.clear())
  const copy = button('copy', texts.copy, texts.copyHint, () => actions.copy())
  return {
    element: make('div', { class: 'toolbar' }, site, search, vendor, gaps),
    end: make('div', { class: 'end' }, clear, copy),
    show({ folders, folder, matrix, view }) {
      site.hidden = folders.length < 2
      choose(
        site,
        folders.map(({ uri, name }) => ({ label: name, value: uri })),
        folder ?? '',
      )
      const vendors = matrix === null ? [] : groupsOf(matrix, [...matrix.columns.keys()])
      vendor.hidden = vendors.length < 2
      choose(
        vendor,
        [{ label: texts.allVendors, value: ALL }, ...vendors.map(it => ({ label: it.title, value: it.vendor }))],
        view.vendor ?? ALL,
      )
      if (search.value !== view.text) search.value = view.text
      gaps.checked = view.gapsOnly
      for (const it of [search, gaps, copy]) it.hidden = matrix === null || matrix.columns.length === 0
      clear.hidden = !isFiltered(view)
    },
    search() {
      search.focus()
      search.wrappedElement.select()
    },
  }
}

function searchField(texts: Texts, search: (text: string) => void): VscodeTextfield {
  const field = new VscodeTextfield()
  field.type = 'search'
  field.label = texts.search
  field.placeholder = texts.search
  const glass = iconOf('search')
  glass.slot = 'content-before'
  field.append(glass)
  field.addEventListener('input', () => search(field.value))
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || field.value === '') return
    field.value = ''
    search('')
  })
  return field
}

interface Choice {
  readonly label: string
  readonly value: string
}

function select(label: string, chosen: (value: string) => void): VscodeSingleSelect {
  const made = new VscodeSingleSelect()
  made.label = label
  made.title = label
  made.addEventListener('change', () => chosen(made.value))
  return made
}

/** Offers are renewed only when they are others: the list may be open. */
function choose(select: VscodeSingleSelect, choices: readonly Choice[], value: string): void {
  const isOther = JSON.stringify(choices) !== JSON.stringify(select.options.map(it => ({ label: it.label, value: it.value })))
  if (isOther) select.options = choices.map(it => ({ ...it, description: '', selected: it.value === value, disabled: false }))
  if (select.value !== value) select.value = value
}

export function button(icon: Icon, text: string, hint: string, click: () => void): VscodeToolbarButton {
  const made = new VscodeToolbarButton()
  made.title = hint
  made.append(iconOf(icon), make('span', { class: 'words' }, text))
  made.addEventListener('click', click)
  return made
}
