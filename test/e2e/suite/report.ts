import { ConfigurationTarget, workspace } from 'vscode'

/** What became of one journey, as a line of the extension host's console. */
export interface Result {
  readonly title: string
  /** Milliseconds. */
  readonly took: number
  /** The error with its stack; absent = passed. */
  readonly error?: string
}

/** Such lines begin with this; the rest is the result as JSON. */
export const MARK = '@journey '

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

/** Options for Mocha in an editor; its own reporters want a terminal or a page. Milliseconds, generous: machines do much else. */
export const OPTIONS = { timeout: 90_000, slow: 30_000, reporter: class {} }

/** An editor in a browser saves by itself, unless it is told not to. */
export async function asOnDesktop(): Promise<void> {
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global)
}
