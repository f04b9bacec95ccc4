import type { Matrix } from '../../src/panel/messages.js'
import type { Arranged } from '../../src/panel/view.js'

/** A matrix as it is drawn: a line of counters (`vendor:id`), then for each page its path and a letter for each counter. */
export function drawn(text: string): Matrix {
  const [heads = '', ...lines] = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const pages = lines.map(line => line.split(/ +/))
  const rows = pages.map(([, ...letters]) => letters.join(''))
  const columns = heads.split(/ +/).map((head, at) => {
    const [vendor = '', id = ''] = head.split(':')
    const missing = rows.filter(row => row[at] === 'm').length
    return { vendor, title: vendor.toUpperCase(), id, missing }
  })
  return { columns, paths: pages.map(([path = '']) => path), rows }
}

export function pathsOf({ paths }: Matrix, { rows }: Arranged): readonly (string | undefined)[] {
  return rows.map(row => paths[row])
}

export function idsOf({ columns }: Matrix, arranged: Arranged): readonly (string | undefined)[] {
  return arranged.columns.map(at => columns[at]?.id)
}
