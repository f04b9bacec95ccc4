import { readFile, readdir } from 'node:fs/promises'
import { commands } from 'vscode'
import { calm } from '../../kit/calm.js'
import { at, found, gone, open, problems, type } from '../../kit/site.js'
import { ok, until } from '../../kit/until.js'

describe('the language server', () => {
  calm()

  it('comes back when it is killed, and knows what was typed meanwhile', async () => {
    const uri = at('cart.html')
    const document = await open(uri)
    await found(uri, 'event-without-counter')
    const [killed] = await servers()
    ok(killed !== undefined, 'there is a server')
    process.kill(killed, 'SIGKILL')
    await type(document, 'ym(97364128,', 'ym(97346128,')
    await until('another server', async () => (await servers()).some(it => it !== killed))
    await gone(uri, 'event-without-counter')
    await found(at('delivery.html'), 'counter-missing')
  })

  it('is started anew by a command', async () => {
    const [old] = await servers()
    await commands.executeCommand('countersign.restartServer')
    await until('another server', async () => {
      const now = await servers()
      return now.length === 1 && now[0] !== old
    })
    await until(
      'all problems again',
      () => problems().length > 20,
      () => problems().length,
    )
  })
})

/** Process ids of language servers that this extension host has started. */
async function servers(): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const line = await readFile(`/proc/${name}/cmdline`, 'utf8')
      const stat = await readFile(`/proc/${name}/stat`, 'utf8')
      if (/[/\\]dist[/\\]server\.js/.test(line) && Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === process.pid)
        found.push(Number(name))
    } catch {
      // It has ended meanwhile.
    }
  }
  return found
}
