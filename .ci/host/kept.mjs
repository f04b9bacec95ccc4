// A folder that is made once and then kept: whole or not at all, and by one process at a time.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cache } from './versions.mjs'

const whole = '.complete'

/**
 * The path of the folder `name` in the cache. When it is not there yet, `make(folder)` fills an empty folder first; what it throws is passed on,
 * and nothing is left behind. Processes that ask at the same time wait for the one that makes it.
 */
export async function kept(name, make) {
  const home = join(cache, name)
  if (existsSync(join(home, whole))) return home
  mkdirSync(cache, { recursive: true })
  return alone(name, async () => {
    if (existsSync(join(home, whole))) return home
    const half = join(cache, `${name}.half-${process.pid}`)
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half)
    try {
      await make(half)
      writeFileSync(join(half, whole), `${name}\n`)
      rmSync(home, { recursive: true, force: true })
      renameSync(half, home)
    } finally {
      rmSync(half, { recursive: true, force: true })
    }
    return home
  })
}

/** Runs `work` while no other process runs anything of the same name. */
export async function alone(name, work) {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, `${name}.lock`)
  for (let told = false; !taken(lock); told = true) {
    if (!told) say(`waiting for another run that prepares ${name} …`)
    await pause(500)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** One line of progress. Standard output belongs to results. */
export const say = text => process.stderr.write(`host: ${text}\n`)

/** Takes a lock, or one whose owner is gone: then the next try gets it. */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  if (abandoned(lock)) rmSync(lock, { force: true })
  return false
}

function abandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    // The owner's number is written a moment after the file is there.
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs > 10_000
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
