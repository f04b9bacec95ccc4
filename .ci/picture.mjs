// The README's picture: what `countersign audit` says of two pages of the demo shop. Made by `npm run generate`, so that it stays true.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { tsImport } from 'tsx/esm/api'

const ASKED = ['cart.html', 'thanks.html']
const WIDTH = 92

/** In pixels: a letter of the grid, a line, the frame. */
const [LETTER, LINE, FRAME, BAR] = [8.4, 20, 24, 36]
const COLOURS = {
  ground: '#16181d',
  bar: '#23262e',
  plain: '#d8dae0',
  faint: '#868b96',
  31: '#ff6b6b',
  32: '#7bc96f',
  33: '#f2c14e',
  36: '#5cc8e0',
}

/** The picture as SVG, from the sources as they are. */
export async function picture(root) {
  const lines = (await said(root)).trimEnd().split('\n')
  const rows = [
    [
      { text: '$ ', faint: true },
      { text: `countersign audit ${ASKED.join(' ')}`, bold: true },
    ],
    [],
    ...lines.map(segments),
  ]
  const [width, height] = [Math.ceil(WIDTH * LETTER + 2 * FRAME), BAR + rows.length * LINE + 2 * FRAME - 12]
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (colour, n) => `<circle cx="${FRAME + n * 20}" cy="${BAR / 2}" r="6" fill="${colour}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>What countersign audit says of two pages of the demo shop</title>',
    `<rect width="${width}" height="${height}" rx="10" fill="${COLOURS.ground}"/>`,
    `<path d="M0 10a10 10 0 0 1 10-10h${width - 20}a10 10 0 0 1 10 10v${BAR - 10}H0z" fill="${COLOURS.bar}"/>`,
    ...dots,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...rows.flatMap((row, at) => drawn(row, BAR + FRAME + at * LINE + 8)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** The same as PNG: marketplaces of extensions show no SVG. The font comes with us, so that every machine makes the same picture. */
export async function rendered(svg) {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fontBuffers = ['DejaVuSansMono', 'DejaVuSansMono-Bold'].map(name => readFileSync(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)))
  const font = { fontBuffers, monospaceFamily: 'DejaVu Sans Mono', defaultFontFamily: 'DejaVu Sans Mono' }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng()
}

async function said(root) {
  const load = path => tsImport(`../src/${path}`, import.meta.url)
  const [{ run }, { engine }, { disk, slashed }, { product }] = await Promise.all(
    ['cli/run.ts', 'cli/engine.ts', 'node/disk.ts', 'node/product.ts'].map(load),
  )
  let out = ''
  const terminal = { colour: true, unicode: true, width: WIDTH, progress: false }
  const folder = slashed(join(root, 'test/pages/shop'))
  const ports = { disk, terminal, product, folder, now: () => 0, out: text => (out += text), err: text => process.stderr.write(text) }
  run(['audit', ...ASKED], ports, engine)
  // How long it took is another matter on each machine.
  return out.replace(/ in [\d.]+ m?s$/m, '')
}

/** A line of the terminal as stretches of one style each. */
function segments(line) {
  const style = { bold: false, faint: false, line: false, colour: null }
  return line.split(/(\x1b\[\d+m)/).flatMap(piece => {
    const code = /^\x1b\[(\d+)m$/.exec(piece)?.[1]
    if (code === undefined) return piece === '' ? [] : [{ ...style, text: piece }]
    if (code === '1') style.bold = true
    else if (code === '2') style.faint = true
    else if (code === '22') style.bold = style.faint = false
    else if (code === '4' || code === '24') style.line = code === '4'
    else style.colour = code === '39' ? null : code
    return []
  })
}

function drawn(row, y) {
  let column = 0
  return row.flatMap(({ text, bold, faint, line, colour }) => {
    const shown = text.trim()
    const x = FRAME + (column + text.indexOf(shown)) * LETTER
    column += text.length
    if (shown === '') return []
    const fill = COLOURS[colour ?? (faint ? 'faint' : 'plain')]
    const shape = `${bold ? ' font-weight="bold"' : ''}${line ? ' text-decoration="underline"' : ''}`
    // Every stretch keeps to the grid, whatever the font.
    return `<text x="${round(x)}" y="${y}" textLength="${round(shown.length * LETTER)}" fill="${fill}"${shape}>${escaped(shown)}</text>`
  })
}

function round(value) {
  return Math.round(value * 10) / 10
}

function escaped(text) {
  // White space that is not to be run together.
  return text.replace(/[&<>]/g, sign => `&#${sign.codePointAt(0)};`).replaceAll('  ', '\u00a0\u00a0')
}
