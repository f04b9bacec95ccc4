// `npm run new rule <id>` and `npm run new tracker <id>`: code, README and test from .ci/templates, and the lists anew.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [kind = '', id = ''] = process.argv.slice(2)

const trouble = troubleWith(kind, id)
if (trouble !== null) {
  console.error(trouble)
  process.exit(2)
}

const words = {
  __id__: id,
  __name__: id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  __today__: new Date().toISOString().slice(0, 10),
}
const files = {
  'index.ts': `src/core/${kind}s/${id}/index.ts`,
  'README.md': `src/core/${kind}s/${id}/README.md`,
  'test.ts': `test/core/${kind}s/${id}.test.ts`,
}
for (const [template, path] of Object.entries(files)) {
  const text = readFileSync(join(root, '.ci/templates', kind, `${template}.txt`), 'utf8')
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(
    join(root, path),
    text.replace(/__(id|name|today)__/g, hole => words[hole]),
    { flag: 'wx' },
  )
  console.log(path)
}
process.exitCode = spawnSync(process.execPath, [join(root, '.ci/generate.mjs')], { stdio: 'inherit' }).status ?? 1

function troubleWith(kind, id) {
  if (kind !== 'rule' && kind !== 'tracker') return 'Usage: npm run new rule <id>, npm run new tracker <id>'
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id: write small letters, digits and dashes, such as duplicate-counter`
  return existsSync(join(root, `src/core/${kind}s/${id}`)) ? `There is a ${kind} ${id} already: src/core/${kind}s/${id}` : null
}
