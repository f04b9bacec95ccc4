import type { Page } from 'playwright-core'
import type { Result } from '../kit/mark.js'
import { MARK } from '../kit/mark.js'
import { coverage } from './coverage.js'
import { plan } from './plan.js'
import { preview } from './preview.js'
import { tracking } from './tracking.js'

/** What a person does in a workbench whose page we have: for what an extension cannot see of itself, like the inside of its webviews. */
export interface Journey {
  readonly title: string
  readonly go: (place: Place) => Promise<void>
}

export interface Place {
  readonly page: Page
  /** See .ci/host/hands.mjs. */
  readonly hands: Hands
  /** On disk, a copy of the demo shop. */
  readonly folder: string
}

export interface Hands {
  command(title: string): Promise<void>
  /** `path[:line[:column]]`, counted from one. */
  open(place: string): Promise<void>
  goTo(line: number, column?: number): Promise<void>
  suggest(): Promise<void>
  quickFix(): Promise<void>
  see(text: string | RegExp): Promise<void>
  settled(): Promise<void>
}

/** Goes all journeys, tells what became of each, and gives how many failed. */
export async function runJourneys(place: Place): Promise<number> {
  let failures = 0
  await place.hands.settled()
  for (const { title, go } of [...tracking, ...coverage, ...preview, ...plan]) {
    const began = Date.now()
    const told = (error?: string): void => {
      const result: Result = { title, took: Date.now() - began, ...(error === undefined ? {} : { error }) }
      console.log(MARK + JSON.stringify(result))
    }
    try {
      await go(place)
      told()
    } catch (error) {
      failures++
      told(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }
  return failures
}
