import 'mocha/mocha.js'
import { OPTIONS, asOnDesktop, runJourneys } from './report.js'

/** The editor's extension host in a web worker calls this. */
export async function run(): Promise<void> {
  await asOnDesktop()
  mocha.setup({ ...OPTIONS, ui: 'bdd' })
  await import('../journeys/index.js')
  await import('../journeys/web/index.js')
  await runJourneys(mocha)
}
