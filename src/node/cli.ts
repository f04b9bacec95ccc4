import process from 'node:process'
import { engine } from '../cli/engine.js'
import { run } from '../cli/run.js'
import { EXIT } from '../cli/usage.js'
import { disk, slashed } from './disk.js'
import { history } from './history.js'
import { ownerOf } from './owners.js'
import { product } from './product.js'
import { terminalOf } from './terminal.js'

const { stdout, stderr, env, platform } = process

// Whoever reads our output may stop before its end (`| head`): that is no failure of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = run(
    process.argv.slice(2),
    {
      disk,
      history,
      terminal: terminalOf(stdout, stderr, env, platform),
      out: text => stdout.write(text),
      err: text => stderr.write(text),
      now: () => performance.now(),
      folder: slashed(process.cwd()),
      product,
      ownerOf,
      // A file of its own as well.
      spreadsheets: use =>
        void import('./spreadsheets.js').then(async it => (process.exitCode = await use(it.spreadsheets))).catch(brokeDown),
      // A file of its own: whoever audits need not wait for it to be read.
      serve: () => void import('./server.js'),
    },
    engine,
  )
} catch (error) {
  brokeDown(error)
}

function brokeDown(error: unknown): void {
  stderr.write(
    `Countersign broke down: this is a mistake of ours, not of your site.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exitCode = EXIT.usage
}
