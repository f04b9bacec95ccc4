import type { Connection } from 'vscode-languageserver'
import { plain } from './addresses.js'
import type { Settings } from './protocol.js'

export const defaultSettings: Required<Settings> = { validate: 'all', codeLens: false, inlayHints: true }

/** The client's settings, asked once for each folder until they change. */
export interface ClientSettings {
  of(folder: string): Promise<Required<Settings>>
  forget(): void
  /** For clients that send their settings instead of being asked. */
  take(pushed: unknown): void
}

export function clientSettings(connection: Connection, canAsk: () => boolean): ClientSettings {
  const known = new Map<string, Promise<Required<Settings>>>()
  let pushed = defaultSettings
  async function ask(scopeUri: string): Promise<Required<Settings>> {
    if (!canAsk()) return pushed
    try {
      return sane(await connection.workspace.getConfiguration({ scopeUri, section: 'countersign' }))
    } catch {
      return pushed
    }
  }
  return {
    of(folder) {
      const key = plain(folder)
      const settings = known.get(key) ?? ask(folder)
      known.set(key, settings)
      return settings
    },
    forget: () => known.clear(),
    take(given) {
      pushed = sane(typeof given === 'object' && given !== null && 'countersign' in given ? given.countersign : given)
      known.clear()
    },
  }
}

/** What a client sends may be anything. */
function sane(given: unknown): Required<Settings> {
  if (typeof given !== 'object' || given === null) return defaultSettings
  const { validate, codeLens, inlayHints } = given as Record<keyof Settings, unknown>
  const levels = ['off', 'open', 'all'] as const
  return {
    validate: levels.find(it => it === validate) ?? defaultSettings.validate,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : defaultSettings.inlayHints,
  }
}
