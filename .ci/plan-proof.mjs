// Proves the plan's check on real sites: `npm run proof -- SITE… PLAN…`. Of a folder's code a plan is made, which must hold; then up to ten planned
// events are renamed in the code, and up to ten deleted from it, and just those must be missing. A file is a plan of another tool: it is imported,
// exported to the format it came from and imported again, and must be the same. Prints a row of a table for each, and why what was not caught was
// not; fails when one is not as it should be. Nothing is written on the disk.
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import process from 'node:process'
import { proveFile } from './proof/file.ts'
import { proveSite } from './proof/site.ts'

const given = process.argv.slice(2).map(it => resolve(it))
const files = given.filter(it => statSync(it).isFile())
const sites = given.filter(it => !files.includes(it))

if (sites.length > 0) {
  console.log(
    '| Site | Items | Not as planned at once | Renamed | Caught | Left unknown | Deleted | Caught | Left unknown | Others that changed |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
}
for (const site of sites) {
  const { items, first, renamed, deleted } = proveSite(site)
  const others = [...renamed.others, ...deleted.others]
  const told = [renamed, deleted].flatMap(it => [it.chosen, it.caught, it.unknown.length])
  console.log(`| ${[nameOf(site), items, first.length, ...told, others.length].join(' | ')} |`)
  const missed = [...renamed.missed, ...deleted.missed]
  for (const line of [...first, ...renamed.unknown, ...deleted.unknown, ...missed, ...others]) console.error(`  ${line}`)
  if (first.length + others.length + missed.length > 0) process.exitCode = 1
}

if (files.length > 0) {
  console.log('\n| File | Format | Events | Not carried | The same again |')
  console.log('| --- | --- | ---: | ---: | --- |')
}
for (const file of files) {
  const { format, events, lost, same } = proveFile(file)
  console.log(`| ${basename(file)} | ${format} | ${events} | ${lost} | ${same ? 'yes' : 'no'} |`)
  if (!same) process.exitCode = 1
}

/** `owner+name` → `owner/name`. */
function nameOf(site) {
  return basename(site).replace('+', '/')
}
