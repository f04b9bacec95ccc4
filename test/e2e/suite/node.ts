import Mocha from 'mocha'
import { OPTIONS, asOnDesktop, runJourneys } from './report.js'

/** The editor's extension host for Node calls this. */
export async function run(): Promise<void> {
  await asOnDesktop()
  const mocha = new Mocha(OPTIONS)
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  // A workspace file opens several folders: its journeys are others.
  if (process.env['COUNTERSIGN_E2E'] === 'folders') await import('../journeys/folders/index.js')
  else {
    await import('../journeys/index.js')
    await import('../journeys/disk/index.js')
  }
  await runJourneys(mocha)
}
