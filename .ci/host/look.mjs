#!/usr/bin/env node
// A look at the extension in a real workbench: `node .ci/host/look.mjs FOLDER --out PICTURE.png [--theme dark|light|hc-dark|hc-light]
// [--size 1280x800] [--scale 1] [--vsix FILE | --extension FOLDER] [--open FILE[:LINE[:COLUMN]]] [--settings JSON] [--script FILE.mjs] [--log]`.
// A script exports `async function run(page, hands, folder)`; what `hands` can do stands in hands.mjs. A copy of the folder is opened, which is
// deleted afterwards.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { handsOn } from './hands.mjs'
import { say } from './kept.mjs'
import { withCopy } from './copy.mjs'
import { drawn, themes, withWorkbench } from './workbench.mjs'

const text = { type: 'string' }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: text,
    theme: { ...text, default: 'dark' },
    size: { ...text, default: '1280x800' },
    scale: { ...text, default: '1' },
    vsix: text,
    extension: text,
    open: text,
    settings: { ...text, default: '{}' },
    script: text,
    log: { type: 'boolean' },
  },
})
const [folder] = positionals
if (folder === undefined || !Object.hasOwn(themes, values.theme)) {
  console.error(`node .ci/host/look.mjs FOLDER --out PICTURE.png [--theme ${Object.keys(themes).join('|')}] … (see the head of the file)`)
  process.exit(2)
}
const [width, height] = values.size.split('x').map(Number)
const options = {
  theme: values.theme,
  width,
  height,
  scale: Number(values.scale),
  settings: JSON.parse(values.settings),
  ...(values.vsix === undefined ? {} : { install: resolve(values.vsix) }),
  ...(values.extension === undefined ? {} : { extension: values.extension }),
}
const began = Date.now()
try {
  await withCopy(folder, copy => withWorkbench({ ...options, folder: copy }, page => look(page, copy)))
} catch (error) {
  console.error(
    error.message,
    error.stack.split('\n').find(line => line.includes('.mjs')),
  )
  process.exitCode = 1
}

async function look(page, copy) {
  if (values.log) page.on('console', message => say(`page: ${message.text()}`))
  await drawn(page)
  say(`the workbench is there after ${((Date.now() - began) / 1000).toFixed(1)} s`)
  const hands = handsOn(page)
  try {
    if (values.open !== undefined) await hands.open(values.open)
    if (values.script !== undefined) await (await import(pathToFileURL(resolve(values.script)))).run(page, hands, copy)
    else await hands.settled()
  } finally {
    // A picture of where a script got stuck is worth more than none.
    if (values.out !== undefined) await hands.picture(values.out)
  }
}
