import add from '@vscode/codicons/src/icons/add.svg'
import sortedDown from '@vscode/codicons/src/icons/arrow-small-down.svg'
import sortedUp from '@vscode/codicons/src/icons/arrow-small-up.svg'
import other from '@vscode/codicons/src/icons/arrow-swap.svg'
import present from '@vscode/codicons/src/icons/check.svg'
import commented from '@vscode/codicons/src/icons/circle-slash.svg'
import clear from '@vscode/codicons/src/icons/clear-all.svg'
import copy from '@vscode/codicons/src/icons/copy.svg'
import duplicate from '@vscode/codicons/src/icons/versions.svg'
import missing from '@vscode/codicons/src/icons/close.svg'
import blocked from '@vscode/codicons/src/icons/lock.svg'
import unknown from '@vscode/codicons/src/icons/question.svg'
import search from '@vscode/codicons/src/icons/search.svg'
import type { CellState } from '../messages.js'

export type Icon = CellState | 'add' | 'clear' | 'copy' | 'search' | 'sortedDown' | 'sortedUp'

/** Drawings of the editor's own icons: the dozen that we need weigh less than a tenth of their font. */
const drawings: Readonly<Record<Icon, string>> = {
  present,
  missing,
  duplicate,
  other,
  blocked,
  commented,
  unknown,
  add,
  clear,
  copy,
  search,
  sortedDown,
  sortedUp,
}

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing of several parts as one outline: thousands of signs are changed while somebody scrolls, each by one attribute. */
const outlines: ReadonlyMap<string, string> = new Map(Object.entries(drawings).map(([name, drawing]) => [name, outlineOf(drawing)]))

function outlineOf(drawing: string): string {
  const { documentElement } = new DOMParser().parseFromString(drawing, 'image/svg+xml')
  return Array.from(documentElement.querySelectorAll('path'), it => it.getAttribute('d') ?? '').join('')
}

/** A drawing that says nothing to those who cannot see it: the words stand beside it. */
export function iconOf(name: Icon): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.classList.add('icon')
  icon.setAttribute('viewBox', '0 0 16 16')
  icon.setAttribute('aria-hidden', 'true')
  const outline = document.createElementNS(SVG, 'path')
  outline.setAttribute('fill-rule', 'evenodd')
  icon.append(outline)
  redraw(icon, name)
  return icon
}

/** Makes another drawing of it. */
export function redraw(icon: SVGSVGElement, name: Icon): void {
  icon.firstElementChild?.setAttribute('d', outlines.get(name) ?? '')
}
