import { ConfigurationTarget, workspace } from 'vscode'
import { MARK } from '../kit/mark.js'
import type { Result } from '../kit/mark.js'

/** Runs what journeys have been told to Mocha; throws when one failed, which is how an editor learns the exit code. */
export function runJourneys(mocha: Mocha): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failures => (failures === 0 ? resolve() : reject(new Error(`${failures} journeys failed.`))))
    runner.on('test', test => console.log(`… ${test.fullTitle()}`))
    runner.on('pass', test => tell({ title: test.fullTitle(), took: test.duration ?? 0 }))
    runner.on('fail', (test, error: Error) =>
      tell({ title: test.fullTitle(), took: test.duration ?? 0, error: error.stack ?? error.message }),
    )
  })
}

function tell(result: Result): void {
  console.log(MARK + JSON.stringify(result))
}

/** Options for Mocha in an editor; this reporter is silent. Milliseconds, generous: machines do much else. */
export const OPTIONS = { timeout: 90_000, slow: 30_000, reporter: 'base' }

/** An editor in a browser saves by itself, unless it is told not to. */
export async function asOnDesktop(): Promise<void> {
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global)
}
